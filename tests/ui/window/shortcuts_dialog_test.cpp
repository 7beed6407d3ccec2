// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts_dialog.h"

#include <gtest/gtest.h>

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

QKeySequence keys(const char* text) { return QKeySequence(text, QKeySequence::PortableText); }

TEST(Shortcuts, NoTwoActionsShareOne) {
    for (const ActionSpec& spec : actionSpecs())
        EXPECT_FALSE(takenBy(spec.shortcut, {}, spec.id)) << spec.text;
}

TEST(Shortcuts, SettingsGiveThemBack) {
    const ChosenShortcuts chosen{{ActionId::Save, keys("Ctrl+Shift+F12")}, {ActionId::Find, {}}};
    EXPECT_EQ(shortcutsFrom(toSettings(chosen)), chosen);
}

TEST(Shortcuts, SettingsOfAnotherVersionAreReadAsFarAsTheyAreKnown) {
    const QVariantMap settings{{"Save", "Ctrl+F12"}, {"NoSuchAction", "Ctrl+F11"}, {"Undo", "D"}};
    EXPECT_EQ(shortcutsFrom(settings), (ChosenShortcuts{{ActionId::Save, keys("Ctrl+F12")}}));
}

TEST(Shortcuts, KeysThatTypeOrMoveAreNone) {
    for (const char* typing : {"D", "Shift+D", "Return", "Up", "F2", "Shift+Tab", "Alt+Up", "Delete", "Space"})
        EXPECT_FALSE(canBeShortcut(keys(typing))) << typing;
    for (const char* free : {"Ctrl+D", "F9", "Shift+F8", "Alt+D", "Ctrl+Alt+Up"})
        EXPECT_TRUE(canBeShortcut(keys(free))) << free;
}

class ShortcutsDialogTest : public testing::Test {
protected:
    ShortcutsDialogTest() { test::bringUp(m_dialog, {620, 620}); }

    void select(const char* name) {
        const auto found = m_list->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1);
        m_list->setCurrentItem(found.front());
    }
    [[nodiscard]] QString remark() const {
        QStringList out;
        for (const QLabel* label : m_dialog.findChildren<QLabel*>())
            out << label->text();
        return out.join('\n');
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        auto* edit = m_dialog.findChild<QKeySequenceEdit*>();
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }

    ShortcutsDialog m_dialog{{}};
    QTreeWidget* m_list = m_dialog.findChild<QTreeWidget*>();
};

TEST_F(ShortcutsDialogTest, PressedKeysBecomeTheShortcut) {
    select("Export table…");
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(m_dialog.chosen(), (ChosenShortcuts{{ActionId::ExportTable, keys("Ctrl+E")}}));
}

TEST_F(ShortcutsDialogTest, ATakenShortcutMovesAndTheUserIsTold) {
    select("Export table…");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(m_dialog.chosen(),
              (ChosenShortcuts{{ActionId::ExportTable, keys("Ctrl+S")}, {ActionId::Save, QKeySequence()}}));
    EXPECT_TRUE(remark().contains("was the shortcut of “Save”")) << remark().toStdString();
}

TEST_F(ShortcutsDialogTest, ALetterIsRefusedWithTheReason) {
    select("Export table…");
    press(Qt::Key_D, Qt::NoModifier);
    EXPECT_TRUE(m_dialog.chosen().empty());
    EXPECT_TRUE(remark().contains("types or moves in the matrix")) << remark().toStdString();
}

TEST_F(ShortcutsDialogTest, AsUsualForgetsTheChoice) {
    select("Save");
    press(Qt::Key_F9, Qt::NoModifier);
    ASSERT_EQ(m_dialog.chosen().size(), 1U);
    for (QPushButton* button : m_dialog.findChildren<QPushButton*>())
        if (button->text() == "As &usual")
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(m_dialog.chosen().empty());
}

TEST_F(ShortcutsDialogTest, TheFieldNarrowsByNameAndByKeys) {
    auto* field = m_dialog.findChild<QLineEdit*>();
    const auto visible = [&] {
        int count = 0;
        for (QTreeWidgetItemIterator each(m_list, QTreeWidgetItemIterator::NotHidden); *each; ++each)
            count += (*each)->parent() != nullptr;
        return count;
    };
    QTest::keyClicks(field, "previous finding");
    EXPECT_EQ(visible(), 1);
    field->clear();
    QTest::keyClicks(field, "ctrl+s");
    EXPECT_GE(visible(), 1);
    EXPECT_LT(visible(), 12);
}

}  // namespace
}  // namespace remit
