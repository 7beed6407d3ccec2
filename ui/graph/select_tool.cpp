// SPDX-License-Identifier: MIT
#include "ui/graph/select_tool.h"

#include <QApplication>

#include "ui/graph/graph_canvas.h"

namespace remit {

bool SelectTool::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    const Item thing = m_canvas.thingAt(event.pos());
    m_canvas.choose(thing);
    if (thing.index() == 0)  // empty ground lets go of the finding in hand too
        m_canvas.desk().selection.selectFinding({});
    m_node = refOf(thing);
    m_pressed = event.pos();
    m_dragging = false;
    if (const NodeItem* item = m_canvas.scene().node(m_node)) {
        m_start = item->pos();
        m_grip = m_start - m_canvas.mapToScene(event.pos());
    }
    return true;
}

void SelectTool::move(const QMouseEvent& event) {
    if (m_node.id.empty())
        return;
    m_dragging = m_dragging || (event.pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        m_canvas.scene().drag(m_node, m_canvas.mapToScene(event.pos()) + m_grip);
}

void SelectTool::release(const QMouseEvent&) {
    if (m_dragging)
        if (const NodeItem* item = m_canvas.scene().node(m_node))
            if (!m_canvas.actions().place(m_node, item->pos()))
                cancel();
    m_dragging = false;
    m_node = {};
}

void SelectTool::cancel() {
    if (m_dragging) {
        m_canvas.scene().drag(m_node, m_start);
        m_canvas.scene().settle();
    }
    m_dragging = false;
    m_node = {};
}

}  // namespace remit
