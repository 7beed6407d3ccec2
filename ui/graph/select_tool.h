// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "core/model/body_type.h"
#include "core/model/placement.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Selects what is clicked, with Shift or Ctrl a node more or less, and drags the nodes in hand: one step of history per
// drag. The one under the pointer snaps to others and to the grid, and a body type that is dragged into another lane
// than it stood in gets that lane's tier, unless Ctrl or Alt is held.
class SelectTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    void cancel() override;

private:
    void setTiers(std::map<BodyTypeId, Tier> tiers);
    [[nodiscard]] std::map<BodyTypeId, Tier> tiersHere() const;

    // How far the nodes move so that the one under the pointer stands in line; shows with what.
    QPointF snap(const QPointF& by);

    NodeRef m_node;
    QPoint m_pressed;
    QPointF m_grip;                      // the pointer in the scene when it was pressed
    std::map<NodeRef, QPointF> m_start;  // the nodes' centres before the drag
    std::map<BodyTypeId, Tier> m_tiers;  // which the drop would change; their lanes are lit
    bool m_dragging = false;
};

}  // namespace remit
