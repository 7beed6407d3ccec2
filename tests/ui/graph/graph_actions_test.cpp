// SPDX-License-Identifier: MIT
#include "ui/graph/graph_actions.h"

#include <QSignalSpy>

#include "tests/ui/graph/graph_fixture.h"
#include "ui/graph/node_item.h"

namespace remit {
namespace {

using GraphActionsTest = test::GraphTest;

TEST_F(GraphActionsTest, TheFirstEditOfThePictureLeavesAllElseWhereItStands) {
    QSignalSpy changed(&canvas.actions(), &GraphActions::viewChanged);
    std::map<NodeRef, QPointF> before;
    for (const GraphNode& each : scene().content().nodes)
        before[each.ref] = scene().place(each.ref);
    const QPoint from = at(NodeRef(lep));
    drag(from, from + QPoint(-120, 70));
    ASSERT_EQ(model().views().size(), 1U);
    EXPECT_EQ(view.view(), model().views().begin()->id);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_FALSE(changed.front().front().toBool()) << "it is the picture on screen";
    EXPECT_NE(scene().place(lep), before.at(lep));
    for (const auto& [node, place] : before)
        EXPECT_TRUE(node == NodeRef(lep) || scene().place(node) == place) << node.id.str();
    // Undo takes the view away again, and redo brings it back.
    desk.document.undo();
    EXPECT_TRUE(view.view().empty());
    EXPECT_EQ(scene().place(lep), before.at(lep));
    desk.document.redo();
    EXPECT_EQ(view.view(), model().views().begin()->id);
}

}  // namespace
}  // namespace remit
