// SPDX-License-Identifier: MIT
// Several nodes in hand: how GraphCanvas keeps them beside the one that all views share, and puts them in line.
#include <QAccessible>
#include <QScopedValueRollback>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/node_namer.h"
#include "ui/look/accessible.h"
#include "ui/look/ask_removal.h"

namespace remit {

std::set<NodeRef> GraphCanvas::hand() const {
    std::set<NodeRef> out = m_held;
    out.insert(nodeInHand());
    std::erase_if(out, [this](const NodeRef& each) { return !m_scene->node(each); });
    return out;
}

void GraphCanvas::choose(const Item& item) {
    m_sticky = false;
    hold({}, item);
}

void GraphCanvas::take(const std::set<NodeRef>& nodes, const NodeRef& last) {
    m_sticky = false;
    hold(nodes, itemOf(last));
    if (const auto count = hand().size(); count > 1)
        remit::announce(*this, tr("%1 nodes selected.").arg(count));
}

void GraphCanvas::toggle(const NodeRef& node) {
    std::set<NodeRef> nodes = hand();
    if (nodes.erase(node) == 0) {
        nodes.insert(node);
        take(nodes, node);
    } else if (nodes.empty()) {
        choose({});
    } else {
        take(nodes, nodes.contains(nodeInHand()) ? nodeInHand() : *nodes.rbegin());
    }
}

// What is walked to joins the nodes that holdOn() keeps, as long as it is a node; others are left.
void GraphCanvas::walkTo(const Item& item) {
    m_sticky = m_sticky && !refOf(item).id.empty();
    hold(m_sticky ? m_held : std::set<NodeRef>(), item);
}

void GraphCanvas::hold(const std::set<NodeRef>& nodes, const Item& last) {
    const bool same = m_desk.selection.item() == last;
    const bool changed = nodes != m_held;
    m_held = nodes;
    {
        const QScopedValueRollback holding(m_holding, true);
        m_desk.selection.select(last);  // attends and announces where it is another
    }
    if (changed && same) {
        attend();
        announce();
    }
    emit handChanged();
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void GraphCanvas::takeAll() {
    std::set<NodeRef> all;
    for (const GraphNode& each : m_scene->content().nodes)
        all.insert(each.ref);
    take(all, m_scene->node(nodeInHand()) ? nodeInHand() : m_scene->content().nodes.front().ref);
}

// The node stays in hand while the keyboard walks on; once more, and it does not.
void GraphCanvas::holdOn() {
    const NodeRef node = nodeInHand();
    if (!m_scene->node(node))
        return;
    std::set<NodeRef> nodes = m_held;
    const bool held = nodes.erase(node) == 0;
    if (held)
        nodes.insert(node);
    hold(nodes, itemOf(node));
    m_sticky = !nodes.empty();
    emit message((held ? tr("%1 stays in hand while you walk on.") : tr("%1 is let go when you walk on."))
                     .arg(m_actions.nameOf(node)));
}

// Something was selected elsewhere.
void GraphCanvas::letGo() {
    if (m_holding)
        return;
    m_held.clear();
    m_sticky = false;
    emit handChanged();
}

// In the lane that the spot is in, or that what is in hand stands in; without a spot the layout finds one.
void GraphCanvas::makeNode(std::optional<bool> area, const std::optional<QPointF>& at) {
    const GraphNode* inHand = m_scene->content().node(nodeInHand());
    std::optional<Lane> lane;
    if (at)
        lane = m_scene->laneAt(*at);
    else if (inHand)
        lane = inHand->lane;
    NewNode node;
    node.area = area.value_or(lane == Lane::Areas);
    node.tier = tierOf(lane.value_or(Lane::Local)).value_or(Tier::Local);
    node.at = at;
    m_namer->make(node, inHand ? m_scene->place(inHand->ref) : mapToScene(viewport()->rect().center()));
}

QString GraphCanvas::called(const std::set<NodeRef>& nodes) const {
    return nodes.size() == 1 ? m_actions.nameOf(*nodes.begin()) : tr("%1 nodes").arg(nodes.size());
}

bool GraphCanvas::removeNodes() {
    const std::set<NodeRef> nodes = hand();
    const QString name = called(nodes);
    const QString along = m_actions.takenAlong(nodes);
    if (!agreesToRemove(this, name, along) || !m_actions.removeNodes(nodes))
        return false;
    emit message(along.isEmpty() ? tr("Removed %1.").arg(name) : tr("Removed %1 and %2.").arg(name, along));
    return true;
}

void GraphCanvas::align(Alignment alignment) {
    std::map<NodeRef, QRectF> boxes;
    for (const NodeRef& each : hand())
        boxes[each] = m_scene->node(each)->box().translated(m_scene->place(each));
    const std::map<NodeRef, QPointF> places = aligned(boxes, alignment);
    if (places.empty()) {
        emit message(tr("Choose %1 nodes first: hold Shift or Ctrl while you click.").arg(leastFor(alignment)));
        return;
    }
    const bool spread = leastFor(alignment) > 2;
    const auto count = static_cast<int>(places.size());
    if (m_actions.place(places, spread ? tr("distribute %1 nodes").arg(count) : tr("align %1 nodes").arg(count)))
        emit message(spread ? tr("%1 nodes distributed.").arg(count) : tr("%1 nodes aligned.").arg(count));
}

}  // namespace remit
