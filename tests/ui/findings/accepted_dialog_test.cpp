// SPDX-License-Identifier: MIT
#include "ui/findings/accepted_dialog.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTreeWidget>

#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

class AcceptedDialogTest : public testing::Test {
protected:
    AcceptedDialogTest() : m_table(test::printedTable()) {}

    void accept(const std::string& fingerprint, std::optional<Date> until = {}) {
        Waiver waiver;
        waiver.fingerprint = fingerprint;
        waiver.by = "Ada";
        waiver.reason = "The board agreed";
        waiver.until = until;
        m_table.desk.document.edit("accept", [&](Draft& draft) { return waive(draft, waiver); });
    }
    [[nodiscard]] std::string fingerprint() const { return m_table.finding("self-consultation")->fingerprint; }

    test::PanelDesk m_table;
};

TEST_F(AcceptedDialogTest, SaysHowEachStands) {
    accept(fingerprint());
    accept("of-another-day");
    AcceptedDialog dialog(m_table.desk);
    test::bringUp(dialog, {760, 460});
    auto* list = dialog.findChild<QTreeWidget*>();
    ASSERT_EQ(list->topLevelItemCount(), 2);
    EXPECT_EQ(list->topLevelItem(0)->text(4), "applies");
    EXPECT_EQ(list->topLevelItem(0)->text(1), "Ada");
    EXPECT_EQ(list->topLevelItem(1)->text(4), "not found here");
}

TEST_F(AcceptedDialogTest, WhatHasEndedCountsAgain) {
    accept(fingerprint(), parseDate("2000-01-01"));
    AcceptedDialog dialog(m_table.desk);
    test::bringUp(dialog, {760, 460});
    EXPECT_EQ(dialog.findChild<QTreeWidget*>()->topLevelItem(0)->text(4), "has ended: it counts again");
}

TEST_F(AcceptedDialogTest, TakesBackWhatIsInHandAndCanBeUndone) {
    accept(fingerprint());
    accept("of-another-day");
    AcceptedDialog dialog(m_table.desk);
    test::bringUp(dialog, {760, 460});
    auto* list = dialog.findChild<QTreeWidget*>();
    list->setCurrentItem(list->topLevelItem(1));
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Take back")
            QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(4), "applies");
    m_table.desk.document.undo();
    EXPECT_EQ(list->topLevelItemCount(), 2);
}

}  // namespace
}  // namespace remit
