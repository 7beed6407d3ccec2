// SPDX-License-Identifier: MIT
// The keyboard of GraphCanvas: everything the mouse can do there, and walking.
#include <QKeyEvent>
#include <cmath>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/node_namer.h"
#include "ui/graph/snapping.h"
#include "ui/graph/view_menu.h"

namespace remit {

namespace {
constexpr qreal nudgeStep = 2 * gridStep;
constexpr qreal zoomStep = 1.2;
}  // namespace

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (m_active && m_active->key(*event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (pressArrow(event->key(), modifiers))
                return;
            break;
        case Qt::Key_Escape:
            escape();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_asksForPath && m_scene->node(nodeInHand()))
                endPathAt(nodeInHand());
            else
                emit inspectRequested();
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            removeThing();
            return;
        case Qt::Key_F2:
            m_namer->rename(nodeInHand());
            return;
        case Qt::Key_Plus:
            if (expand())
                return;
            [[fallthrough]];
        case Qt::Key_Equal:
            zoomBy(zoomStep);
            return;
        case Qt::Key_Minus:
            if (!fold())
                zoomBy(1 / zoomStep);
            return;
        case Qt::Key_Asterisk:
            m_viewMenu->expandAll();
            return;
        case Qt::Key_0:
            fit();
            return;
        case Qt::Key_A:
            if (modifiers != Qt::ControlModifier || m_scene->content().nodes.empty())
                break;
            takeAll();
            return;
        case Qt::Key_Space:
            if (modifiers == Qt::ControlModifier) {
                holdOn();
                return;
            }
            m_space = true;
            viewport()->setCursor(Qt::OpenHandCursor);
            return;
        default:
            break;
    }
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0 && pressLetter(*event))
        return;
    QGraphicsView::keyPressEvent(event);
}

void GraphCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        viewport()->unsetCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

// Arrows walk, with Ctrl or Alt they move the nodes in hand; Shift walks along the node's edges, with Ctrl it takes the
// next node in hand besides.
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
    NodeRef from = nodeInHand();
    if (const CellRef cell = m_desk.selection.cell(); from.id.empty() && m_scene->edge(cell)) {
        // From an edge to the end that lies that way.
        const QPointF body = m_scene->node(cell.subject)->pos();
        const QPointF area = m_scene->node(cell.area)->pos();
        choose(QPointF::dotProduct(area - body, direction) > 0 ? Item(cell.area) : Item(cell.subject));
        return true;
    }
    if (const NodeRef next = m_scene->nodeTowards(from, direction); !next.id.empty())
        walkTo(itemOf(next));
    return true;
}

bool GraphCanvas::pressLetter(const QKeyEvent& event) {
    const CellRef cell = m_desk.selection.cell();
    const NodeRef node = nodeInHand();
    if (node.id.empty() && m_scene->edge(cell))
        if (const RightKindId kind = m_actions.kindOf(event.text()); !kind.empty()) {
            m_actions.toggle(cell, kind);
            return true;
        }
    if (event.key() == Qt::Key_F && m_scene->node(node)) {
        // Again on the same node: one step deeper, with Shift less deep, then out.
        const int step = event.modifiers() & Qt::ShiftModifier ? -1 : 1;
        const int depth = m_focus == node ? m_depth + step : m_depth;
        focusOn(node, depth > 3 ? 0 : depth);
        return true;
    }
    if (event.key() == Qt::Key_P && m_scene->node(node)) {
        if (hand().size() == 2)
            showPathInHand();
        else
            askForPath(node);
        return true;
    }
    if (event.key() == Qt::Key_N) {
        makeNode(event.modifiers().testFlag(Qt::ShiftModifier), std::nullopt);
        return true;
    }
    if (event.key() == Qt::Key_G || event.key() == Qt::Key_Insert) {
        if (const NodeItem* item = m_scene->node(node); item && !item->node().isArea())
            askForRight(subjectOf(node), {}, viewport()->mapToGlobal(mapFromScene(item->pos())));
        else
            emit message(tr("Choose a body first: a right is given to one."));
        return true;
    }
    return false;
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

void GraphCanvas::walkEdges(int step) {
    std::vector<std::pair<qreal, CellRef>> around;
    const NodeItem* anchor = m_scene->node(m_anchor);
    if (!anchor)
        return;
    for (const GraphEdge& each : m_scene->content().edges) {
        const bool fromHere = NodeRef(each.cell.subject) == m_anchor;
        if (!fromHere && NodeRef(each.cell.area) != m_anchor)
            continue;
        const NodeRef other = fromHere ? NodeRef(each.cell.area) : NodeRef(each.cell.subject);
        const QPointF away = m_scene->node(other)->pos() - anchor->pos();
        around.emplace_back(std::atan2(-away.x(), away.y()), each.cell);  // clockwise from straight up
    }
    if (around.empty())
        return;
    std::sort(around.begin(), around.end());
    const auto count = static_cast<int>(around.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (nodeInHand().id.empty() && around[static_cast<std::size_t>(i)].second == m_desk.selection.cell())
            at = i;
    choose(around[static_cast<std::size_t>((at + step + count) % count)].second);
}

void GraphCanvas::removeThing() {
    const Item item = m_desk.selection.item();
    if (const auto* relation = std::get_if<RelationKey>(&item))
        m_actions.removeRelation(*relation);
    else if (!hand().empty())
        removeNodes();
    else if (const CellRef cell = m_desk.selection.cell(); m_scene->edge(cell))
        m_actions.clear(cell);
}

// One thing at a time: what the mouse is doing, then the path, then the focus, then the finding, then the selection.
void GraphCanvas::escape() {
    if (GraphTool* tool = std::exchange(m_active, nullptr))
        tool->cancel();
    else if (m_asksForPath || m_path)
        leavePath();
    else if (!m_focus.id.empty())
        focusOn({}, 0);
    else if (!m_desk.selection.finding().empty())
        m_desk.selection.selectFinding({});
    else
        choose({});
}

bool GraphCanvas::focusNextPrevChild(bool next) {
    const std::vector<GraphNode>& nodes = m_scene->content().nodes;
    if (!hasFocus() || nodes.empty())
        return QGraphicsView::focusNextPrevChild(next);
    NodeRef here = nodeInHand();
    if (here.id.empty() && m_scene->edge(m_desk.selection.cell()))
        here = m_anchor;
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
