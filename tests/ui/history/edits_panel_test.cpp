// SPDX-License-Identifier: MIT
#include "ui/history/edits_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QTest>

#include "core/edits/rows.h"
#include "tests/ui/panel_desk.h"

namespace remit {
namespace {

class EditsPanelTest : public testing::Test {
protected:
    EditsPanelTest() : m_desk(test::printedTable()), m_start(m_desk.model()), m_panel(m_desk.desk) {
        test::bringUp(m_panel, {320, 400});
    }
    void name(const char* title) {
        m_desk.desk.document.edit(QString("call it %1").arg(title),
                                  [&](Draft& draft) { return setTitle(draft, title); });
    }
    [[nodiscard]] QStringList rows() const {
        QStringList out;
        for (int row = 0; row < m_panel.model()->rowCount(); ++row)
            out << m_panel.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return out;
    }
    void click(int row) {
        const QModelIndex index = m_panel.model()->index(row, 0);
        QTest::mouseClick(m_panel.viewport(), Qt::LeftButton, {}, m_panel.visualRect(index).center());
    }

    test::PanelDesk m_desk;
    Model m_start;
    EditsPanel m_panel;
};

TEST_F(EditsPanelTest, ListsEachStepAndMarksWhereTheDocumentStands) {
    name("One");
    name("Two");
    EXPECT_EQ(rows(), QStringList({"As it was opened", "Call it One", "Call it Two, where the document stands"}));
    EXPECT_EQ(m_panel.currentIndex().row(), 2);
}

TEST_F(EditsPanelTest, AClickGoesBackAndForthOverManySteps) {
    for (const char* title : {"One", "Two", "Three"})
        name(title);
    const Model end = m_desk.model();
    click(0);
    EXPECT_EQ(m_desk.model(), m_start);
    EXPECT_EQ(rows().last(), "Call it Three, taken back");
    click(2);
    EXPECT_EQ(m_desk.model().title().str(), "Two");
    m_panel.setCurrentIndex(m_panel.model()->index(3, 0));
    QTest::keyClick(&m_panel, Qt::Key_Return);
    EXPECT_EQ(m_desk.model(), end);
}

TEST_F(EditsPanelTest, AnEditAfterGoingBackReplacesWhatWasAhead) {
    QAbstractItemModelTester tester(m_panel.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* title : {"One", "Two", "Three"})
        name(title);
    click(1);
    name("Other");
    EXPECT_EQ(rows(), QStringList({"As it was opened", "Call it One", "Call it Other, where the document stands"}));
}

}  // namespace
}  // namespace remit
