// SPDX-License-Identifier: MIT
#include "ui/render/report_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

class ReportDialogTest : public testing::Test {
protected:
    ReportDialogTest() { open({}); }
    void open(const ReportChoice& start) {
        m_dialog = std::make_unique<ReportDialog>(start, "Table 1 · Bolton", nullptr);
        test::bringUp(*m_dialog, m_dialog->sizeHint());
    }
    QList<QCheckBox*> boxes() { return m_dialog->findChildren<QCheckBox*>(); }
    QPushButton* button() {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>())
            if (each->isDefault())
                return each;
        return nullptr;
    }
    std::unique_ptr<ReportDialog> m_dialog;
};

TEST_F(ReportDialogTest, HasEverythingUntilSomethingIsLeftOut) {
    EXPECT_EQ(m_dialog->choice().parts, allReportParts());
    ASSERT_EQ(boxes().size(), 7);
    QTest::mouseClick(boxes()[1], Qt::LeftButton, {}, QPoint(8, boxes()[1]->height() / 2));
    EXPECT_FALSE(m_dialog->choice().parts.contains(ReportPart::Matrix));
    EXPECT_EQ(m_dialog->choice().parts.size(), 6U);
}

TEST_F(ReportDialogTest, OfNothingThereIsNoReport) {
    for (QCheckBox* box : boxes()) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    EXPECT_FALSE(button()->isEnabled());
    QTest::keyClick(boxes()[0], Qt::Key_Space);
    EXPECT_TRUE(button()->isEnabled());
}

TEST_F(ReportDialogTest, KnowsWhoMakesItAndWhatWasChosenBefore) {
    auto* author = m_dialog->findChild<QLineEdit*>();
    QTest::keyClicks(author, " Ann Reeve ");
    QTest::keyClick(author, Qt::Key_Return);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog->choice().author, "Ann Reeve");
    open({{ReportPart::Findings}, "Ann Reeve"});
    EXPECT_EQ(m_dialog->choice(), (ReportChoice{{ReportPart::Findings}, "Ann Reeve"}));
}

}  // namespace
}  // namespace remit
