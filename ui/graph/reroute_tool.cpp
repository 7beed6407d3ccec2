// SPDX-License-Identifier: MIT
#include "ui/graph/reroute_tool.h"

#include "ui/graph/graph_canvas.h"

namespace remit {

bool RerouteTool::press(const QMouseEvent& event) {
    const std::optional<EdgeSide> end = m_canvas.endAt(event.pos());
    if (event.button() != Qt::LeftButton || !end)
        return false;
    m_cell = m_canvas.cellInHand();
    m_body = *end == EdgeSide::Body;
    m_pressed = event.pos();
    m_dragging = false;
    m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

CellRef RerouteTool::cellAt(const QPoint& position) const {
    const NodeRef node = refOf(m_canvas.scene().thingAt(m_canvas.mapToScene(position), 0));
    CellRef out = m_cell;
    if (node.id.empty() || (node.kind == NodeRef::Kind::PolicyArea) == m_body)
        return out;
    if (m_body)
        out.subject = subjectOf(node);
    else
        out.area = PolicyAreaId(node.id);
    return out;
}

void RerouteTool::move(const QMouseEvent& event) {
    m_dragging = m_dragging || isDrag(m_pressed, event);
    if (!m_dragging)
        return;
    GraphScene& scene = m_canvas.scene();
    const GraphEdge* edge = scene.content().edge(m_cell);
    const NodeItem* fixed = scene.node(m_body ? NodeRef(m_cell.area) : NodeRef(m_cell.subject));
    if (!edge || !fixed)
        return;
    std::vector<RightMark> rights;
    for (const GraphRight& each : edge->rights)
        rights.push_back(each.mark);
    scene.rubber({fixed->pos(), m_canvas.mapToScene(event.pos())}, std::move(rights));
    const CellRef to = cellAt(event.pos());
    m_canvas.aimAt(to == m_cell ? Item() : m_body ? Item(to.subject) : Item(to.area));
}

void RerouteTool::release(const QMouseEvent& event) {
    const CellRef to = cellAt(event.pos());
    cancel();
    if (!m_dragging)
        click(event);
    else if (to != m_cell)
        m_canvas.moveEdge(m_cell, to);
}

// As if the handle were not there: it may lie over a small node.
void RerouteTool::click(const QMouseEvent& event) {
    const Item thing = m_canvas.thingAt(event.pos());
    const NodeRef node = refOf(thing);
    if (!node.id.empty() && takesMore(event))
        m_canvas.toggle(node);
    else if (thing.index() != 0 && thing != Item(m_cell))
        m_canvas.choose(thing);
}

void RerouteTool::cancel() {
    m_canvas.scene().rubber({});
    m_canvas.aimAt({});
    m_canvas.viewport()->unsetCursor();
}

}  // namespace remit
