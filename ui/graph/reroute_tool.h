// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>

#include "ui/bridge/selection.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Pulls an end of the edge in hand to another body or another policy area, which gets the rights, whatever they say. A
// click that pulls nothing is for what is under the handle.
class RerouteTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    void cancel() override;

private:
    // The cell that the rights would go to; the one they are in where the pointer is on no such node.
    [[nodiscard]] CellRef cellAt(const QPoint& position) const;

    void click(const QMouseEvent& event);

    CellRef m_cell;
    bool m_body = false;  // it is the body's end
    QPoint m_pressed;
    bool m_dragging = false;
};

}  // namespace remit
