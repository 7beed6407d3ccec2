// SPDX-License-Identifier: MIT
// The fields of rows other than rights: lists in order, relations that change their kind, right kinds and their marks.
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "core/edits/rows.h"
#include "tests/support/builders.h"
#include "tests/ui/panel_desk.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/name_list.h"

namespace remit::test {
namespace {

class RowFields : public testing::Test {
protected:
    RowFields()
        : m_desk(aModel()
                     .scenario("today")
                     .type("mca",
                           [](BodyType& type) {
                               type.adoptedBy = ids({"county", "district", "lep"});
                           })
                     .type("county")
                     .type("district")
                     .type("lep")
                     .area("schools")
                     .area("transport")
                     .grant("g1", "mca", "schools", "decision")
                     .grant("g2", "county", "schools", "consultation")
                     .relation("r1", RelationKind::Funds, "mca", "lep",
                               [](Relation& relation) { relation.competitive = true; })),
          m_panel(m_desk.desk) {
        bringUp(m_panel, {320, 900});
    }
    static std::vector<BodyTypeId> ids(std::initializer_list<std::string_view> names) {
        std::vector<BodyTypeId> out;
        for (const std::string_view name : names)
            out.emplace_back(name);
        return out;
    }
    void select(Item item) {
        m_desk.desk.selection.select(std::move(item));
        qApp->processEvents();
    }
    [[nodiscard]] std::string adopters() const {
        std::string out;
        for (const BodyTypeId id : m_desk.model().bodyTypes().at(BodyTypeId("mca")).adoptedBy)
            out += (out.empty() ? "" : " ") + id.str();
        return out;
    }
    [[nodiscard]] const Relation& relation() const { return *m_desk.model().relations().begin(); }
    Field* field(const QString& name) {
        for (Field* each : m_panel.findChildren<Field*>())
            if (each->name() == name && each->isVisible())
                return each;
        return nullptr;
    }
    QToolButton* button(const QString& name) { return child<QToolButton>(m_panel, name); }
    // Chooses by keys alone, as in a closed list.
    void choose(const QString& name, const QString& title) {
        auto* box = child<QComboBox>(m_panel, name);
        ASSERT_NE(box, nullptr) << name.toStdString();
        box->setFocus();
        if (box->isEditable()) {
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), title);
            QTest::keyClick(box->lineEdit(), Qt::Key_Return);
            return;
        }
        box->setCurrentIndex(box->findText(title));
        emit box->activated(box->currentIndex());
    }

    PanelDesk m_desk;
    InspectorPanel m_panel;
};

TEST_F(RowFields, AdoptersAreReorderedByKeysAndKeepTheKeyboard) {
    select(Subject(BodyTypeId("mca")));
    QToolButton* away = button("Take lep away");
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(adopters(), "county lep district");
    EXPECT_TRUE(away->hasFocus());
    QTest::keyClick(away, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(away, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(adopters(), "lep county district");
    m_desk.desk.document.undo();
    EXPECT_EQ(adopters(), "county lep district");
}

TEST_F(RowFields, AdoptersAreReorderedByButtons) {
    select(Subject(BodyTypeId("mca")));
    EXPECT_FALSE(button("Try county earlier")->isEnabled());
    button("Try county later")->setFocus();
    QTest::mouseClick(button("Try county later"), Qt::LeftButton);
    EXPECT_EQ(adopters(), "district county lep");
    QTest::keyClick(button("Try county later"), Qt::Key_Space);
    EXPECT_EQ(adopters(), "district lep county");
    EXPECT_TRUE(button("Try county earlier")->hasFocus()) << "the keyboard does not fall off a button that is done";
}

TEST_F(RowFields, AdoptersAreDragged) {
    select(Subject(BodyTypeId("mca")));
    auto* list = m_panel.findChild<NameList*>();
    QWidget* first = button("Take county away")->parentWidget();
    QWidget* last = button("Take lep away")->parentWidget();
    const QPoint from(30, first->height() / 2);
    QTest::mousePress(first, Qt::LeftButton, {}, from);
    for (int y = from.y(); y <= last->y() + last->height(); y += 4) {
        QMouseEvent move(QEvent::MouseMove, first->mapFrom(list, QPoint(30, y)), list->mapToGlobal(QPoint(30, y)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(first, &move);
    }
    EXPECT_EQ(adopters(), "county district lep") << "not before it is let go";
    QTest::mouseRelease(first, Qt::LeftButton);
    EXPECT_EQ(adopters(), "district lep county");
    m_desk.desk.document.undo();
    EXPECT_EQ(adopters(), "county district lep") << "one step";
}

TEST_F(RowFields, TheWordsBesideABoxTickIt) {
    select(Subject(BodyTypeId("lep")));
    QLabel* words = nullptr;
    for (QLabel* each : m_panel.findChildren<QLabel*>())
        if (each->text() == "It advises only, and should not decide")
            words = each;
    ASSERT_NE(words, nullptr);
    QTest::mouseClick(words, Qt::LeftButton);
    EXPECT_TRUE(m_desk.model().bodyTypes().at(BodyTypeId("lep")).advisoryOnly);
    auto* box = child<QCheckBox>(m_panel, words->text());
    EXPECT_TRUE(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_FALSE(m_desk.model().bodyTypes().at(BodyTypeId("lep")).advisoryOnly);
}

TEST_F(RowFields, DeleteTakesAnAdopterAway) {
    select(Subject(BodyTypeId("mca")));
    QToolButton* away = button("Take district away");
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Delete);
    EXPECT_EQ(adopters(), "county lep");
    EXPECT_TRUE(button("Take lep away")->hasFocus());
}

TEST_F(RowFields, ARelationChangesItsKindInPlace) {
    select(relation().key());
    EXPECT_NE(child<QCheckBox>(m_panel, "The money is competed for"), nullptr);
    choose("Kind", "is accountable to");
    EXPECT_EQ(relation().kind, RelationKind::AccountableTo);
    EXPECT_FALSE(relation().competitive) << "that was for funding alone";
    EXPECT_FALSE(field("Competitive"));
    EXPECT_EQ(m_panel.widget()->accessibleName(), "mca is accountable to lep");
    m_desk.desk.document.undo();
    EXPECT_TRUE(relation().competitive);
}

TEST_F(RowFields, ARelationBecomesADelegationOnceItIsSaidOfWhat) {
    select(relation().key());
    EXPECT_EQ(field("Right"), nullptr);
    choose("Kind", "delegates to");
    EXPECT_EQ(relation().kind, RelationKind::Funds);
    EXPECT_EQ(field("Kind")->fault(), "Choose the right and the policy area that are delegated.");
    ASSERT_NE(field("Right"), nullptr);

    select(PolicyAreaId("schools"));
    select(relation().key());
    EXPECT_EQ(field("Kind")->text(), "delegates") << "what was chosen outlives the page";

    choose("Right", "decision");
    EXPECT_EQ(relation().kind, RelationKind::Funds);
    EXPECT_EQ(field("Right")->fault(), "Choose the policy area on which it is delegated.");
    choose("Policy area", "ports");
    EXPECT_EQ(field("Policy area")->fault(), "No policy area is called “ports”: choose one of the list.");
    choose("Policy area", "transport");
    EXPECT_EQ(relation().kind, RelationKind::Delegates);
    EXPECT_EQ(relation().area, PolicyAreaId("transport"));
    EXPECT_EQ(m_desk.model().rightKinds().at(relation().right).rightClass, RightClass::Decision);
    for (const char* name : {"Kind", "Right", "Policy area"})
        EXPECT_EQ(field(name)->fault(), "") << name;
    m_desk.desk.document.undo();
    EXPECT_EQ(relation().kind, RelationKind::Funds) << "one step";
}

TEST_F(RowFields, ARightKindsLetterIsRefusedAsItIsTypedAndItsMarkFollows) {
    const RightKindId kind = m_desk.grant("county", "schools", RightClass::Consultation)->right;
    select(kind);
    auto* letter = child<QLineEdit>(m_panel, "Letter");
    letter->setFocus();
    letter->selectAll();
    const QImage before = m_panel.grab().toImage();
    QTest::keyClicks(letter, "d");
    EXPECT_TRUE(field("Letter")->fault().contains("letter of")) << field("Letter")->fault().toStdString();
    EXPECT_NE(m_desk.model().rightKinds().at(kind).letter.str(), "d");
    letter->selectAll();
    QTest::keyClicks(letter, "K");
    EXPECT_EQ(field("Letter")->fault(), "");
    QTest::keyClick(letter, Qt::Key_Return);
    EXPECT_EQ(m_desk.model().rightKinds().at(kind).letter.str(), "K");
}

TEST_F(RowFields, SaysHowTheMarkFollowsFromTheClass) {
    select(m_desk.model().rightKinds().begin()->id);
    const auto says = [&](const QString& words) {
        for (const QLabel* each : m_panel.findChildren<QLabel*>())
            if (each->text() == words)
                return true;
        return false;
    };
    EXPECT_TRUE(says("Colour and shape follow from the class: decision is a filled blue square."));
    choose("Class", "Delivery");
    EXPECT_TRUE(says("Colour and shape follow from the class: delivery is a purple arrow."));
    EXPECT_EQ(m_desk.model().rightKinds().begin()->rightClass, RightClass::Delivery);
}

TEST_F(RowFields, ANameThatAnotherHasIsSaidAndMayStand) {
    select(PolicyAreaId("transport"));
    auto* name = child<QLineEdit>(m_panel, "Name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Schools");
    EXPECT_EQ(field("Name")->caution(), "“schools” is called so too: people will take one for the other.");
    EXPECT_EQ(field("Name")->fault(), "");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(m_desk.model().policyAreas().at(PolicyAreaId("transport")).name.str(), "Schools");
    EXPECT_NE(field("Name")->caution(), "");
}

TEST_F(RowFields, ARightGoesToAnotherBodyAndTheSelectionWithIt) {
    select(CellRef{Subject(BodyTypeId("county")), PolicyAreaId("schools")});
    button("more")->click();
    choose("Held by", "district");
    EXPECT_EQ(m_desk.model().grants().at({ScenarioId("today"), GrantId("g2")}).subject,
              Subject(BodyTypeId("district")));
    EXPECT_TRUE(m_desk.document.undoLabel().starts_with("give county’s")) << m_desk.document.undoLabel();
    qApp->processEvents();
    EXPECT_EQ(m_desk.desk.selection.item(), Item(CellRef{Subject(BodyTypeId("district")), PolicyAreaId("schools")}));
}

}  // namespace
}  // namespace remit::test
