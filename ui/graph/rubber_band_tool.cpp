// SPDX-License-Identifier: MIT
#include "ui/graph/rubber_band_tool.h"

#include "ui/graph/graph_canvas.h"

namespace remit {

bool RubberBandTool::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_canvas.thingAt(event.pos()).index() != 0)
        return false;
    m_pressed = event.pos();
    m_start = m_canvas.mapToScene(event.pos());
    m_band = {};
    m_before = {};
    if (takesMore(event)) {
        m_before = m_canvas.hand();
        return true;
    }
    m_canvas.choose({});
    m_canvas.desk().selection.selectFinding({});
    return true;
}

std::set<NodeRef> RubberBandTool::touched() const {
    std::set<NodeRef> out = m_before;
    if (m_band.isNull())
        return out;
    for (const GraphNode& each : m_canvas.scene().content().nodes)
        if (const NodeItem* item = m_canvas.scene().node(each.ref);
            item && item->box().translated(item->pos()).intersects(m_band))
            out.insert(each.ref);
    return out;
}

void RubberBandTool::move(const QMouseEvent& event) {
    if (m_band.isNull() && !isDrag(m_pressed, event))
        return;
    m_band = QRectF(m_start, m_canvas.mapToScene(event.pos())).normalized();
    m_canvas.scene().marks().setBand(m_band);
    m_canvas.scene().ring(touched());
}

void RubberBandTool::release(const QMouseEvent& event) {
    const std::set<NodeRef> nodes = touched();
    const bool drawn = !m_band.isNull();
    cancel();
    if (!drawn || nodes.empty())
        return;
    // The one nearest to where the band ended is what the other views show.
    const QPointF end = m_canvas.mapToScene(event.pos());
    const auto away = [&](const NodeRef& ref) { return (m_canvas.scene().place(ref) - end).manhattanLength(); };
    m_canvas.take(nodes, *std::min_element(nodes.begin(), nodes.end(),
                                           [&](const NodeRef& a, const NodeRef& b) { return away(a) < away(b); }));
}

void RubberBandTool::cancel() {
    m_band = {};
    m_canvas.scene().marks().setBand({});
    m_canvas.attend();
}

}  // namespace remit
