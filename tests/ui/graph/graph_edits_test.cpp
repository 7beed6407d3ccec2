// SPDX-License-Identifier: MIT
// What mouse and keyboard do to the document in the graph.
#include <gmock/gmock.h>

#include "core/edits/rows.h"
#include "core/exchange/formats.h"
#include "tests/ui/graph/graph_fixture.h"

namespace remit::test {
namespace {

class GraphEditsTest : public GraphTest {
protected:
    using GraphTest::GraphTest;
};

TEST_F(GraphEditsTest, DraggingANodeIsOneStepThatUndoTakesBack) {
    const QPointF before = scene().node(mca)->pos();
    drag(at(mca), at(mca) + QPoint(-120, 15));
    const QPointF after = scene().node(mca)->pos();
    EXPECT_LT(after.x(), before.x() - 50);
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "move mca");
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), before);
    EXPECT_TRUE(model().views().empty());
    desk.document.redo();
    EXPECT_EQ(scene().node(mca)->pos(), after);
}

TEST_F(GraphEditsTest, TheFirstMoveMakesTheViewOverview) {
    EXPECT_TRUE(view.view().empty());
    drag(at(lep), at(lep) + QPoint(60, 0));
    ASSERT_EQ(model().views().size(), 1U);
    EXPECT_EQ(model().views().begin()->name, Text("Overview"));
    EXPECT_EQ(view.view(), model().views().begin()->id);
}

TEST_F(GraphEditsTest, ADragGivenUpLeavesThePictureAsItWas) {
    const QPainterPath path = scene().edge({mca, schools})->path();
    scene().drag(mca, scene().place(mca) + QPointF(200, 0));
    EXPECT_NE(scene().edge({mca, schools})->path(), path);
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    desk.analysis.set(verdict);  // shows the graph anew
    EXPECT_EQ(scene().edge({mca, schools})->path(), path);
    const QPointF stood = scene().place(mca);
    scene().drag(mca, stood + QPointF(200, 0));
    scene().drag(mca, stood);
    scene().settle();
    EXPECT_EQ(scene().edge({mca, schools})->path(), path);
}

TEST_F(GraphEditsTest, PositionsSurviveAFile) {
    drag(at(lep), at(lep) + QPoint(60, 0));
    const QPointF stood = scene().node(lep)->pos();
    const Format* json = formatOf("a.remit.json");
    ASSERT_TRUE(json);
    const auto written = json->write(model(), desk.lens.scenario());
    ASSERT_TRUE(written) << written.error().message;
    const auto read = json->read(written->bytes, "a");
    ASSERT_TRUE(read) << read.error().message;
    Document again(read->model);
    Desk other(again);
    GraphView second(other, nullptr);
    EXPECT_NEAR(second.canvas().scene().node(lep)->x(), stood.x(), 1e-6);
    EXPECT_NEAR(second.canvas().scene().node(lep)->y(), stood.y(), 1e-6);
}

TEST_F(GraphEditsTest, KeysMoveANodeByStepsThatUndoAsOne) {
    desk.selection.select(mca);
    const QPointF before = scene().node(mca)->pos();
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(scene().node(mca)->pos(), before + QPointF(40, 20));
    EXPECT_EQ(document.history().size(), 1U);
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), before);
}

TEST_F(GraphEditsTest, DrawingAnEdgeGrantsTheRightOfTheLetterPressed) {
    click(at(mca));
    ASSERT_TRUE(scene().handle().isVisible());
    drag(canvas.mapFromScene(scene().handle().pos()), at(transport));
    ASSERT_TRUE(popup());
    EXPECT_TRUE(kindsOf({mca, transport}).empty());
    QTest::keyClick(popup(), Qt::Key_A);
    EXPECT_THAT(kindsOf({mca, transport}), testing::ElementsAre("advice"));
    EXPECT_FALSE(popup());
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, transport}));
    ASSERT_TRUE(scene().edge({mca, transport}));
    desk.document.undo();
    EXPECT_FALSE(scene().edge({mca, transport}));
}

TEST_F(GraphEditsTest, AnEdgeDrawnToNowhereGrantsNothing) {
    click(at(mca));
    drag(canvas.mapFromScene(scene().handle().pos()), canvas.viewport()->rect().topLeft() + QPoint(4, 4));
    EXPECT_FALSE(popup());
    EXPECT_TRUE(document.history().empty());
}

TEST_F(GraphEditsTest, TheKeyboardDrawsAnEdgeToo) {
    desk.selection.select(mca);
    key(Qt::Key_G);
    ASSERT_TRUE(popup());
    QTest::keyClicks(popup()->focusWidget(), QStringLiteral("trans"));
    QTest::keyClick(popup()->focusWidget(), Qt::Key_Return);
    QTest::keyClick(popup()->focusWidget(), Qt::Key_D);
    EXPECT_THAT(kindsOf({mca, transport}), testing::ElementsAre("decision"));
}

TEST_F(GraphEditsTest, LettersToggleRightsOfTheEdgeInHand) {
    desk.selection.select(CellRef{mca, schools});
    key(Qt::Key_A);
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("decision", "advice"));
    EXPECT_EQ(scene().edge({mca, schools})->edge().rights.size(), 2U);
    key(Qt::Key_D);
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("advice"));
}

TEST_F(GraphEditsTest, DeleteTakesTheRightsOfTheEdgeInHand) {
    click(at(CellRef{mca, schools}));
    key(Qt::Key_Delete);
    EXPECT_TRUE(kindsOf({mca, schools}).empty());
    EXPECT_FALSE(scene().edge({mca, schools}));
    desk.document.undo();
    EXPECT_TRUE(scene().edge({mca, schools}));
}

TEST_F(GraphEditsTest, AddedRowsAppearAndRemovedOnesGo) {
    desk.document.edit(QStringLiteral("add"), [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Housing");
        return made ? Result<>() : made.error();
    });
    EXPECT_TRUE(scene().node(PolicyAreaId("housing")));
    desk.document.edit(QStringLiteral("remove"), [](Draft& draft) { return remove(draft, PolicyAreaId("schools")); });
    EXPECT_FALSE(scene().node(schools));
    EXPECT_FALSE(scene().edge({mca, schools}));
}

}  // namespace
}  // namespace remit::test
