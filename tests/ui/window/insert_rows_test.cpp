// SPDX-License-Identifier: MIT
#include "ui/window/insert_rows.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "tests/support/builders.h"
#include "ui/window/row_dialog.h"

namespace remit {
namespace {

class InsertRowsTest : public testing::Test {
protected:
    InsertRowsTest()
        : m_document(test::aModel()
                         .type("mca")
                         .area("schools")
                         .scenario("today")
                         .grant("g1", "mca", "schools", "decision")
                         .model()),
          m_desk(m_document) {}

    // Runs the action and answers its dialog.
    void insert(ActionId action, const std::function<void(RowDialog&)>& answer) {
        bool answered = false;
        QTimer::singleShot(0, &m_parent, [&] {
            auto* dialog = qobject_cast<RowDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(*dialog);
            answered = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        insertRow(action, m_desk, &m_parent);
        EXPECT_TRUE(answered);
    }
    static void typeName(RowDialog& dialog, const char* name) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, name);
    }
    static QPushButton& accept(RowDialog& dialog) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return *button;
        throw std::runtime_error("no default button");
    }

    Document m_document;
    Desk m_desk;
    QWidget m_parent;
};

TEST_F(InsertRowsTest, AddsAPolicyAreaAndSelectsIt) {
    insert(ActionId::InsertArea, [](RowDialog& dialog) {
        typeName(dialog, "Housing");
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    EXPECT_TRUE(m_document.model().policyAreas().contains(PolicyAreaId("housing")));
    EXPECT_EQ(m_desk.selection.item(), Item(PolicyAreaId("housing")));
    EXPECT_EQ(m_document.undoLabel(), "add Housing");
    m_desk.document.undo();
    EXPECT_EQ(m_document.model().policyAreas().size(), 1U);
}

TEST_F(InsertRowsTest, AnEmptyNameCannotBeAccepted) {
    insert(ActionId::InsertBody, [](RowDialog& dialog) {
        typeName(dialog, "  ");
        EXPECT_FALSE(accept(dialog).isEnabled());
    });
    EXPECT_EQ(m_document.model().bodyTypes().size(), 1U);
}

TEST_F(InsertRowsTest, ARefusalStandsUnderTheFieldAsItIsTyped) {
    insert(ActionId::InsertRightKind, [](RowDialog& dialog) {
        typeName(dialog, "Veto");
        const auto fields = dialog.findChildren<QLineEdit*>();
        QTest::keyClicks(fields.at(1), "D");  // Decision rights have it
        const auto labels = dialog.findChildren<QLabel*>();
        EXPECT_TRUE(
            std::any_of(labels.begin(), labels.end(), [](QLabel* each) { return each->text().contains("“D”"); }));
        EXPECT_FALSE(accept(dialog).isEnabled());
    });
    EXPECT_EQ(m_document.model().rightKinds().size(), 1U);
}

TEST_F(InsertRowsTest, ACopyOfTheScenarioHasItsRights) {
    insert(ActionId::DuplicateScenario, [](RowDialog& dialog) {
        typeName(dialog, "Tomorrow");
        QTest::mouseClick(&accept(dialog), Qt::LeftButton);
    });
    EXPECT_EQ(m_desk.lens.scenario(), ScenarioId("tomorrow"));
    EXPECT_EQ(m_document.model().grants().size(), 2U);
}

TEST_F(InsertRowsTest, CancellingAddsNothing) {
    insert(ActionId::InsertArea, [](RowDialog& dialog) {
        typeName(dialog, "Housing");
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_FALSE(m_document.canUndo());
}

}  // namespace
}  // namespace remit
