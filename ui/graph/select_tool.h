// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/placement.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Selects what is clicked, nothing (nor a finding) where there is nothing, and drags nodes: one step of history per
// drag.
class SelectTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    void cancel() override;

private:
    NodeRef m_node;
    QPoint m_pressed;
    QPointF m_grip;   // from the pointer to the node's centre
    QPointF m_start;  // the node's centre before the drag
    bool m_dragging = false;
};

}  // namespace remit
