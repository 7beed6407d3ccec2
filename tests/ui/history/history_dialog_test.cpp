// SPDX-License-Identifier: MIT
#include "ui/history/history_dialog.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/builders.h"

namespace remit::test {
namespace {

SavedVersion version(std::int64_t number, const char* name = "", std::optional<Counts> findings = {}) {
    SavedVersion out;
    out.number = number;
    out.at = "2026-11-25T09:30:00Z";
    out.by = "Zoë";
    out.summary = "add <b>Schools</b>";
    out.message = number == 2 ? "For the Treasury" : "";
    out.name = name;
    out.findings = findings;
    return out;
}

// Two versions: the first is empty, the second holds what the document holds.
class HistoryDialogTest : public testing::Test {
protected:
    HistoryDialogTest() {
        m_source.versions = [this] { return m_versions; };
        m_source.at = [](std::int64_t number) -> Result<Model> { return number == 1 ? Model() : Model(decided()); };
        m_source.now = [] { return Model(decided()); };
        m_source.restore = [this](std::int64_t number) {
            m_restored = number;
            return Result<>();
        };
        m_source.name = [](std::int64_t, const std::string&) { return Result<>(); };
        m_source.trim = [](std::size_t) { return Result<>(); };
    }
    static void click(HistoryDialog& dialog, const char* name) {
        auto* button = dialog.findChild<QPushButton*>(name);
        ASSERT_TRUE(button && button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString detailOf(const HistoryDialog& dialog) {
        return dialog.findChild<QPlainTextEdit*>("detail")->toPlainText();
    }
    static void choose(const HistoryDialog& dialog, int row) {
        auto* list = dialog.findChild<QTreeWidget*>("versions");
        list->setCurrentItem(list->topLevelItem(row));
    }

    VersionSource m_source;
    std::vector<SavedVersion> m_versions{version(1, "as sent", Counts{1, 2, 3}), version(2)};
    std::int64_t m_restored = 0;
};

TEST_F(HistoryDialogTest, ListsTheNewestFirst) {
    const HistoryDialog dialog(m_source);
    auto* list = dialog.findChild<QTreeWidget*>("versions");
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(0), "2");
    EXPECT_EQ(list->topLevelItem(0)->text(3), "For the Treasury");
    EXPECT_EQ(list->topLevelItem(1)->text(0), "1  as sent");
    EXPECT_EQ(list->topLevelItem(1)->text(4), "1 / 2 / 3");
    EXPECT_TRUE(list->topLevelItem(1)->toolTip(3).contains("&lt;b&gt;")) << "no markup of a document's";
    EXPECT_TRUE(detailOf(dialog).startsWith("For the Treasury"));
}

TEST_F(HistoryDialogTest, LooksAtTheOneInHand) {
    HistoryDialog dialog(m_source);
    QSignalSpy looked(&dialog, &HistoryDialog::lookRequested);
    choose(dialog, 1);
    click(dialog, "look");
    ASSERT_EQ(looked.size(), 1);
    EXPECT_EQ(looked[0][1].toString(), "as sent");
}

TEST_F(HistoryDialogTest, ComparesWithNow) {
    HistoryDialog dialog(m_source);
    click(dialog, "compare");
    EXPECT_TRUE(detailOf(dialog).contains("the same as now"));
    choose(dialog, 1);
    click(dialog, "compare");
    EXPECT_TRUE(detailOf(dialog).contains("The scenario “today” was added, with 2 rights."))
        << detailOf(dialog).toStdString();
    EXPECT_TRUE(detailOf(dialog).contains("Findings that came since: ")) << detailOf(dialog).toStdString();
}

TEST_F(HistoryDialogTest, GoesBack) {
    HistoryDialog dialog(m_source);
    choose(dialog, 1);
    click(dialog, "restore");
    EXPECT_EQ(m_restored, 1);
    EXPECT_TRUE(detailOf(dialog).contains("Undo takes that back"));
}

TEST_F(HistoryDialogTest, SaysWhatCannotBeShown) {
    m_source.at = [](std::int64_t) -> Result<Model> {
        return Error{Error::Code::BadInput, "This version cannot be shown.", {}};
    };
    HistoryDialog dialog(m_source);
    click(dialog, "compare");
    EXPECT_EQ(detailOf(dialog), "This version cannot be shown.");
}

TEST_F(HistoryDialogTest, SaysWhenThereIsNone) {
    m_versions.clear();
    const HistoryDialog dialog(m_source);
    EXPECT_FALSE(dialog.findChild<QPushButton*>("look")->isEnabled());
    EXPECT_TRUE(detailOf(dialog).contains("Nothing has been saved yet"));
}

}  // namespace
}  // namespace remit::test
