// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <QAccessible>

#include "tests/ui/graph/graph_fixture.h"

namespace remit {
namespace {

using testing::UnorderedElementsAre;

class NodesInHandTest : public test::GraphTest {
protected:
    [[nodiscard]] std::vector<NodeRef> ringed() const {
        std::vector<NodeRef> out;
        for (const GraphNode& each : scene().content().nodes)
            if (scene().node(each.ref)->isHeld())
                out.push_back(each.ref);
        return out;
    }
    void take(const std::set<NodeRef>& nodes) const { canvas.take(nodes, *nodes.begin()); }
    // The band around the nodes.
    void bandAround(const std::vector<NodeRef>& nodes, Qt::KeyboardModifiers modifiers = {}) const {
        QRect box;
        for (const NodeRef& each : nodes)
            box |= canvas.mapFromScene(scene().node(each)->sceneBoundingRect()).boundingRect();
        drag(box.topLeft() - QPoint(4, 4), box.bottomRight() + QPoint(4, 4), modifiers);
    }
};

TEST_F(NodesInHandTest, ABandOnEmptyGroundTakesWhatItTouches) {
    bandAround({mca, lep});
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca), NodeRef(lep)));
    EXPECT_THAT(ringed(), UnorderedElementsAre(NodeRef(mca), NodeRef(lep)));
    EXPECT_TRUE(desk.selection.item() == Item(mca) || desk.selection.item() == Item(lep));
    EXPECT_TRUE(scene().marks().band().isNull());
    bandAround({transport}, Qt::ShiftModifier);
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca), NodeRef(lep), NodeRef(transport)));
    bandAround({transport});
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(transport)));
    EXPECT_TRUE(ringed().empty()) << "one alone is no set";
}

TEST_F(NodesInHandTest, EscapeGivesUpABandAndThenLetsGo) {
    take({mca, lep});
    const QPoint corner = canvas.viewport()->rect().topLeft() + QPoint(3, 3);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier, corner);
    moveTo(canvas.viewport()->rect().bottomRight());
    EXPECT_EQ(ringed().size(), 5U) << "shown while it is drawn";
    key(Qt::Key_Escape);
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca), NodeRef(lep)));
    key(Qt::Key_Escape);
    EXPECT_TRUE(canvas.hand().empty());
    EXPECT_TRUE(ringed().empty());
    EXPECT_EQ(desk.selection.item(), Item());
}

TEST_F(NodesInHandTest, ClicksWithControlOrShiftTakeMoreAndLess) {
    click(at(mca));
    click(at(transport), Qt::ControlModifier);
    click(at(lep), Qt::ShiftModifier);
    EXPECT_EQ(canvas.hand().size(), 3U);
    EXPECT_EQ(desk.selection.item(), Item(lep)) << "the last one touched";
    click(at(lep), Qt::ControlModifier);
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca), NodeRef(transport)));
    click(at(mca));
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca)));
}

TEST_F(NodesInHandTest, WhatAnotherViewSelectsIsInHandAlone) {
    take({mca, lep});
    desk.selection.select(Item(transport));
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(transport)));
    take({mca, lep});
    desk.selection.select(CellRef{mca, schools});
    EXPECT_TRUE(canvas.hand().empty());
}

TEST_F(NodesInHandTest, TheKeyboardTakesAllOrOneAfterTheOther) {
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(canvas.hand().size(), scene().content().nodes.size());
    key(Qt::Key_Escape);
    desk.selection.select(Item(mca));
    key(Qt::Key_Space, Qt::ControlModifier);  // stays in hand
    key(Qt::Key_Down);
    const NodeRef next = refOf(desk.selection.item());
    EXPECT_THAT(canvas.hand(), UnorderedElementsAre(NodeRef(mca), next));
    desk.selection.select(Item(mca));
    key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(canvas.hand().size(), 2U);
}

TEST_F(NodesInHandTest, ArrowsLeaveASetUnlessItIsHeldOnTo) {
    bandAround({mca, lep});
    key(Qt::Key_Down);
    EXPECT_EQ(canvas.hand().size(), 1U);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Up);
    EXPECT_EQ(canvas.hand().size(), 1U);
    desk.selection.select(Item(mca));
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Down);
    const NodeRef next = refOf(desk.selection.item());
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Up);
    EXPECT_TRUE(canvas.hand().contains(mca) && canvas.hand().contains(next));
}

TEST_F(NodesInHandTest, DraggingOneMovesAllInOneStep) {
    take({mca, lep});
    const QPointF mcaBefore = scene().place(mca);
    const QPointF lepBefore = scene().place(lep);
    drag(at(lep), at(lep) + QPoint(37, 60), Qt::AltModifier);
    const QPointF by = scene().place(mca) - mcaBefore;
    EXPECT_GT(by.y(), 20);
    EXPECT_NEAR((scene().place(lep) - lepBefore - by).manhattanLength(), 0, 1e-6);
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "move 2 nodes");
    EXPECT_EQ(canvas.hand().size(), 2U);
    desk.document.undo();
    EXPECT_EQ(scene().place(mca), mcaBefore);
    EXPECT_EQ(scene().place(lep), lepBefore);
}

TEST_F(NodesInHandTest, KeysMoveAllInOneStep) {
    take({mca, transport});
    const QPointF before = scene().place(transport);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(scene().place(transport), before + QPointF(40, 0));
    EXPECT_EQ(document.history().size(), 1U);
    desk.document.undo();
    EXPECT_EQ(scene().place(transport), before);
}

TEST_F(NodesInHandTest, TheyAreAlignedAndDistributedInOneStep) {
    take({mca, lep, transport});
    const QPointF before = scene().place(lep);
    canvas.align(Alignment::Centre);
    EXPECT_NEAR(scene().place(mca).x(), scene().place(transport).x(), 1e-6);
    EXPECT_NEAR(scene().place(mca).x(), scene().place(lep).x(), 1e-6);
    EXPECT_EQ(document.undoLabel(), "align 3 nodes");
    canvas.align(Alignment::Down);
    EXPECT_EQ(document.undoLabel(), "distribute 3 nodes");
    desk.document.undo();
    desk.document.undo();
    EXPECT_EQ(scene().place(lep), before);
    canvas.choose(Item(mca));
    canvas.align(Alignment::Left);
    EXPECT_FALSE(document.canUndo());
    EXPECT_EQ(said.back(), "Choose 2 nodes first: hold Shift or Ctrl while you click.");
}

TEST_F(NodesInHandTest, ADraggedNodeSnapsToOthersOfItsLaneUnlessAltIsHeld) {
    const QPoint from = at(lep);
    const QPoint to(at(lep).x() + 60, at(mca).y() + 4);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    moveTo((from + to) / 2);
    moveTo(to);
    EXPECT_NEAR(scene().node(lep)->pos().y(), scene().node(mca)->pos().y(), 1e-6);
    EXPECT_FALSE(scene().marks().guides().empty());
    moveTo(to, Qt::AltModifier);
    EXPECT_GT(std::abs(scene().node(lep)->pos().y() - scene().node(mca)->pos().y()), 1);
    EXPECT_TRUE(scene().marks().guides().empty());
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
}

TEST_F(NodesInHandTest, ScreenReadersHearHowManyAndWhich) {
    take({mca, lep});
    EXPECT_THAT(said.back().toStdString(), testing::EndsWith("2 nodes selected."));
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->state().multiSelectable);
    int selected = 0;
    for (int i = 0; i < whole->childCount(); ++i)
        selected += static_cast<int>(whole->child(i)->state().selected);
    EXPECT_EQ(selected, 2);
}

}  // namespace
}  // namespace remit
