// SPDX-License-Identifier: MIT
// Rights drawn, moved to another end, held jointly and copied in the graph, by mouse and by keyboard.
#include <gmock/gmock.h>

#include <QClipboard>
#include <QMimeData>

#include "core/edits/rows.h"
#include "tests/ui/graph/graph_fixture.h"

namespace remit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Grant& last(const Table<Grant>& grants) {
    const Grant* out = nullptr;
    for (const Grant& each : grants)
        out = &each;
    return *out;
}

class EdgeHandsTest : public test::GraphTest {
protected:
    EdgeHandsTest()
        : GraphTest(test::aGraph()
                        .grant("g4", "mca", "schools", "advice", [](Grant& each) { each.condition = "if asked"; })
                        .joint("g5", "county", {"lep"}, "schools", "decision")) {}

    [[nodiscard]] QPoint plusOf(const Subject& body) {
        desk.selection.select(Item(body));
        return canvas.mapFromScene(scene().handle().pos());
    }
    [[nodiscard]] QPoint endOf(const CellRef& cell, EdgeSide side) {
        desk.selection.select(cell);
        EXPECT_TRUE(scene().edgeEnd(side).isVisible());
        return canvas.mapFromScene(scene().edgeEnd(side).pos());
    }
    [[nodiscard]] const Grant& grant(const char* id) const {
        return model().grants().at({ScenarioId("today"), GrantId(id)});
    }
};

TEST_F(EdgeHandsTest, LettersTypedWhileDrawingChooseTheRights) {
    const QPoint plus = plusOf(mca);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, plus);
    moveTo(plus + QPoint(30, 30));
    EXPECT_TRUE(scene().marks().rights().empty());
    key(Qt::Key_A);
    ASSERT_EQ(scene().marks().rights().size(), 1U) << "the line says at once what it gives";
    EXPECT_EQ(scene().marks().rights().front().letter, "A");
    EXPECT_THAT(said.back().toStdString(), testing::HasSubstr("mca advice"));
    key(Qt::Key_D);
    key(Qt::Key_A);
    key(Qt::Key_A);
    moveTo(at(transport));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, at(transport));
    EXPECT_FALSE(popup());
    EXPECT_THAT(kindsOf({mca, transport}), testing::UnorderedElementsAre("decision", "advice"));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, transport}));
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "give mca decision, advice on transport");
    EXPECT_TRUE(scene().marks().line().isEmpty());
    desk.document.undo();
    EXPECT_THAT(kindsOf({mca, transport}), IsEmpty());
}

TEST_F(EdgeHandsTest, EscapeGivesUpALineThatIsDrawn) {
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, plusOf(mca));
    moveTo(at(transport));
    key(Qt::Key_D);
    key(Qt::Key_Escape);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, at(transport));
    EXPECT_TRUE(document.history().empty());
    EXPECT_TRUE(scene().marks().line().isEmpty());
}

TEST_F(EdgeHandsTest, TheBodysEndIsPulledToAnotherBody) {
    drag(endOf({mca, schools}, EdgeSide::Body), at(county));
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision", "advice")) << "the county decides there already";
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(said.back(), "county has decision on schools already: take it away there first.");
    EXPECT_TRUE(document.history().empty());

    desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g4")});  // one of the two
    drag(canvas.mapFromScene(scene().edgeEnd(EdgeSide::Body).pos()), at(county));
    EXPECT_EQ(grant("g4").subject, county);
    EXPECT_EQ(grant("g4").condition, Text("if asked"));
    EXPECT_EQ(grant("g1").subject, mca);
    EXPECT_EQ(desk.selection.item(), Item(CellRef{county, schools}));
    EXPECT_EQ(document.undoLabel(), "give the rights of mca on schools to county");
    desk.document.undo();
    EXPECT_EQ(grant("g4").subject, mca);
}

TEST_F(EdgeHandsTest, ThePolicyAreasEndIsPulledToAnotherPolicyArea) {
    drag(endOf({mca, schools}, EdgeSide::Area), at(transport));
    EXPECT_THAT(kindsOf({mca, schools}), IsEmpty());
    EXPECT_THAT(kindsOf({mca, transport}), ElementsAre("decision", "advice"));
    EXPECT_EQ(document.history().size(), 1U);
    desk.document.undo();
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision", "advice"));
    drag(endOf({mca, schools}, EdgeSide::Area), at(lep));
    EXPECT_FALSE(document.canUndo()) << "a body is no policy area";
}

TEST_F(EdgeHandsTest, TheHandlesMakeWayForTheLineThatIsDrawn) {
    const QPoint end = endOf({mca, schools}, EdgeSide::Area);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, end);
    moveTo(at(transport));
    EXPECT_FALSE(scene().edgeEnd(EdgeSide::Area).isVisible());
    EXPECT_EQ(scene().marks().rights().size(), 2U) << "the line says what it moves";
    key(Qt::Key_Escape);
    EXPECT_TRUE(scene().edgeEnd(EdgeSide::Area).isVisible());
    EXPECT_FALSE(document.canUndo());
}

TEST_F(EdgeHandsTest, TheMenuMovesEdgesToo) {
    desk.selection.select(CellRef{lep, schools});
    ASSERT_TRUE(fromMenu("Move to another policy area…"));
    type("trans");
    EXPECT_EQ(grant("g2").area, transport);
    desk.document.undo();
    desk.selection.select(CellRef{mca, schools});
    ASSERT_TRUE(fromMenu("Give to another body…"));
    type("cou");
    EXPECT_EQ(grant("g1").subject, mca) << "refused: the county decides there already";
    desk.selection.select(CellRef{county, transport});
    ASSERT_TRUE(fromMenu("Give to another body…"));
    type("lep");
    EXPECT_EQ(grant("g3").subject, lep);
}

TEST_F(EdgeHandsTest, ABodyDroppedOnAnEdgeHoldsItJointly) {
    drag(plusOf(mca), at(CellRef{county, transport}));
    EXPECT_THAT(grant("g3").with, ElementsAre(mca));
    EXPECT_TRUE(scene().edge({mca, transport})->edge().partner);
    EXPECT_EQ(document.history().size(), 1U);
    desk.selection.select(CellRef{mca, transport});
    ASSERT_TRUE(fromMenu("No longer jointly"));
    EXPECT_THAT(grant("g3").with, IsEmpty());
    desk.document.undo();
    EXPECT_THAT(grant("g3").with, ElementsAre(mca));
    desk.document.undo();
    EXPECT_THAT(grant("g3").with, IsEmpty());
}

TEST_F(EdgeHandsTest, OfSeveralRightsItIsAskedWhichAreHeldJointly) {
    desk.selection.select(CellRef{mca, schools});
    ASSERT_TRUE(fromMenu("Hold jointly with…"));
    type("lep");
    ASSERT_TRUE(choice());
    type("adv");
    EXPECT_THAT(grant("g4").with, ElementsAre(lep));
    EXPECT_THAT(grant("g1").with, IsEmpty());
}

TEST_F(EdgeHandsTest, APartnersEndIsPulledToAnotherBodyWhichIsThePartnerThen) {
    desk.selection.select(CellRef{lep, schools});
    key(Qt::Key_Delete);  // its own right; what stays is held jointly
    ASSERT_TRUE(scene().edge({lep, schools})->edge().partner);
    drag(endOf({lep, schools}, EdgeSide::Body), at(mca));
    EXPECT_THAT(grant("g5").with, ElementsAre(mca));
    drag(endOf({mca, schools}, EdgeSide::Area), at(transport));
    EXPECT_EQ(grant("g1").area, transport) << "what it has itself goes, what it shares stays";
    EXPECT_EQ(grant("g5").area, schools);
}

TEST_F(EdgeHandsTest, RightsAreCopiedAndPasted) {
    desk.selection.select(CellRef{mca, schools});
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "decision, advice (if asked)\n");
    desk.selection.select(Item(transport));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, transport}), ElementsAre("decision", "advice"));
    desk.selection.select(Item(lep));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({lep, schools}), testing::UnorderedElementsAre("decision", "advice"));
    EXPECT_EQ(document.history().size(), 2U);
    EXPECT_EQ(document.undoLabel(), "paste rights on lep");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(said.back(), "All of these rights are there already.");
    EXPECT_EQ(document.history().size(), 2U);
}

TEST_F(EdgeHandsTest, ABodysRightsAreCopiedAsATable) {
    desk.selection.select(Item(county));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(),
              "\tcounty\nschools\tdecision (with lep)\ntransport\tdecision\n");
    desk.selection.select(Item(mca));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, transport}), ElementsAre("decision"));
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision", "advice")) << "it decides there already";
}

TEST_F(EdgeHandsTest, TheRightsOfAnEdgeAreCut) {
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(said.back(), "Choose what to cut first: bodies, policy areas, or an edge with its rights.");
    desk.selection.select(CellRef{county, transport});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({county, transport}), IsEmpty());
}

TEST_F(EdgeHandsTest, WhatIsCutIsPastedElsewhereWithAllItSays) {
    desk.selection.select(CellRef{mca, schools});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, schools}), IsEmpty());
    desk.selection.select(Item(transport));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, transport}), ElementsAre("decision", "advice"));
    EXPECT_EQ(last(model().grants()).condition, Text("if asked"));
    desk.selection.select(CellRef{county, schools});
    key(Qt::Key_X, Qt::ControlModifier);
    desk.selection.select(Item(mca));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_THAT(kindsOf({mca, schools}), ElementsAre("decision"));
    EXPECT_THAT(last(model().grants()).with, ElementsAre(lep));
    EXPECT_EQ(document.history().size(), 4U);
}

TEST_F(EdgeHandsTest, OneRightAloneIsCut) {
    desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g4")});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision"));
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "advice (if asked)\n");
    EXPECT_EQ(document.undoLabel(), "take advice on schools from mca");
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, schools}));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision", "advice"));
}

TEST_F(EdgeHandsTest, DeleteTakesTheOneRightThatIsSelected) {
    desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g4")});
    key(Qt::Key_Delete);
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision"));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, schools}));
    key(Qt::Key_Delete);
    EXPECT_THAT(kindsOf({mca, schools}), IsEmpty());
    desk.document.undo();
    desk.document.undo();
    EXPECT_THAT(kindsOf({mca, schools}), ElementsAre("decision", "advice"));
}

TEST_F(EdgeHandsTest, RightsArePastedIntoTheScenarioOnScreen) {
    ASSERT_TRUE(desk.document.edit("add", [](Draft& draft) -> Result<> {
        const auto made = addScenario(draft, "Reform", {});
        return made ? Result<>() : made.error();
    }));
    desk.selection.select(CellRef{mca, schools});
    key(Qt::Key_C, Qt::ControlModifier);
    desk.lens.setScenario(ScenarioId("reform"));
    desk.selection.select(Item(mca));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(said.back(), "2 rights pasted.") << "they are in the other scenario alone";
    const auto isReform = [](const Grant& each) { return each.scenario == ScenarioId("reform"); };
    EXPECT_EQ(std::count_if(model().grants().begin(), model().grants().end(), isReform), 2);
}

TEST_F(EdgeHandsTest, AClickOnAHandleIsForWhatIsUnderIt) {
    canvas.zoomBy(.35);  // from afar
    const QPoint end = endOf({mca, schools}, EdgeSide::Area);
    QPoint over = end;  // where the handle lies over the node
    while (canvas.thingAt(over) != Item(schools) && canvas.endAt(over))
        over = over + (at(schools).y() > end.y() ? QPoint(0, 1) : QPoint(0, -1));
    ASSERT_TRUE(canvas.endAt(over));
    click(end);
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, schools}));
    EXPECT_TRUE(document.history().empty());
    click(over);
    EXPECT_EQ(desk.selection.item(), Item(schools));
}

TEST_F(EdgeHandsTest, TheHandlesStayBesideTheirNodesOnZoom) {
    (void)endOf({mca, schools}, EdgeSide::Area);
    canvas.zoomBy(2);
    const QPointF tip = scene().edge({mca, schools})->path().pointAtPercent(1);
    const QPointF end = scene().edgeEnd(EdgeSide::Area).pos();
    EXPECT_NEAR(QLineF(tip, end).length() * canvas.zoom(), 10, 1);
}

class EdgesAtPlaceTest : public test::GraphTest {
protected:
    EdgesAtPlaceTest()
        : GraphTest(
              test::aGraph()
                  .place("north")
                  .place("south")
                  .institution("north-ca", "mca", {"north"})
                  .institution("south-ca", "mca", {"south"})
                  .institution("south-lep", "lep", {"south"})
                  .grant("g4", "lep", "schools", "decision", [](Grant& each) { each.places = {PlaceId("north")}; })) {}
};

TEST_F(EdgesAtPlaceTest, RightsMoveWhereTheyCanThoughNotEverywhere) {
    desk.lens.setPlace("south");
    EXPECT_TRUE(canvas.actions().move({mca, schools}, {lep, schools}));
    EXPECT_EQ(model().grants().at({ScenarioId("today"), GrantId("g1")}).places, std::vector{PlaceId("north")});
    EXPECT_EQ(last(model().grants()).places, std::vector{PlaceId("south")});
    EXPECT_TRUE(said.contains("In south alone; elsewhere nothing changed."));
    desk.lens.setPlace("north");
    EXPECT_FALSE(canvas.actions().move({mca, schools}, {lep, schools}));
}

TEST_F(EdgesAtPlaceTest, RightsArePastedHereThoughTheyAreHeldElsewhere) {
    desk.lens.setPlace("south");
    const std::vector<GraphCopy> copies{
        {model().grants().at({ScenarioId("today"), GrantId("g1")}), CellRef{lep, schools}}};
    ASSERT_TRUE(canvas.actions().copyTo(copies, "paste rights"));
    EXPECT_EQ(last(model().grants()).subject, lep);
    EXPECT_EQ(last(model().grants()).places, std::vector{PlaceId("south")});
    EXPECT_EQ(said.back(), "1 right pasted. In south alone; elsewhere nothing changed.");
    EXPECT_EQ(document.history().size(), 1U);
    ASSERT_TRUE(canvas.actions().copyTo(copies, "paste rights"));
    EXPECT_EQ(said.back(), "All of these rights are there already.");
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(EdgeHandsTest, ARightIsDrawnFromAPolicyAreaToABody) {
    desk.selection.select(Item(transport));
    const QPoint plus = canvas.mapFromScene(scene().handle().pos());
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, plus);
    moveTo(at(schools));
    EXPECT_FALSE(scene().node(schools)->emphasis() == Emphasis::Strong) << "not to another policy area";
    key(Qt::Key_A);
    EXPECT_EQ(said.back(), "Drop the line on a body to give it advice on transport.");
    moveTo(at(mca));
    EXPECT_EQ(scene().node(mca)->emphasis(), Emphasis::Strong);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, at(mca));
    EXPECT_THAT(kindsOf({mca, transport}), ElementsAre("advice"));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, transport}));
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(EdgeHandsTest, WithoutALetterTheRightIsAskedFor) {
    desk.selection.select(Item(transport));
    drag(canvas.mapFromScene(scene().handle().pos()), at(lep));
    ASSERT_TRUE(popup());
    QTest::keyClick(popup(), Qt::Key_D);
    EXPECT_THAT(kindsOf({lep, transport}), ElementsAre("decision"));
    desk.selection.select(Item(schools));
    key(Qt::Key_G);
    type("cou");
    ASSERT_TRUE(popup());
    QTest::keyClick(popup(), Qt::Key_A);
    EXPECT_THAT(kindsOf({county, schools}), testing::UnorderedElementsAre("decision", "advice"));
}

TEST_F(EdgeHandsTest, WhatTheArrangeMenuDoesToTheEdgeInHand) {
    canvas.perform(EdgeDeed::Give);
    EXPECT_EQ(said.back(), "Choose an edge in the graph first: the rights of a body on a policy area.");
    desk.selection.select(CellRef{county, transport});
    canvas.perform(EdgeDeed::Part);
    EXPECT_EQ(said.back(), "county is no partner in these rights.");
    canvas.perform(EdgeDeed::Give);
    type("lep");
    EXPECT_EQ(grant("g3").subject, lep);
    canvas.perform(EdgeDeed::Share);
    type("mca");
    EXPECT_THAT(grant("g3").with, ElementsAre(mca));
    canvas.perform(EdgeDeed::Move);
    type("scho");
    EXPECT_EQ(grant("g3").area, schools);
    desk.selection.select(CellRef{mca, schools});
    canvas.perform(EdgeDeed::Part);
    EXPECT_THAT(grant("g3").with, IsEmpty());
}

}  // namespace
}  // namespace remit
