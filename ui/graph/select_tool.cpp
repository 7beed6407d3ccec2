// SPDX-License-Identifier: MIT
#include "ui/graph/select_tool.h"

#include <QKeyEvent>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/snapping.h"

namespace remit {

namespace {

constexpr qreal snapReach = 6;  // pixels within which a node snaps

std::map<NodeRef, QPointF> moved(std::map<NodeRef, QPointF> places, const QPointF& by) {
    for (auto& [ref, at] : places)
        at += by;
    return places;
}

}  // namespace

bool SelectTool::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton)
        return false;
    const Item thing = m_canvas.thingAt(event.pos());
    m_node = {};
    m_start.clear();
    m_dragging = false;
    const NodeRef node = refOf(thing);
    if (!node.id.empty() && takesMore(event)) {
        m_canvas.toggle(node);
        return true;
    }
    if (!m_canvas.hand().contains(node))
        m_canvas.choose(thing);
    if (!m_canvas.scene().node(node))
        return true;
    m_node = node;
    m_pressed = event.pos();
    m_grip = m_canvas.mapToScene(event.pos());
    for (const NodeRef& each : m_canvas.hand())
        m_start[each] = m_canvas.scene().node(each)->pos();
    return true;
}

QPointF SelectTool::snap(const QPointF& by) {
    const GraphScene& scene = m_canvas.scene();
    const QRectF seen = m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect();
    const GraphNode* own = scene.content().node(m_node);
    std::vector<QRectF> beside;
    std::vector<QRectF> elsewhere;
    for (const GraphNode& each : scene.content().nodes) {
        const NodeItem* item = scene.node(each.ref);
        if (!item || !own || m_start.contains(each.ref))
            continue;
        const QRectF box = item->box().translated(item->pos());
        if (seen.intersects(box))
            (scene.hasLanes() && each.lane != own->lane ? elsewhere : beside).push_back(box);
    }
    const QRectF box = scene.node(m_node)->box().translated(m_start.at(m_node) + by);
    const Snap snap = snapped(box, beside, elsewhere, snapReach / m_canvas.zoom());
    m_canvas.scene().marks().setGuides(snap.guides);
    return by + snap.by;
}

void SelectTool::move(const QMouseEvent& event) {
    if (m_node.id.empty() || !m_canvas.scene().node(m_node))
        return;
    m_dragging = m_dragging || isDrag(m_pressed, event);
    if (!m_dragging)
        return;
    QPointF by = m_canvas.mapToScene(event.pos()) - m_grip;
    const bool free = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (free)
        m_canvas.scene().marks().setGuides({});
    else
        by = snap(by);
    m_canvas.scene().drag(moved(m_start, by));
    setTiers(free ? std::map<BodyTypeId, Tier>() : tiersHere());
}

std::map<BodyTypeId, Tier> SelectTool::tiersHere() const {
    const GraphScene& scene = m_canvas.scene();
    std::map<BodyTypeId, Tier> out;
    for (const auto& [ref, start] : m_start) {
        const GraphNode* node = scene.content().node(ref);
        const std::optional<Lane> lane = scene.laneAt(scene.place(ref));
        if (!node || ref.kind != NodeRef::Kind::BodyType || !lane || lane == node->lane || lane == scene.laneAt(start))
            continue;
        if (const std::optional<Tier> tier = tierOf(*lane))
            out[BodyTypeId(ref.id)] = *tier;
    }
    return out;
}

void SelectTool::setTiers(std::map<BodyTypeId, Tier> tiers) {
    if (tiers == m_tiers)
        return;
    m_tiers = std::move(tiers);
    std::set<Lane> lanes;
    for (const auto& [type, tier] : m_tiers)
        lanes.insert(laneOf(tier));
    m_canvas.scene().lightLanes(lanes);
    if (!m_tiers.empty())
        m_canvas.sayTiers(m_tiers);
}

// To keep the tier the mouse need not move.
bool SelectTool::key(const QKeyEvent& event) {
    if (!m_dragging || (event.key() != Qt::Key_Control && event.key() != Qt::Key_Alt))
        return false;
    setTiers({});
    return true;
}

void SelectTool::release(const QMouseEvent&) {
    m_canvas.scene().marks().setGuides({});
    const std::map<BodyTypeId, Tier> tiers = m_tiers;
    setTiers({});
    if (m_dragging) {
        std::map<NodeRef, QPointF> places;
        for (const auto& [ref, at] : m_start)
            if (const NodeItem* item = m_canvas.scene().node(ref))
                places[ref] = item->pos();
        if (!(tiers.empty() ? m_canvas.actions().place(places) : m_canvas.actions().moveToTiers(tiers, places)))
            cancel();
    } else if (!m_node.id.empty()) {
        m_canvas.choose(itemOf(m_node));  // of several in hand the one that was clicked stays
    }
    m_dragging = false;
    m_node = {};
}

void SelectTool::cancel() {
    m_canvas.scene().marks().setGuides({});
    setTiers({});
    if (m_dragging) {
        m_canvas.scene().drag(m_start);
        m_canvas.scene().settle();
    }
    m_dragging = false;
    m_node = {};
}

}  // namespace remit
