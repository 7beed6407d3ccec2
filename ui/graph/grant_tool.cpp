// SPDX-License-Identifier: MIT
#include "ui/graph/grant_tool.h"

#include <QKeyEvent>

#include "ui/bridge/text.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

bool GrantTool::press(const QMouseEvent& event) {
    const GraphScene& scene = m_canvas.scene();
    if (event.button() != Qt::LeftButton || !m_canvas.onHandle(event.pos()))
        return false;
    m_from = scene.handleOf();
    m_pointer = event.pos();
    m_kinds.clear();
    return true;
}

Item GrantTool::targetAt(const QPoint& position) const {
    const Item thing = m_canvas.thingAt(position);
    if (fromArea())
        return std::holds_alternative<Subject>(thing) ? thing : Item();
    if (const auto* cell = std::get_if<CellRef>(&thing))
        return NodeRef(cell->subject) == m_from ? Item() : thing;
    return std::holds_alternative<PolicyAreaId>(thing) ? thing : Item();
}

void GrantTool::move(const QMouseEvent& event) {
    m_pointer = event.pos();
    show();
}

void GrantTool::show() {
    GraphScene& scene = m_canvas.scene();
    const Item target = targetAt(m_pointer);
    std::vector<RightMark> rights;
    for (const RightKindId& each : m_kinds)
        if (const RightKind* kind = m_canvas.desk().document.model().rightKinds().find(each))
            rights.push_back({toQt(kind->letter), kind->rightClass});
    scene.rubber({scene.handle().pos(), m_canvas.mapToScene(m_pointer)}, std::move(rights));
    m_canvas.viewport()->setCursor(target.index() == 0 ? Qt::CrossCursor : Qt::PointingHandCursor);
    m_canvas.aimAt(target);
}

// A letter chooses its right, once more lets go of it.
bool GrantTool::key(const QKeyEvent& event) {
    const RightKindId kind = m_canvas.actions().kindOf(event.text());
    if (kind.empty())
        return false;
    if (std::erase(m_kinds, kind) == 0)
        m_kinds.push_back(kind);
    show();
    m_canvas.sayKinds(m_from, m_kinds);
    return true;
}

void GrantTool::release(const QMouseEvent& event) {
    const Item target = targetAt(event.pos());
    const std::vector<RightKindId> kinds = m_kinds;
    cancel();
    const QPoint at = event.globalPosition().toPoint();
    if (const auto* shared = std::get_if<CellRef>(&target)) {
        m_canvas.join(*shared, subjectOf(m_from), kinds, at);
    } else if (target.index() != 0) {
        const NodeRef other = refOf(target);
        const CellRef cell{subjectOf(fromArea() ? other : m_from), PolicyAreaId((fromArea() ? m_from : other).id)};
        if (kinds.empty())
            m_canvas.askForRight(cell.subject, cell.area, at);
        else
            m_canvas.grant(cell, kinds);
    } else if (refOf(m_canvas.scene().thingAt(m_canvas.mapToScene(event.pos()), 0)) == m_from ||
               m_canvas.onHandle(event.pos())) {
        askForBoth(at);
    }
}

void GrantTool::askForBoth(const QPoint& at) const {
    if (fromArea())
        m_canvas.askForHolder(PolicyAreaId(m_from.id), at);
    else
        m_canvas.askForRight(subjectOf(m_from), {}, at);
}

void GrantTool::cancel() {
    m_kinds.clear();
    m_canvas.scene().rubber({});
    m_canvas.aimAt({});
    m_canvas.viewport()->unsetCursor();
}

}  // namespace remit
