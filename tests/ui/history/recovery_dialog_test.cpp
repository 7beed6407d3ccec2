// SPDX-License-Identifier: MIT
#include "ui/history/recovery_dialog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace remit::test {
namespace {

using testing::ElementsAre;

const std::vector<RecoveryOffer> two{{"Table 1", "/plans/table1.remit", "2026-11-25T09:30:00Z", 12, false},
                                     {"<b>Pasted</b>", "", "2026-11-24T09:30:00Z", 0, true}};

void click(const RecoveryDialog& dialog, const char* name) {
    auto* button = dialog.findChild<QRadioButton*>(name);
    ASSERT_TRUE(button) << name;
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
}

TEST(RecoveryDialog, RestoresUnlessToldOtherwise) {
    RecoveryDialog dialog(two);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton*>("continue"), Qt::LeftButton);
    EXPECT_THAT(dialog.answers(), ElementsAre(RecoveryAnswer::Restore, RecoveryAnswer::Restore));
}

TEST(RecoveryDialog, TakesAnAnswerForEach) {
    RecoveryDialog dialog(two);
    dialog.show();
    click(dialog, "Keep for later 0");
    click(dialog, "Discard 1");
    QTest::mouseClick(dialog.findChild<QPushButton*>("continue"), Qt::LeftButton);
    EXPECT_THAT(dialog.answers(), ElementsAre(RecoveryAnswer::Keep, RecoveryAnswer::Discard));
}

TEST(RecoveryDialog, EscapeKeepsEverything) {
    RecoveryDialog dialog(two);
    dialog.show();
    click(dialog, "Discard 1");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_THAT(dialog.answers(), ElementsAre(RecoveryAnswer::Keep, RecoveryAnswer::Keep));
}

TEST(RecoveryDialog, SaysWhatWhenAndHowMany) {
    const RecoveryDialog dialog(two);
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        texts << label->text();
    }
    const std::string all = texts.join('\n').toStdString();
    EXPECT_THAT(all, testing::HasSubstr("Changes not saved: 12, the last "));
    EXPECT_THAT(all, testing::HasSubstr("/plans/table1.remit"));
    EXPECT_THAT(all, testing::HasSubstr("<b>Pasted</b>"));
    EXPECT_THAT(all, testing::HasSubstr("It is damaged"));
}

}  // namespace
}  // namespace remit::test
