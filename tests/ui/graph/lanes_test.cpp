// SPDX-License-Identifier: MIT
// Body types moved to the lanes of other tiers, by mouse and by keyboard.
#include <gmock/gmock.h>

#include "tests/ui/graph/graph_fixture.h"
#include "ui/graph/band_item.h"

namespace remit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LanesTest : public test::GraphTest {
protected:
    LanesTest() : GraphTest(test::aGraph().institution("kent", "county").grant("g4", "kent", "schools", "advice")) {}

    [[nodiscard]] Tier tierOfLep() const { return model().bodyTypes().at(BodyTypeId("lep")).tier; }
    // In the lane, at the height of what stands there, and right of it.
    [[nodiscard]] QPoint in(const NodeRef& there) const {
        const QRectF box = scene().node(there)->sceneBoundingRect();
        return canvas.mapFromScene(QPointF(box.right() + 60, box.center().y()));
    }
    void dragTo(const NodeRef& node, const QPoint& where, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, at(node));
        for (int step = 1; step <= 4; ++step)
            moveTo(at(node) + (where - at(node)) * step / 4, modifiers);
        moveTo(where, modifiers);
    }
    void drop(const QPoint& where) const { QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, where); }
    [[nodiscard]] std::vector<Lane> lit() const {
        std::vector<Lane> out;
        for (const BandItem* each : scene().bandItems())
            if (each->isLit())
                out.push_back(each->lane());
        return out;
    }
    [[nodiscard]] std::optional<Lane> laneOfNode(const NodeRef& node) const {
        return scene().laneAt(scene().place(node));
    }
};

TEST_F(LanesTest, ATypeDroppedInAnotherLaneGetsItsTier) {
    const QPointF before = scene().place(lep);
    const QPoint where = in(county);
    dragTo(lep, where);
    EXPECT_THAT(lit(), ElementsAre(Lane::Local));
    EXPECT_EQ(said.back(), "Dropped here, lep becomes local; Ctrl or Alt held, it stays as it is.");
    EXPECT_EQ(tierOfLep(), Tier::Regional) << "not yet";
    drop(where);
    EXPECT_EQ(tierOfLep(), Tier::Local);
    EXPECT_EQ(said.back(), "lep is local now.");
    EXPECT_THAT(lit(), IsEmpty());
    EXPECT_EQ(laneOfNode(lep), Lane::Local);
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "make lep local");
    desk.document.undo();
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    EXPECT_EQ(scene().place(lep), before);
}

TEST_F(LanesTest, CtrlOrAltKeepsTheTierAndSoDoesGoingBack) {
    const QPoint home = at(lep);
    const QPoint where = in(county);
    for (const Qt::KeyboardModifier held : {Qt::ControlModifier, Qt::AltModifier}) {
        dragTo(lep, where, held);
        EXPECT_THAT(lit(), IsEmpty());
        drop(where);
        EXPECT_EQ(tierOfLep(), Tier::Regional);
        EXPECT_EQ(document.undoLabel(), "move lep");
        desk.document.undo();
    }
    dragTo(lep, where);
    key(Qt::Key_Alt);
    EXPECT_THAT(lit(), IsEmpty()) << "at once, the mouse resting";
    drop(where);
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    desk.document.undo();
    dragTo(lep, where);
    EXPECT_THAT(lit(), ElementsAre(Lane::Local));
    moveTo(home + QPoint(30, 0));
    EXPECT_THAT(lit(), IsEmpty());
    drop(home + QPoint(30, 0));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    dragTo(lep, where);
    key(Qt::Key_Escape);
    EXPECT_THAT(lit(), IsEmpty());
    drop(where);
    EXPECT_EQ(tierOfLep(), Tier::Regional);
}

TEST_F(LanesTest, WhatStandsOutsideItsLaneMovesInThatOneFreely) {
    dragTo(lep, in(county), Qt::AltModifier);
    drop(in(county));
    ASSERT_EQ(laneOfNode(lep), Lane::Local);
    dragTo(lep, at(lep) + QPoint(40, 0));
    EXPECT_THAT(lit(), IsEmpty());
    drop(at(lep));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    dragTo(lep, in(mca));
    EXPECT_THAT(lit(), IsEmpty()) << "its own lane";
    drop(in(mca));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
}

TEST_F(LanesTest, InstitutionsAndPolicyAreasArePlacedOnly) {
    const InstitutionId kent("kent");
    dragTo(kent, in(mca));
    EXPECT_THAT(lit(), IsEmpty());
    drop(in(mca));
    EXPECT_EQ(model().bodyTypes().at(BodyTypeId("county")).tier, Tier::Local);
    EXPECT_EQ(document.undoLabel(), "move kent");
    dragTo(schools, in(mca));
    EXPECT_THAT(lit(), IsEmpty());
    drop(in(mca));
    EXPECT_EQ(document.undoLabel(), "move schools");
    dragTo(lep, in(transport));  // among the policy areas no tier is
    EXPECT_THAT(lit(), IsEmpty());
    drop(in(transport));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
}

TEST_F(LanesTest, OfSeveralEachGoesWhereItIsDropped) {
    canvas.take({mca, lep}, lep);
    const QPoint where(at(lep).x(), at(county).y());
    dragTo(lep, where);
    EXPECT_THAT(lit(), ElementsAre(Lane::Local));
    drop(where);
    EXPECT_EQ(tierOfLep(), Tier::Local);
    EXPECT_EQ(model().bodyTypes().at(BodyTypeId("mca")).tier, Tier::Local);
    EXPECT_EQ(said.back(), "2 body types have another tier now.");
    EXPECT_EQ(document.history().size(), 1U);
}

TEST_F(LanesTest, InOtherLayoutsThereAreNoLanes) {
    canvas.actions().arrange(Layout::Circle, {});
    desk.selection.select(lep);
    canvas.moveToLane(1);
    EXPECT_EQ(said.back(), "Lanes are those of the layout Tiers: choose it above the graph first.");
    const auto steps = document.history().size();
    dragTo(lep, at(county) + QPoint(5, 5));
    drop(at(county));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    EXPECT_EQ(document.history().size(), steps + 1);
}

TEST_F(LanesTest, TheKeyboardMovesATypeFromLaneToLane) {
    canvas.moveToLane(1);
    EXPECT_EQ(said.back(), "Choose a body type first: its lane is its tier, and its institutions follow it.");
    desk.selection.select(lep);
    canvas.moveToLane(1);
    EXPECT_EQ(said.back(), "lep is local now.");
    EXPECT_EQ(laneOfNode(lep), Lane::Local);
    canvas.moveToLane(1);
    EXPECT_EQ(said.back(), "lep is in the lowest lane already.");
    ASSERT_TRUE(fromMenu("To the lane above"));
    EXPECT_EQ(tierOfLep(), Tier::Regional);
    EXPECT_EQ(document.history().size(), 2U);
    desk.document.undo();
    EXPECT_EQ(tierOfLep(), Tier::Local);
}

TEST_F(LanesTest, WhatWasPlacedByHandStandsInItsNewLane) {
    dragTo(lep, in(mca) + QPoint(50, 0), Qt::AltModifier);
    drop(in(mca) + QPoint(50, 0));
    desk.selection.select(lep);
    canvas.moveToLane(1);
    EXPECT_EQ(laneOfNode(lep), Lane::Local);
    desk.document.undo();
    EXPECT_EQ(tierOfLep(), Tier::Regional);
}

}  // namespace
}  // namespace remit
