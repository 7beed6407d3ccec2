// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/graph/crowd_item.h"
#include "ui/graph/graph_scene.h"
#include "ui/graph/node_item.h"

// How the scene comes to its layout: at once or in the background, near to the one before or anew.
namespace remit {

namespace {

constexpr std::size_t quickNodes = 300;  // what is laid out within a few milliseconds
constexpr std::size_t quickEdges = 150;
constexpr std::size_t mostGliding = 1'500;  // edges that are drawn anew in every frame
constexpr std::size_t mostKnown = 8;        // layouts that are kept, of graphs of up to so many nodes
constexpr std::size_t mostKnownNodes = 400;

// Whether a layout of the one is a layout of the other.
bool sameShape(const GraphContent& a, const GraphContent& b) {
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(),
                      [](const GraphNode& x, const GraphNode& y) {
                          return x.ref == y.ref && x.name == y.name && x.detail == y.detail && x.lane == y.lane &&
                                 x.scale() == y.scale();
                      }) &&
           std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(),
                      [](const GraphEdge& x, const GraphEdge& y) { return x.cell == y.cell; }) &&
           std::equal(a.relations.begin(), a.relations.end(), b.relations.begin(), b.relations.end(),
                      [](const GraphRelation& x, const GraphRelation& y) {
                          return x.key == y.key && x.kind == y.kind && x.from == y.from && x.to == y.to;
                      });
}

// Whether the letters of the one fit on the lines of the other.
bool sameLetters(const GraphContent& a, const GraphContent& b) {
    return std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(),
                      [](const GraphEdge& x, const GraphEdge& y) {
                          return x.rights.size() == y.rights.size() && x.partner == y.partner;
                      });
}

}  // namespace

void GraphScene::setWorker(Worker& worker) { m_background = std::make_unique<Background>(worker, this); }

void GraphScene::startAnew() {
    m_stood.clear();
    m_keepsRoom = false;
    m_awaited.reset();
    m_anew = true;
    m_stale = true;
}

void GraphScene::forget() {
    startAnew();
    m_knowns.clear();
}

void GraphScene::show(GraphContent content, Layout layout, std::map<NodeRef, QPointF> placed) {
    if (isBeingLaidOut(content, layout, placed)) {
        (m_next ? *m_next : m_content) = std::move(content);
        if (!m_next && !crowded()) {
            syncItems();
            route(m_routes, Letters::Keep);
            applyEmphasis();
        }
        return;
    }
    // New findings and letters, which come by the dozen, move nothing.
    m_stale = m_stale || layout != m_kind || placed != m_placed || !sameShape(content, m_next ? *m_next : m_content);
    m_anew = m_anew || layout != m_kind;
    // Where nothing is shown yet, or the picture takes too long to patch, it stays until all is in its place.
    const bool waits = takesLong(content) && (m_layout.places.empty() || isCrowd(content) || crowded());
    m_next.reset();
    (waits ? m_next.emplace() : m_content) = std::move(content);
    m_kind = layout;
    m_placed = std::move(placed);
    arrange(m_animated);
}

bool GraphScene::isBeingLaidOut(const GraphContent& content, Layout layout,
                                const std::map<NodeRef, QPointF>& placed) const {
    return m_awaited && layout == m_kind && placed == m_placed && m_awaitedRoom == m_room &&
           sameShape(content, *m_awaited) && sameLetters(content, *m_awaited);
}

void GraphScene::setRoom(const GraphRoom& room) {
    if (room == m_room || (!m_room.empty() && (m_keepsRoom || !m_placed.empty())))
        return;
    m_room = room;
    m_stale = true;
    m_anew = m_anew || !m_grown;
    if (m_next || !m_content.nodes.empty())
        arrange(false);
}

void GraphScene::bring(const SavedView& saved) {
    m_stood = saved.standing;
    m_stoodIn = saved.room;
    m_keepsRoom = saved.keepsRoom;
    if (!m_keepsRoom)
        return;
    m_room = roomOf(saved.room, m_font);
    m_stale = true;
}

Standing GraphScene::standing() const {
    Standing out;
    if (m_awaited || m_layout.places.size() > mostKnownNodes)
        return out;
    for (const auto& [node, at] : m_layout.places)
        if (!m_placed.contains(node))
            out[node] = {at.x(), at.y()};
    return out;
}

// What the next layout should stay near to; nothing: all anew.
std::optional<GraphLayout> GraphScene::layoutBefore() {
    const auto isLike = [](qreal a, qreal b) { return std::abs(a - b) <= .05 * b; };
    const QSizeF& here = m_room.pixels;
    if (!m_stood.empty() && !m_room.empty()) {
        const Standing stood = std::exchange(m_stood, {});
        GraphLayout out;
        for (const auto& [node, at] : stood)
            out.places[node] = {at.x, at.y};
        if (isLike(here.width(), m_stoodIn.width()) && isLike(here.height(), m_stoodIn.height()))
            return out;
    }
    return m_anew ? std::nullopt : std::optional(m_layout);
}

const GraphLayout* GraphScene::known() const {
    const GraphContent& content = m_next ? *m_next : m_content;
    for (const Known& each : m_knowns)
        if (each.kind == m_kind && each.room == m_room && each.placed == m_placed && sameShape(each.content, content))
            return &each.layout;
    return nullptr;
}

void GraphScene::arrange(bool animated) {
    if (m_background)
        m_background->cancel();
    if (takesLong(m_next ? *m_next : m_content)) {
        arrangeLater(animated);
        return;
    }
    if (m_next)
        m_content = *std::exchange(m_next, std::nullopt);
    if (const GraphLayout* before = m_stale ? known() : &m_layout)
        return settleInto(drawn(m_content, *before, m_font), animated);
    const std::optional<GraphLayout> near = layoutBefore();
    settleInto(
        drawn(m_content, layOutGraph(m_content, m_kind, m_placed, m_font, m_room, near ? &*near : nullptr), m_font),
        animated);
}

GraphScene::Arrangement GraphScene::drawn(const GraphContent& content, GraphLayout layout, const QFont& font) {
    Arrangement out;
    out.layout = std::move(layout);
    if (isCrowd(content))
        out.crowd = crowdOf(content, out.layout);
    else
        out.routes = routeGraph(content, out.layout, out.layout.places, font, true);
    return out;
}

bool GraphScene::takesLong(const GraphContent& content) const {
    return m_background &&
           (content.nodes.size() > quickNodes || content.edges.size() + content.relations.size() > quickEdges);
}

void GraphScene::arrangeLater(bool animated) {
    const GraphLayout* before = m_stale ? known() : &m_layout;
    if (!m_next && !crowded()) {
        m_gliding.stop();
        if (m_stale)
            m_layout = carriedLayout(m_content, m_placed, m_font, m_layout);
        m_shown = m_layout.places;
        m_routes = routesNow();
        rebuildBands();
        syncItems();
        route(m_routes, Letters::Keep);
        applyEmphasis();
    }
    const auto content = std::make_shared<const GraphContent>(m_next ? *m_next : m_content);
    m_awaited = content;
    m_awaitedRoom = m_room;
    m_background->start([this, animated, content, kind = m_kind, placed = m_placed, font = m_font, room = m_room,
                         near = layoutBefore(), done = before ? std::optional(*before) : std::nullopt](
                            const Background::Cancelled& cancelled) -> std::function<void()> {
        GraphLayout layout = done ? *done
                                  : layOutGraph(*content, kind, placed, font, room,
                                                near && !near->places.empty() ? &*near : nullptr, cancelled);
        if (cancelled())
            return {};
        const auto made = std::make_shared<Arrangement>(drawn(*content, std::move(layout), font));
        return [this, made, animated] {
            if (m_next)
                m_content = *std::exchange(m_next, std::nullopt);
            settleInto(std::move(*made), animated);
            emit arranged();
        };
    });
}

void GraphScene::settleInto(Arrangement arrangement, bool animated) {
    m_awaited.reset();
    // What comes anew while nodes are on their way to the same places lets them go on.
    const bool underway =
        m_gliding.state() == QAbstractAnimation::Running && arrangement.layout.places == m_layout.places;
    if (!underway) {
        m_gliding.stop();
        m_origins = std::move(m_shown);
    }
    m_layout = std::move(arrangement.layout);
    m_routes = std::move(arrangement.routes);
    m_crossings = m_routes.crossings;
    m_crowd->show(std::move(arrangement.crowd));
    setScale(m_scale);
    if (std::exchange(m_stale, false)) {
        m_grown = !std::exchange(m_anew, false);
        if (m_content.nodes.size() <= mostKnownNodes) {
            m_knowns.push_front({m_content, m_kind, m_placed, m_room, m_layout});
            if (m_knowns.size() > mostKnown)
                m_knowns.pop_back();
        }
    }
    if (!underway)
        m_shown = m_layout.places;
    rebuildBands();
    syncItems();
    if (underway) {
        route(routesNow(), Letters::Hide);
        applyEmphasis();
        return;
    }
    route(m_routes, Letters::Place);
    applyEmphasis();
    const bool moves = std::any_of(m_origins.begin(), m_origins.end(), [&](const auto& origin) {
        const auto to = m_layout.places.find(origin.first);
        return to != m_layout.places.end() && (to->second - origin.second).manhattanLength() > 1;
    });
    if (animated && moves && !crowded() && m_routes.routes.size() <= mostGliding) {
        glide(0);  // or one frame would show the end
        m_gliding.start();
    }
}

void GraphScene::glide(qreal progress) {
    for (auto& [ref, at] : m_shown) {
        const QPointF& to = m_layout.places.at(ref);
        const auto from = m_origins.find(ref);
        at = from == m_origins.end() ? to : from->second + (to - from->second) * progress;
        m_nodes.at(ref)->setPos(at);
    }
    if (progress < 1)
        route(routesNow(), Letters::Hide);
    else
        route(m_routes, Letters::Place);
    showMissingLetters();
    moveHandle();
}

void GraphScene::settle() { arrange(false); }

}  // namespace remit
