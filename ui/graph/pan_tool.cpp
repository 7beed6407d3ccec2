// SPDX-License-Identifier: MIT
#include "ui/graph/pan_tool.h"

#include "ui/graph/graph_canvas.h"

namespace remit {

bool PanTool::press(const QMouseEvent& event) {
    const bool held = event.button() == Qt::LeftButton && m_canvas.spaceHeld();
    if (event.button() != Qt::MiddleButton && !held)
        return false;
    m_last = event.pos();
    m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

void PanTool::move(const QMouseEvent& event) {
    m_canvas.pan(event.pos() - m_last);
    m_last = event.pos();
}

void PanTool::release(const QMouseEvent&) { cancel(); }

void PanTool::cancel() { m_canvas.viewport()->unsetCursor(); }

}  // namespace remit
