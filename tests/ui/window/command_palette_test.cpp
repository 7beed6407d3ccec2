// SPDX-License-Identifier: MIT
#include "ui/window/command_palette.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

namespace remit {
namespace {

class CommandPaletteTest : public testing::Test {
protected:
    CommandPaletteTest() {
        m_window.resize(900, 700);
        const auto entry = [this](const char* text, const char* detail) {
            return CommandPalette::Entry{text, detail, {}, [this, text] { m_ran = text; }};
        };
        m_palette = new CommandPalette({entry("Insert policy area", "Ctrl+Shift+A"), entry("Schools", "policy area"),
                                        entry("Transport, infrastructure", "policy area"), entry("Undo", "Ctrl+Z")},
                                       "Find or do anything", &m_window);
        m_palette->open();
        m_field = m_palette->findChild<QLineEdit*>();
        m_list = m_palette->findChild<QListWidget*>();
    }

    QWidget m_window;
    QPointer<CommandPalette> m_palette;
    QLineEdit* m_field;
    QListWidget* m_list;
    QString m_ran;
};

TEST_F(CommandPaletteTest, NarrowsByEveryWordTypedWhateverTheirOrderAndCase) {
    EXPECT_EQ(m_list->count(), 4);
    QTest::keyClicks(m_field, "INFRA tra");
    ASSERT_EQ(m_list->count(), 1);
    EXPECT_EQ(m_list->item(0)->text(), "Transport, infrastructure");
}

TEST_F(CommandPaletteTest, WhatBeginsWithTheWordComesFirst) {
    QTest::keyClicks(m_field, "s");
    EXPECT_EQ(m_list->item(0)->text(), "Schools");
}

TEST_F(CommandPaletteTest, EnterRunsTheEntryInHand) {
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    EXPECT_EQ(m_ran, "Schools");
    EXPECT_TRUE(!m_palette || !m_palette->isVisible());
}

TEST_F(CommandPaletteTest, NothingRunsWhereNothingMatches) {
    QTest::keyClicks(m_field, "zzz");
    QTest::keyClick(m_field, Qt::Key_Return);
    EXPECT_TRUE(m_ran.isEmpty());
    EXPECT_TRUE(m_list->item(0)->text().contains("zzz"));
    QTest::keyClick(m_palette, Qt::Key_Escape);
    EXPECT_TRUE(!m_palette || !m_palette->isVisible());
}

}  // namespace
}  // namespace remit
