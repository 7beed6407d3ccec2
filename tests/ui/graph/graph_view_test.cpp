// SPDX-License-Identifier: MIT
#include "ui/graph/graph_view.h"

#include <QAccessible>

#include "tests/ui/graph/graph_fixture.h"

namespace remit::test {
namespace {

class GraphViewTest : public GraphTest {
protected:
    using GraphTest::GraphTest;
};

TEST_F(GraphViewTest, ShowsBodiesAreasAndTheRightsBetweenThem) {
    EXPECT_TRUE(scene().node(mca) && scene().node(lep) && scene().node(schools) && scene().node(transport));
    EXPECT_TRUE(scene().edge({mca, schools}));
    EXPECT_FALSE(scene().edge({mca, transport}));
    EXPECT_LT(scene().node(mca)->y(), scene().node(schools)->y());
    EXPECT_GT(scene().node(BodyTypeId("county"))->y(), scene().node(schools)->y());
}

TEST_F(GraphViewTest, ClicksSelectForAllViews) {
    click(at(mca));
    EXPECT_EQ(desk.selection.item(), Item(mca));
    click(at(schools));
    EXPECT_EQ(desk.selection.item(), Item(schools));
    click(at(CellRef{mca, schools}));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, schools}));
    click(canvas.viewport()->rect().topLeft() + QPoint(3, 3));
    EXPECT_EQ(desk.selection.item(), Item());
}

TEST_F(GraphViewTest, AClickOnEmptyGroundLetsGoOfTheFindingToo) {
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    Finding finding;
    finding.fingerprint = "f";
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    desk.selection.selectFinding("f");
    click(canvas.viewport()->rect().topLeft() + QPoint(3, 3));
    EXPECT_EQ(desk.selection.finding(), "");
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Plain);
}

TEST_F(GraphViewTest, EscapeLetsGoOfTheSelection) {
    click(at(mca));
    key(Qt::Key_Escape);
    EXPECT_EQ(desk.selection.item(), Item());
}

TEST_F(GraphViewTest, TheEdgeInHandAlwaysShowsItsLetters) {
    // The body stands on the policy area: there is no free spot on the edge between them.
    ASSERT_TRUE(canvas.actions().place(mca, scene().place(schools) + QPointF(30, 10)));
    desk.selection.select(CellRef{mca, schools});
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Strong);
    EXPECT_FALSE(scene().chip({mca, schools})->place().isNull());
}

TEST_F(GraphViewTest, WhatIsSelectedElsewhereStandsOutHere) {
    desk.selection.select(mca);
    EXPECT_EQ(scene().node(mca)->emphasis(), Emphasis::Strong);
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Strong);
    EXPECT_EQ(scene().node(schools)->emphasis(), Emphasis::Plain);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Quiet);
    desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g2")});
    EXPECT_EQ(scene().edge({lep, schools})->emphasis(), Emphasis::Strong);
}

TEST_F(GraphViewTest, FocusQuietensWhatIsFartherAway) {
    desk.selection.select(schools);
    key(Qt::Key_F);
    desk.selection.select({});
    EXPECT_EQ(scene().node(mca)->emphasis(), Emphasis::Plain);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Quiet);
    EXPECT_EQ(scene().edge({BodyTypeId("county"), transport})->emphasis(), Emphasis::Quiet);
    key(Qt::Key_Escape);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Plain);
}

TEST_F(GraphViewTest, ArrowsWalkNodesAndShiftWalksEdges) {
    desk.selection.select(mca);
    key(Qt::Key_Down);
    EXPECT_EQ(refOf(desk.selection.item()).kind, NodeRef::Kind::PolicyArea);
    desk.selection.select(schools);
    key(Qt::Key_Right, Qt::ShiftModifier);
    const CellRef first = desk.selection.cell();
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NE(desk.selection.cell(), first);
    EXPECT_EQ(desk.selection.cell().area, schools);
    key(Qt::Key_Up);
    EXPECT_EQ(refOf(desk.selection.item()).kind, NodeRef::Kind::BodyType);
}

TEST_F(GraphViewTest, TabVisitsEveryNodeOnceAndGoesOn) {
    std::set<NodeRef> seen;
    for (std::size_t i = 0; i < scene().content().nodes.size(); ++i) {
        key(Qt::Key_Tab);
        seen.insert(refOf(desk.selection.item()));
    }
    EXPECT_EQ(seen.size(), scene().content().nodes.size());
    const Item last = desk.selection.item();
    key(Qt::Key_Tab);
    EXPECT_EQ(desk.selection.item(), last);
}

TEST_F(GraphViewTest, TheLensSaysWhichScenarioAndRights) {
    desk.lens.setShown(RightKindId("advice"), false);
    EXPECT_FALSE(scene().edge({lep, schools}));
    EXPECT_TRUE(scene().edge({mca, schools}));
}

TEST_F(GraphViewTest, TheFindingInHandIsLit) {
    Finding finding;
    finding.fingerprint = "f";
    finding.severity = Severity::Warning;
    finding.cause = {"g1"};
    finding.hits = {{schools, "all"}};
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    EXPECT_EQ(scene().node(mca)->node().worst, Severity::Warning);
    desk.selection.selectFinding("f");
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Lit);
    EXPECT_EQ(scene().node(schools)->emphasis(), Emphasis::Lit);
    EXPECT_EQ(scene().edge({lep, schools})->emphasis(), Emphasis::Quiet);
}

TEST_F(GraphViewTest, TheKeyboardsRingHidesNothingOfTheNode) {
    Finding finding;
    finding.fingerprint = "f";
    finding.severity = Severity::Error;
    finding.cause = {"g1"};
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    ASSERT_EQ(scene().node(mca)->node().worst, Severity::Error);
    const auto pixels = [&] {
        QImage image(canvas.viewport()->size(), QImage::Format_RGB32);
        canvas.viewport()->render(&image);
        int count = 0;
        const QRect box = canvas.mapFromScene(scene().node(mca)->sceneBoundingRect()).boundingRect();
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                count += image.valid(x, y) && image.pixelColor(x, y) == scene().theme().error;
        return count;
    };
    const int before = pixels();
    EXPECT_GT(before, 0);
    desk.selection.select(mca);
    EXPECT_GT(pixels(), before / 2);
}

TEST_F(GraphViewTest, ScreenReadersGetASentenceForEachNodeAndEdge) {
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->childCount(), 8);
    QStringList names;
    for (int i = 0; i < whole->childCount(); ++i)
        names << whole->child(i)->text(QAccessible::Name);
    EXPECT_TRUE(names.contains(QStringLiteral("mca on schools: decision"))) << fromQt(names.join('\n'));
    EXPECT_TRUE(names.contains(QStringLiteral("transport, policy area; rights: 1"))) << fromQt(names.join('\n'));
    desk.selection.select(schools);
    ASSERT_TRUE(whole->focusChild());
    EXPECT_TRUE(whole->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("schools")));
}

}  // namespace
}  // namespace remit::test
