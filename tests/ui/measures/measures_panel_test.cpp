// SPDX-License-Identifier: MIT
#include "ui/measures/measures_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include "core/edits/grant_right.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/ui/panel_desk.h"
#include "ui/measures/measure_names.h"

namespace remit::test {
namespace {

const Subject mca = BodyTypeId("mca");
const Subject lep = BodyTypeId("lep");

struct MeasuresPanelTest : testing::Test {
    explicit MeasuresPanelTest(Model model = table1())
        : m_desk(std::move(model)),
          m_measuring(m_desk.desk),
          m_panel(m_desk.desk, m_measuring),
          m_table(m_panel.table()),
          m_tester(m_table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal) {
        bringUp(m_panel, {1100, 400});
    }

    // The first column, then the text in the column of that heading.
    QStringList column(const QString& heading) {
        QStringList out;
        for (int i = 0; i < m_table.model()->rowCount(); ++i)
            out << text(i, 0) + "=" + text(i, columnOf(heading));
        return out;
    }
    QString text(int row, int column) { return m_table.model()->index(row, column).data().toString(); }
    int columnOf(const QString& heading) {
        for (int i = 0; i < m_table.model()->columnCount(); ++i)
            if (m_table.model()->headerData(i, Qt::Horizontal).toString() == heading)
                return i;
        ADD_FAILURE() << heading.toStdString();
        return 0;
    }
    // Waits until the column reads so.
    bool reads(const QString& heading, const QStringList& wanted) {
        return QTest::qWaitFor([&] { return m_table.model()->rowCount() > 0 && column(heading) == wanted; });
    }
    void clickHeader(const QString& heading) {
        QHeaderView* header = m_table.horizontalHeader();
        const int at = columnOf(heading);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(at) + header->sectionSize(at) / 2, header->height() / 2});
    }
    void clickCell(int row, const QString& heading) {
        QTest::mouseClick(m_table.viewport(), Qt::LeftButton, {},
                          m_table.visualRect(m_table.model()->index(row, columnOf(heading))).center());
    }
    QString label(const char* name) { return m_panel.findChild<QLabel*>(name)->text(); }
    Selection& selection() { return m_desk.desk.selection; }

    PanelDesk m_desk;
    Measuring m_measuring;
    MeasuresPanel m_panel;
    MeasuresTable& m_table;
    QAbstractItemModelTester m_tester;
};

const QStringList loads{"Unitary/County=11", "MCA=6", "LEP=8", "Central govt.=14", "Supra-regional bodies=2"};

TEST_F(MeasuresPanelTest, ShowsEveryBodyByMeasure) {
    EXPECT_TRUE(reads("Load", loads));
    EXPECT_EQ(column("Share of decisions"), QStringList({"Unitary/County=58 %", "MCA=25 %", "LEP=0 %",
                                                         "Central govt.=0 %", "Supra-regional bodies=17 %"}));
    EXPECT_EQ(text(0, columnOf("Managed by the centre")), "–");
    EXPECT_TRUE(label("measuresOfWhole").startsWith("Decisions are taken 17 % at the supra-regional tier"));
}

TEST_F(MeasuresPanelTest, SaysWhatTheNumberInHandMeans) {
    ASSERT_TRUE(reads("Load", loads));
    clickCell(2, "Load");
    EXPECT_EQ(label("measuredSentence"), "LEP holds 8 rights: 4 of advice and 4 of engagement.");
    EXPECT_EQ(label("measureMeaning"), meaningOf(Measure::Load));
    QTest::keyClick(&m_table, Qt::Key_End);
    EXPECT_EQ(label("measuredSentence"), "Same ground says nothing of LEP.");
    QTest::keyClick(&m_table, Qt::Key_Left);
    EXPECT_EQ(label("measureMeaning"), meaningOf(Measure::Interfaces) + " (LIPSIT 4.25)");
    EXPECT_EQ(m_table.model()->index(2, 1).data(Qt::AccessibleTextRole).toString(),
              "LEP, Load: LEP holds 8 rights: 4 of advice and 4 of engagement.");
    EXPECT_TRUE(
        m_table.model()->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(meaningOf(Measure::Load)));
}

TEST_F(MeasuresPanelTest, AHeaderSortsHighestFirstThenLowestThenAsInTheDocument) {
    ASSERT_TRUE(reads("Load", loads));
    clickHeader("Load");
    EXPECT_EQ(column("Load"),
              QStringList({"Central govt.=14", "Unitary/County=11", "LEP=8", "MCA=6", "Supra-regional bodies=2"}));
    clickHeader("Load");
    EXPECT_EQ(text(0, 0), "Supra-regional bodies");
    clickHeader("Load");
    EXPECT_EQ(column("Load"), loads);
    clickHeader("Body");
    EXPECT_EQ(text(0, 0), "Central govt.");
    clickHeader("Managed by the centre");
    EXPECT_EQ(text(0, 0), "Central govt.") << "what has no number stands last";
}

TEST_F(MeasuresPanelTest, ARowIsSelectedHereAndElsewhere) {
    ASSERT_TRUE(reads("Load", loads));
    clickCell(1, "Load");
    EXPECT_EQ(selection().item(), Item(mca));
    selection().select(CellRef{lep, PolicyAreaId("schools")});
    EXPECT_EQ(m_table.currentIndex(), m_table.model()->index(2, 1)) << "the column in hand stays";
    EXPECT_EQ(selection().item(), Item(CellRef{lep, PolicyAreaId("schools")})) << "following selects nothing";
    clickHeader("Load");
    EXPECT_EQ(text(m_table.currentIndex().row(), 0), "LEP") << "sorting keeps what is in hand";
}

TEST_F(MeasuresPanelTest, FollowsEditsAndTheLens) {
    ASSERT_TRUE(reads("Load", loads));
    clickHeader("Load");
    m_desk.desk.document.edit("give", [&](Draft& draft) -> Result<> {
        const auto made = grantRight(draft, ScenarioId("table-1"), lep, PolicyAreaId("schools"), RightKindId("advice"));
        return made ? Result<>() : made.error();
    });
    EXPECT_TRUE(reads("Load", {"Central govt.=14", "Unitary/County=11", "LEP=9", "MCA=6", "Supra-regional bodies=2"}));
    m_desk.desk.document.undo();
    m_desk.desk.lens.setPlace("no:mca");
    EXPECT_TRUE(reads("Load", {"Central govt.=14", "Unitary/County=11", "LEP=8", "Supra-regional bodies=2"}));
    m_desk.desk.lens.setShown(RightKindId("decision"), false);
    EXPECT_TRUE(reads("Load", {"Central govt.=14", "LEP=8", "Unitary/County=5", "Supra-regional bodies=0"}));
    EXPECT_EQ(text(0, columnOf("Share of decisions")), "–");
}

TEST_F(MeasuresPanelTest, WorksNothingOutWhileItIsHidden) {
    ASSERT_TRUE(reads("Load", loads));
    QSignalSpy changed(&m_measuring, &Measuring::changed);
    m_panel.hide();
    m_desk.desk.lens.setPlace("no:mca");
    QTest::qWait(100);
    EXPECT_EQ(changed.count(), 0);
    m_panel.show();
    EXPECT_TRUE(reads("Load", {"Unitary/County=11", "LEP=8", "Central govt.=14", "Supra-regional bodies=2"}));
}

TEST_F(MeasuresPanelTest, AskNoMoreOnceThePanelHasGone) {
    m_panel.hide();
    {
        MeasuresPanel last(m_desk.desk, m_measuring);
        bringUp(last, {600, 300});
        ASSERT_TRUE(QTest::qWaitFor([&] { return last.table().model()->rowCount() == 5; }));
    }
    QSignalSpy changed(&m_measuring, &Measuring::changed);
    m_desk.desk.lens.setPlace("no:mca");
    QTest::qWait(100);
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(MeasuresPanelTest, WhatIsSelectedAndInSightStaysSoWhenRowsChange) {
    ASSERT_TRUE(reads("Load", loads));
    m_panel.resize(700, 220);
    clickHeader("Load");
    clickCell(1, "Load");
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    const auto selected = [&] {
        QStringList out;
        for (const QModelIndex& each : m_table.selectionModel()->selectedRows())
            out << text(each.row(), 0);
        out.sort();
        return out;
    };
    const QStringList both{"LEP", "Unitary/County"};
    ASSERT_EQ(selected(), both);
    m_table.horizontalScrollBar()->setValue(40);
    const int across = m_table.horizontalScrollBar()->value();
    ASSERT_GT(across, 0);
    m_desk.desk.lens.setPlace("no:mca");  // a row goes
    ASSERT_TRUE(reads("Load", {"Central govt.=14", "Unitary/County=11", "LEP=8", "Supra-regional bodies=2"}));
    EXPECT_EQ(selected(), both);
    m_desk.desk.lens.setShown(RightKindId("decision"), false);  // rows change places
    ASSERT_TRUE(reads("Load", {"Central govt.=14", "LEP=8", "Unitary/County=5", "Supra-regional bodies=0"}));
    EXPECT_EQ(selected(), both);
    EXPECT_EQ(text(m_table.currentIndex().row(), 0), "LEP");
    EXPECT_EQ(m_table.horizontalScrollBar()->value(), across);
}

TEST_F(MeasuresPanelTest, ShowsPolicyAreasToo) {
    ASSERT_TRUE(reads("Load", loads));
    auto* of = child<QComboBox>(m_panel, "measuresOf");
    of->setFocus();
    QTest::keyClick(of, Qt::Key_End);
    EXPECT_EQ(m_table.model()->rowCount(), 6);
    EXPECT_EQ(text(1, columnOf("Interfaces")), "3");
    EXPECT_EQ(text(1, columnOf("Decided nationally")), "0 %");
    clickCell(1, "Interfaces");
    EXPECT_EQ(selection().item(), Item(PolicyAreaId("schools")));
    EXPECT_EQ(label("measuredSentence"),
              "3 bodies hold rights on Schools, where every body exists: 3 pairs must deal with one another.");
}

TEST_F(MeasuresPanelTest, CopiesTheSelectedRowsForASpreadsheet) {
    ASSERT_TRUE(reads("Load", loads));
    QSignalSpy said(&m_panel, &MeasuresPanel::message);
    clickCell(1, "Load");
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              "Body\tLoad\tBetweenness\tHangs on it\tShare of decisions\tManaged by the centre\tInterfaces\tSame "
              "ground\n"
              "MCA\t6\t13.96%\t0\t25%\t\t4\t\n"
              "LEP\t8\t4.33%\t0\t0%\t\t4\t\n");
    EXPECT_EQ(said.takeFirst().at(0).toString(), "Copied: 2 rows and their headings, parted by tabs.");
    clickCell(1, "Load");
    QTest::mouseClick(child<QPushButton>(m_panel, "copyMeasures"), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count('\n'), 6) << "one row in hand: all are copied";
}

struct MeasuresOfInstitutions : MeasuresPanelTest {
    MeasuresOfInstitutions() : MeasuresPanelTest(twoTier()) {}
};

TEST_F(MeasuresOfInstitutions, HaveBodyTypesToCompareBy) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_table.model()->rowCount() == 9; }));
    EXPECT_EQ(text(7, columnOf("Same ground")), "67 %");
    clickCell(1, "Load");
    EXPECT_EQ(selection().item(), Item(Subject(InstitutionId("nvca"))));
    child<QComboBox>(m_panel, "measuresOf")->setCurrentIndex(1);
    EXPECT_EQ(m_table.model()->rowCount(), 6);
    EXPECT_EQ(text(5, 0) + "=" + text(5, 1), "LEP=2.5");
}

struct NothingToMeasure : MeasuresPanelTest {
    NothingToMeasure() : MeasuresPanelTest(test::aModel().scenario("today")) {}
};

TEST_F(NothingToMeasure, IsSaid) {
    const auto labels = m_panel.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* each) {
        return each->isVisible() && each->text().startsWith("Nothing to measure yet");
    }));
}

}  // namespace
}  // namespace remit::test
