// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QPainter>
#include <QScrollBar>

#include "tests/ui/matrix/matrix_view_fixture.h"
#include "ui/matrix/totals_foot.h"

namespace remit::test {
namespace {

struct TotalsTest : MatrixViewTest {
    MatrixModel& model() { return view.model(); }
    QString column(const char* type) {
        return MatrixModel::inWords(model().columnTotals(model().columnOf(BodyTypeId(type))));
    }
    int rowOf(const char* area) { return model().rowOf(PolicyAreaId(area)); }
    QString row(const char* area) { return MatrixModel::inWords(model().rowTotals(rowOf(area))); }
    QModelIndex decides(const char* area) { return model().index(rowOf(area), model().columnCount() - 1); }
};

TEST_F(TotalsTest, CountPolicyAreasByBodyAndBodiesByPolicyArea) {
    EXPECT_EQ(column("unitary"), "decision rights: 2, consultation rights: 3");
    EXPECT_EQ(column("mca"), "decision rights: 4, consultation rights: 2");
    EXPECT_TRUE(row("business").startsWith("decision rights: 1, advice: 2, stakeholder engagement: 1, "))
        << row("business").toStdString();
    go("unitary", "business");
    press(Qt::Key_C);
    EXPECT_EQ(column("unitary"), "decision rights: 2, consultation rights: 4");
    EXPECT_TRUE(row("business").contains("consultation rights: 1"));
}

TEST_F(TotalsTest, ObeyTheLens) {
    for (const RightKind& kind : document.model().rightKinds())
        if (kind.rightClass == RightClass::Decision)
            desk.lens.setShown(kind.id, false);
    EXPECT_EQ(column("mca"), "consultation rights: 2");
    EXPECT_EQ(model().deciders(rowOf("schools")).who, "not shown");
    EXPECT_FALSE(model().deciders(rowOf("schools")).nobody);
}

TEST_F(TotalsTest, AGapIsMarkedAndSaid) {
    go("unitary", "schools");
    press(Qt::Key_D);
    EXPECT_TRUE(model().deciders(rowOf("schools")).nobody);
    const QString said = decides("schools").data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.startsWith("Schools, who decides: nobody. Bodies with consultation rights: 1, advice: 1, "))
        << said.toStdString();
}

TEST_F(TotalsTest, HeadersSayThemToWhoeverCannotSeeTheFoot) {
    const QString said =
        model().headerData(model().columnOf(BodyTypeId("mca")), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.endsWith("Policy areas with decision rights: 4, consultation rights: 2.")) << said.toStdString();
}

TEST_F(TotalsTest, TheFootStandsRightUnderTheLastRow) {
    auto* foot = view.findChild<TotalsFoot*>();
    ASSERT_TRUE(foot);
    EXPECT_FALSE(foot->isVisible());
    view.setTotals(true);
    QTest::qWait(1);
    ASSERT_TRUE(foot->isVisible());
    const int last = view.table().rowViewportPosition(5) + view.table().rowHeight(5);
    EXPECT_EQ(view.table().viewport()->mapTo(&view, QPoint(0, last)).y(), foot->y());
    EXPECT_FALSE(view.table().verticalScrollBar()->isVisible());
    const QImage before = foot->grab().toImage();
    go("unitary", "business");
    press(Qt::Key_C);
    QTest::qWait(1);
    EXPECT_NE(foot->grab().toImage(), before);
    EXPECT_TRUE(view.table().hasFocus());
    view.setTotals(false);
    EXPECT_FALSE(foot->isVisible());
}

TEST_F(TotalsTest, TheFootIsPaintedAnewOnlyWhereItSaysSomethingElse) {
    view.setTotals(true);
    QTest::qWait(1);
    struct Paints : QObject {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            count += event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } paints;
    auto* foot = view.findChild<TotalsFoot*>();
    foot->grab();
    foot->installEventFilter(&paints);
    analyse(desk);  // findings come, and all cells with them
    QTest::qWait(20);
    EXPECT_EQ(paints.count, 0);
    go("unitary", "business");
    press(Qt::Key_C);
    QTest::qWait(20);
    EXPECT_GT(paints.count, 0);
}

TEST_F(TotalsTest, ARowPrintsAllItsTotalsWhereThereIsRoom) {
    view.setTotals(true);
    QTest::qWait(1);
    const QModelIndex cell = decides("business");
    ASSERT_GE(model().rowTotals(rowOf("business")).size(), 4U);
    const auto inkOf = [&](std::size_t kinds) {
        std::vector<Total> totals = model().rowTotals(rowOf("business"));
        totals.resize(kinds);
        QImage image(view.table().visualRect(cell).size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDeciders(painter, image.rect(), {"MCA", false}, totals, {}, view.table().look(), lightTheme());
        return image;
    };
    for (std::size_t kinds = 2; kinds <= model().rowTotals(rowOf("business")).size(); ++kinds)
        EXPECT_NE(inkOf(kinds), inkOf(kinds - 1)) << kinds;
}

TEST_F(TotalsTest, DecidesStaysInSightInANarrowWindow) {
    view.resize(560, 560);
    QTest::qWait(1);
    QWidget* port = view.table().viewport();
    QScrollBar& across = *view.table().horizontalScrollBar();
    ASSERT_GT(across.maximum(), 0);
    for (const int at : {0, across.maximum() / 2, across.maximum()}) {
        across.setValue(at);
        EXPECT_EQ(view.table().visualRect(decides("schools")).right() + 1, port->width()) << at;
        EXPECT_EQ(view.table().indexAt({port->width() - 5, view.table().rowViewportPosition(1) + 5}),
                  decides("schools"));
    }
    across.setValue(0);
    QTest::mouseClick(port, Qt::LeftButton, {}, view.table().visualRect(decides("transport")).center());
    EXPECT_EQ(view.table().currentIndex(), decides("transport"));
    EXPECT_EQ(desk.selection.item(), Item(PolicyAreaId("transport")));
    EXPECT_EQ(across.value(), 0);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().trimmed(), "MCA + partners");
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    EXPECT_EQ(view.table().currentIndex(), decides("transport"));
}

TEST_F(TotalsTest, TheCellInHandIsNeverUnderIt) {
    view.resize(560, 560);
    QTest::qWait(1);
    go("unitary", "schools");
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Right);
        const QRect cell = view.table().visualRect(view.table().currentIndex());
        EXPECT_LE(cell.right(), view.table().frozenLeft());
        EXPECT_GE(cell.left(), 0);
    }
}

TEST_F(TotalsTest, TheLegendNamesTheMarksThatAreShown) {
    EXPECT_GT(model().legend().stripHeight(qApp->font(), 4000, true), 10);
    EXPECT_EQ(model().legend().notes().filter("jointly").size(), 1);
    for (const RightKind& kind : document.model().rightKinds())
        desk.lens.setShown(kind.id, false);
    EXPECT_EQ(model().legend().stripHeight(qApp->font(), 4000, true), 0);
}

TEST_F(TotalsTest, TheLegendFollowsTheDateAndThePlace) {
    const auto says = [&](const char* word) { return model().legend().notes().filter(word).size() == 1; };
    // The joint right ends, and one on a condition begins with the year.
    const auto day = [](int year) { return *parseDate(std::to_string(year) + "-01-01"); };
    ASSERT_TRUE(desk.document.edit("date", [&](Draft& draft) -> Result<> {
        bool first = true;
        std::vector<Grant> rows;
        for (const Grant& grant : draft.model().grants())
            rows.push_back(grant);
        for (Grant& grant : rows) {
            if (!grant.with.empty())
                grant.span.to = day(2025);
            grant.condition = {};
            if (std::exchange(first, false)) {
                grant.condition = Text("if asked");
                grant.span.from = day(2025);
            }
            draft.put(grant);
        }
        return {};
    }));
    EXPECT_TRUE(says("jointly"));
    EXPECT_TRUE(says("condition"));
    desk.lens.setDate(day(2024));
    EXPECT_TRUE(says("jointly"));
    EXPECT_FALSE(says("condition"));
    desk.lens.setDate(day(2026));
    EXPECT_FALSE(says("jointly"));
    EXPECT_TRUE(says("condition"));
    EXPECT_FALSE(says("adopted"));
}

}  // namespace
}  // namespace remit::test
