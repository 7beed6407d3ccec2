// SPDX-License-Identifier: MIT
#include "ui/places/places_field.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include "tests/support/builders.h"
#include "tests/ui/panel_desk.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/places/places_dialog.h"

namespace remit::test {
namespace {

// A country of three regions with a hundred places each, and a council that covers one place.
Model country() {
    ModelBuilder model = aModel().scenario("today").type("council").area("schools");
    model.place("country", {}, [](Place& place) { place.name = "Country"; });
    for (int region = 1; region <= 3; ++region) {
        const std::string name = "Region " + std::to_string(region);
        const std::string id = "r" + std::to_string(region);
        model.place(id, "country", [&](Place& place) { place.name = name; });
        for (int i = 1; i <= 100; ++i)
            model.place(id + "-" + std::to_string(i), id, [&](Place& place) {
                place.name = i == 7 ? "Newtown" : "Place " + std::to_string(region * 1000 + i);
            });
    }
    return model.institution("ours", "council", {"r1-1"}).grant("g1", "council", "schools", "decision");
}

class PlacesFieldTest : public testing::Test {
protected:
    PlacesFieldTest() : m_desk(country()), m_panel(m_desk.desk) {
        bringUp(m_panel, {320, 900});
        m_desk.desk.selection.select(Subject(InstitutionId("ours")));
        qApp->processEvents();
    }
    [[nodiscard]] std::string footprint() const {
        std::string out;
        for (const PlaceId id : m_desk.model().institutions().at(InstitutionId("ours")).places)
            out += (out.empty() ? "" : " ") + id.str();
        return out;
    }
    QLineEdit* line() { return child<QLineEdit>(m_panel, "Places"); }
    PlacesField* field() { return m_panel.findChild<PlacesField*>(); }
    bool says(const QString& words) {
        for (const QLabel* each : m_panel.findChildren<QLabel*>())
            if (each->text() == words && !each->isHidden())
                return true;
        return false;
    }
    void type(const QString& text) {
        line()->setFocus();
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
        qApp->processEvents();
    }
    // Opens the tree by its button and acts in it.
    void inTree(const std::function<void(PlacesDialog&, QLineEdit&, QTreeView&)>& act) {
        bool acted = false;
        QTimer::singleShot(0, &m_panel, [&] {
            auto* dialog = qobject_cast<PlacesDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QApplication::setActiveWindow(dialog);
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            act(*dialog, *dialog->findChild<QLineEdit*>(), *dialog->findChild<QTreeView*>());
            acted = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        auto* open = child<QPushButton>(m_panel, "Choose in the tree: Places");
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        EXPECT_TRUE(acted);
    }

    PanelDesk m_desk;
    InspectorPanel m_panel;
};

TEST_F(PlacesFieldTest, SaysHowManyOfHowMany) { EXPECT_TRUE(says("1 of 300 places")); }

TEST_F(PlacesFieldTest, AddsByNameAndKeepsAStranger) {
    type("region 2");
    EXPECT_EQ(footprint(), "r1-1 r2");
    EXPECT_TRUE(says("101 of 300 places"));
    EXPECT_EQ(m_desk.document.undoLabel(), "change places of ours");
    type("Atlantis");
    EXPECT_EQ(footprint(), "r1-1 r2");
    EXPECT_EQ(line()->text(), "Atlantis");
    EXPECT_TRUE(field()->fault().contains("Atlantis"));
    m_desk.desk.selection.select(m_desk.area("schools"));
    m_desk.desk.selection.select(Subject(InstitutionId("ours")));
    EXPECT_EQ(line()->text(), "Atlantis") << "what was typed outlives the page";
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_EQ(field()->fault(), "");
}

TEST_F(PlacesFieldTest, PlacesOfOneNameSayWhatTheyArePartOf) {
    type("Newtown (Region 3)");
    EXPECT_EQ(footprint(), "r1-1 r3-7");
}

TEST_F(PlacesFieldTest, AChipGoesByMouseAndByKey) {
    type("Region 2");
    auto* chip = child<QToolButton>(m_panel, "Take Region 2 away");
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(footprint(), "r1-1");
    chip = child<QToolButton>(m_panel, "Take Place 1001 away");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_EQ(footprint(), "");
    EXPECT_TRUE(says("no places yet"));
    EXPECT_TRUE(line()->hasFocus());
    m_desk.desk.document.undo();
    EXPECT_EQ(footprint(), "r1-1");
}

TEST_F(PlacesFieldTest, TheTreeIsWorkedByKeysAlone) {
    inTree([](PlacesDialog& dialog, QLineEdit& filter, QTreeView&) {
        EXPECT_TRUE(filter.hasFocus());
        for (const char* name : {"region 3", "2005"}) {
            QTest::keyClicks(&filter, name);
            QTest::keyClick(&filter, Qt::Key_Return);
            EXPECT_TRUE(dialog.isVisible());
        }
        QTest::keyClick(&filter, Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible()) << "the first Escape empties the line";
        QTest::keyClick(&filter, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(footprint(), "r1-1 r3 r2-5");
    m_desk.desk.document.undo();
    EXPECT_EQ(footprint(), "r1-1") << "one step";
}

TEST_F(PlacesFieldTest, SpaceAndTheMouseTickInTheTree) {
    inTree([](PlacesDialog& dialog, QLineEdit& filter, QTreeView& tree) {
        QTest::keyClick(&filter, Qt::Key_Down);
        ASSERT_TRUE(tree.hasFocus());
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Space);
        EXPECT_EQ(dialog.chosen(), std::vector<PlaceId>{PlaceId("country")});
        const QModelIndex second = tree.model()->index(1, 0, tree.model()->index(0, 0));
        tree.scrollTo(second);
        QStyleOptionViewItem look;
        look.initFrom(&tree);
        look.rect = tree.visualRect(second);
        look.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        const QRect box = tree.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &look, &tree);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, box.center());
        QTest::keyClick(&tree, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(footprint(), "r1 r3");
}

TEST_F(PlacesFieldTest, CancellingTheTreeChangesNothing) {
    inTree([](PlacesDialog& dialog, QLineEdit&, QTreeView&) {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text() == "&None")
                each->click();
        EXPECT_TRUE(dialog.chosen().empty());
    });
    EXPECT_EQ(footprint(), "r1-1");
}

TEST_F(PlacesFieldTest, ChoosesAllThatAreFound) {
    inTree([](PlacesDialog& dialog, QLineEdit& filter, QTreeView&) {
        QTest::keyClicks(&filter, "newtown");
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text() == "Choose all &found")
                QTest::mouseClick(each, Qt::LeftButton);
        dialog.accept();
    });
    EXPECT_EQ(footprint(), "r1-1 r1-7 r2-7 r3-7");
}

TEST_F(PlacesFieldTest, TheScopeOfARightIsChosenSoToo) {
    m_desk.desk.selection.select(CellRef{Subject(BodyTypeId("council")), PolicyAreaId("schools")});
    EXPECT_TRUE(says("everywhere"));
    auto* only = child<QLineEdit>(m_panel, "Only in");
    only->setFocus();
    QTest::keyClicks(only, "region 1");
    QTest::keyClick(only, Qt::Key_Return);
    EXPECT_EQ(m_desk.model().grants().begin()->places, std::vector<PlaceId>{PlaceId("r1")});
    EXPECT_TRUE(says("100 of 300 places"));
}

TEST(PlaceTreeModelTest, KeepsTheRulesOfItemModels) {
    const Model model = country();
    PlaceTreeModel places(model.places(), {PlaceId("r1")});
    const QAbstractItemModelTester tester(&places, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex root = places.index(0, 0);
    EXPECT_EQ(places.data(root, Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    EXPECT_TRUE(places.setData(places.index(0, 0, root), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(places.data(root, Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

}  // namespace
}  // namespace remit::test
