// SPDX-License-Identifier: MIT
#include "ui/navigator/navigator_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

#include "tests/ui/panel_desk.h"
#include "ui/look/quiet_tree.h"
#include "ui/navigator/navigator_delegate.h"

namespace remit::test {

namespace {

class Navigator : public testing::Test {
protected:
    Navigator() : m_desk(printedTable()), m_panel(m_desk.desk), m_tester(m_panel.tree()->model()) {
        bringUp(m_panel, {240, 700});
        m_panel.tree()->setFocus();
    }
    [[nodiscard]] NavigatorModel& rows() { return *static_cast<NavigatorModel*>(m_panel.tree()->model()); }
    QModelIndex at(const NavRow& row) { return rows().indexOf(row); }
    void click(const NavRow& row) {
        QTest::mouseClick(m_panel.tree()->viewport(), Qt::LeftButton, {}, m_panel.tree()->visualRect(at(row)).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_panel.tree(), key, modifiers); }
    void typeName(const QString& name) {
        auto* editor = m_panel.tree()->viewport()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();  // views commit once the editor has had the key
    }
    std::vector<std::string> areaNames() {
        std::vector<std::string> out;
        for (const PolicyArea& each : m_desk.model().policyAreas())
            out.push_back(each.name.str().substr(0, 7));
        return out;
    }

    PanelDesk m_desk;
    NavigatorPanel m_panel;
    QAbstractItemModelTester m_tester;
};

TEST_F(Navigator, SelectsWhatIsClicked) {
    click(m_desk.area("Schools"));
    EXPECT_EQ(m_desk.desk.selection.item(), Item(m_desk.area("Schools")));
    key(Qt::Key_Down);
    EXPECT_EQ(m_desk.desk.selection.item(), Item(m_desk.area("Inward investment")));
}

TEST_F(Navigator, FollowsTheSelectionOfOtherViews) {
    m_desk.desk.selection.select(Subject(m_desk.type("LEP")));
    EXPECT_EQ(m_panel.tree()->currentIndex(), at(m_desk.type("LEP")));
}

TEST_F(Navigator, MarksTheWorstFinding) {
    EXPECT_EQ(at(m_desk.area("Schools")).data(NavigatorModel::SeverityRole).toInt(),
              static_cast<int>(Severity::Warning));
    EXPECT_EQ(at(m_desk.area("Schools")).data(Qt::AccessibleTextRole).toString(),
              "Schools, policy area, worst finding: warning");
}

TEST_F(Navigator, RenamesInPlaceAndUndoes) {
    click(m_desk.area("Schools"));
    key(Qt::Key_F2);
    typeName("Schools and skills");
    EXPECT_FALSE(m_desk.area("Schools and skills").empty());
    m_desk.desk.document.undo();
    EXPECT_FALSE(m_desk.area("Schools").empty());
}

TEST_F(Navigator, AddsByThePlusAndNamesInOneStep) {
    const QRect header = m_panel.tree()->visualRect(at(Section::Areas));
    QTest::mouseClick(m_panel.tree()->viewport(), Qt::LeftButton, {}, NavigatorDelegate::plusRect(header).center());
    typeName("Culture");
    EXPECT_EQ(m_desk.area("Culture").str(), "culture");
    EXPECT_EQ(m_desk.desk.selection.item(), Item(m_desk.area("Culture")));
    m_desk.desk.document.undo();
    EXPECT_EQ(m_desk.model().policyAreas().size(), 6U);
    EXPECT_FALSE(m_desk.document.canUndo());
}

TEST_F(Navigator, ReordersByAltArrows) {
    click(m_desk.area("Schools"));
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(areaNames().front(), "Schools");
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(areaNames()[2], "Schools");
    EXPECT_EQ(m_panel.tree()->currentIndex(), at(m_desk.area("Schools")));
}

TEST_F(Navigator, PutsUnderTheRowAboveAndBackOut) {
    click(m_desk.area("Inward investment"));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_desk.model().policyAreas().at(m_desk.area("Inward investment")).parent, m_desk.area("Schools"));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(m_desk.model().policyAreas().at(m_desk.area("Inward investment")).parent.empty());
    EXPECT_EQ(areaNames()[2], "Inward ");
}

TEST_F(Navigator, DropsARowUnderAnother) {
    const std::unique_ptr<QMimeData> data(rows().mimeData({at(m_desk.area("Schools"))}));
    EXPECT_FALSE(rows().canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at(m_desk.type("MCA"))));
    EXPECT_FALSE(rows().canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at(m_desk.area("Schools"))));
    ASSERT_TRUE(rows().dropMimeData(data.get(), Qt::MoveAction, -1, 0, at(m_desk.area("Transport, infrastructure"))));
    EXPECT_EQ(m_desk.model().policyAreas().at(m_desk.area("Schools")).parent, m_desk.area("Transport, infrastructure"));
}

TEST_F(Navigator, AddsARelationFromTheMenuOfABody) {
    // The menu is open while it runs: choose in it, then fill in the dialog that it opens.
    QTimer::singleShot(50, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QTimer::singleShot(50, [] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            child<QComboBox>(*dialog, "To")->setCurrentText("MCA");
            for (auto* each : dialog->findChildren<QPushButton*>())
                if (each->isDefault())
                    each->click();
        });
        for (QAction* each : menu->actions())
            if (each->text().startsWith("Add a relation")) {
                menu->setActiveAction(each);
                QTest::keyClick(menu, Qt::Key_Return);
            }
    });
    emit m_panel.tree()->customContextMenuRequested(m_panel.tree()->visualRect(at(m_desk.type("LEP"))).center());
    ASSERT_EQ(m_desk.model().relations().size(), 1U);
    EXPECT_EQ(m_desk.desk.selection.item(), Item(m_desk.model().relations().begin()->key()));
}

TEST_F(Navigator, SaysWhatGoesAlongBeforeItRemoves) {
    QString said;
    const auto answer = [&](bool yes) {
        QTimer::singleShot(50, [&said, yes] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            said = box->informativeText();
            for (QAbstractButton* each : box->buttons())
                if ((box->buttonRole(each) == QMessageBox::AcceptRole) == yes)
                    each->click();
        });
    };
    click(m_desk.area("Schools"));
    answer(false);
    key(Qt::Key_Delete);
    EXPECT_FALSE(m_desk.area("Schools").empty());
    EXPECT_TRUE(said.contains("4 rights")) << said.toStdString();
    answer(true);
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_desk.area("Schools").empty());
    EXPECT_EQ(m_desk.desk.selection.item(), Item(m_desk.area("Inward investment")));
    m_desk.desk.document.undo();
    EXPECT_NE(m_desk.grant("MCA", "Schools", RightClass::Consultation), nullptr);
}

}  // namespace

}  // namespace remit::test
