// SPDX-License-Identifier: MIT
#include "ui/graph/grant_tool.h"

#include "ui/graph/graph_canvas.h"

namespace remit {

bool GrantTool::press(const QMouseEvent& event) {
    const GraphScene& scene = m_canvas.scene();
    if (event.button() != Qt::LeftButton || !m_canvas.onHandle(event.pos()))
        return false;
    m_body = scene.handleOf();
    return true;
}

NodeRef GrantTool::areaAt(const QPoint& position) const {
    const NodeRef ref = refOf(m_canvas.scene().thingAt(m_canvas.mapToScene(position), 0));
    return ref.kind == NodeRef::Kind::PolicyArea ? ref : NodeRef();
}

void GrantTool::move(const QMouseEvent& event) {
    GraphScene& scene = m_canvas.scene();
    const NodeRef area = areaAt(event.pos());
    scene.rubber({scene.handle().pos(), m_canvas.mapToScene(event.pos())});
    m_canvas.viewport()->setCursor(area.id.empty() ? Qt::CrossCursor : Qt::PointingHandCursor);
    m_canvas.aimAt(area);
}

void GrantTool::release(const QMouseEvent& event) {
    const NodeRef area = areaAt(event.pos());
    const Subject body = subjectOf(m_body);
    cancel();
    if (!area.id.empty())
        m_canvas.askForRight(body, PolicyAreaId(area.id), event.globalPosition().toPoint());
    else if (refOf(m_canvas.scene().thingAt(m_canvas.mapToScene(event.pos()), 0)) == NodeRef(body) ||
             m_canvas.onHandle(event.pos()))
        m_canvas.askForRight(body, {}, event.globalPosition().toPoint());  // a click on the plus asks for the area too
}

void GrantTool::cancel() {
    m_canvas.scene().rubber({});
    m_canvas.aimAt({});
    m_canvas.viewport()->unsetCursor();
}

}  // namespace remit
