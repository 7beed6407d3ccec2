// SPDX-License-Identifier: MIT
// Where the arrow keys and Tab lead in GraphCanvas: from node to node, around a node along what ends at it, and from
// an edge or a relation to its ends.
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/graph/folding.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/snapping.h"

namespace remit {

namespace {
constexpr qreal nudgeStep = 2 * gridStep;
}  // namespace

CellRef GraphCanvas::cellInHand() const {
    const CellRef cell = shownAs(m_scene->content(), m_desk.selection.cell());
    return m_scene->content().edge(cell) ? cell : CellRef();
}

Item GraphCanvas::lineInHand() const {
    if (const auto* key = std::get_if<RelationKey>(&m_desk.selection.item()))
        return m_scene->content().relation(*key) ? Item(*key) : Item();
    const CellRef cell = cellInHand();
    return cell.area.empty() ? Item() : Item(cell);
}

std::pair<NodeRef, NodeRef> GraphCanvas::endsOf(const Item& line) const {
    if (const auto* cell = std::get_if<CellRef>(&line))
        return {cell->subject, cell->area};
    const auto* key = std::get_if<RelationKey>(&line);
    const GraphRelation* relation = key ? m_scene->content().relation(*key) : nullptr;
    return relation ? std::pair(relation->from, relation->to) : std::pair<NodeRef, NodeRef>();
}

QPainterPath GraphCanvas::pathOf(const Item& line) const {
    if (const auto* cell = std::get_if<CellRef>(&line))
        if (const EdgeItem* edge = m_scene->edge(*cell))
            return edge->path();
    if (const auto* key = std::get_if<RelationKey>(&line))
        if (const RelationItem* relation = m_scene->relation(*key))
            return relation->path();
    return {};
}

QPoint GraphCanvas::middleOf(const Item& line) const {
    const QPainterPath path = pathOf(line);
    return path.isEmpty() ? viewport()->rect().center() : mapFromScene(path.pointAtPercent(.5));
}

// Arrows walk, with Ctrl or Alt they move the nodes in hand; Shift walks along the node's edges and relations, with
// Ctrl it takes the next node in hand besides.
bool GraphCanvas::pressArrow(int key, Qt::KeyboardModifiers modifiers) {
    const QPointF direction(key == Qt::Key_Left    ? -1
                            : key == Qt::Key_Right ? 1
                                                   : 0,
                            key == Qt::Key_Up     ? -1
                            : key == Qt::Key_Down ? 1
                                                  : 0);
    if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::ShiftModifier)) {
        if (const NodeRef next = m_scene->nodeTowards(nodeInHand(), direction); !next.id.empty()) {
            std::set<NodeRef> nodes = hand();
            nodes.insert(next);
            take(nodes, next);
        }
        return true;
    }
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) {
        nudge(direction * nudgeStep);
        return true;
    }
    if (modifiers & Qt::ShiftModifier) {
        walkEdges(direction.x() + direction.y() > 0 ? 1 : -1);
        return true;
    }
    if (const Item line = lineInHand(); line.index() != 0)
        walkToEnd(line, direction);
    else if (const NodeRef next = m_scene->nodeTowards(nodeInHand(), direction); !next.id.empty())
        walkTo(itemOf(next));
    return true;
}

void GraphCanvas::nudge(const QPointF& step) {
    const std::set<NodeRef> nodes = hand();
    if (nodes.empty())
        return;
    if (m_nudged != nodes || m_gesture == 0) {
        m_nudged = nodes;
        m_gesture = m_desk.document.newGesture();
    }
    std::map<NodeRef, QPointF> places;
    for (const NodeRef& each : nodes)
        places[each] = m_scene->place(each) + step;
    m_actions.place(places, {}, m_gesture);
}

// Once around the node: its rights, then its relations, each clockwise from straight up.
void GraphCanvas::walkEdges(int step) {
    const NodeItem* anchor = m_scene->node(m_anchor);
    if (!anchor)
        return;
    std::vector<std::tuple<bool, qreal, Item>> around;
    const auto offer = [&](const Item& line, bool isRelation) {
        const auto [from, to] = endsOf(line);
        if (from != m_anchor && to != m_anchor)
            return;
        const QPointF away = m_scene->node(from == m_anchor ? to : from)->pos() - anchor->pos();
        around.emplace_back(isRelation, std::atan2(-away.x(), away.y()), line);
    };
    for (const GraphEdge& each : m_scene->content().edges)
        offer(each.cell, false);
    for (const GraphRelation& each : m_scene->content().relations)
        offer(each.key, true);
    if (around.empty())
        return;
    std::sort(around.begin(), around.end());
    const Item line = lineInHand();
    const auto count = static_cast<int>(around.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (line.index() != 0 && std::get<Item>(around[static_cast<std::size_t>(i)]) == line)
            at = i;
    choose(std::get<Item>(around[static_cast<std::size_t>((at + step + count) % count)]));
}

// To the end that lies that way.
void GraphCanvas::walkToEnd(const Item& line, const QPointF& direction) {
    const auto [from, to] = endsOf(line);
    const QPointF along = m_scene->node(to)->pos() - m_scene->node(from)->pos();
    choose(itemOf(QPointF::dotProduct(along, direction) > 0 ? to : from));
}

bool GraphCanvas::focusNextPrevChild(bool next) {
    const std::vector<GraphNode>& nodes = m_scene->content().nodes;
    if (!hasFocus() || nodes.empty())
        return QGraphicsView::focusNextPrevChild(next);
    const NodeRef here = lineInHand().index() == 0 ? nodeInHand() : m_anchor;
    auto at = next ? -1 : static_cast<int>(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].ref == here)
            at = static_cast<int>(i);
    at += next ? 1 : -1;
    // Past the last node the keyboard goes on to the next widget.
    if (at < 0 || at >= static_cast<int>(nodes.size()))
        return QGraphicsView::focusNextPrevChild(next);
    walkTo(itemOf(nodes[static_cast<std::size_t>(at)].ref));
    return true;
}

}  // namespace remit
