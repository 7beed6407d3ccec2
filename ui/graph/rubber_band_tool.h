// SPDX-License-Identifier: MIT
#pragma once

#include <set>

#include "core/model/placement.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Draws a band on empty ground that takes in hand every node it touches; with Shift or Ctrl besides those in hand. A
// click lets go of everything, the finding too.
class RubberBandTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    void cancel() override;

private:
    [[nodiscard]] std::set<NodeRef> touched() const;

    QPoint m_pressed;
    QPointF m_start;  // in the scene, which may scroll meanwhile
    QRectF m_band;
    std::set<NodeRef> m_before;  // in hand already
};

}  // namespace remit
