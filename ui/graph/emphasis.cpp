// SPDX-License-Identifier: MIT
#include "ui/graph/emphasis.h"

namespace remit {

std::set<NodeRef> neighbourhood(const GraphContent& content, const NodeRef& root, int depth) {
    std::set<NodeRef> reached{root};
    for (int step = 0; step < depth; ++step) {
        std::set<NodeRef> next = reached;
        const auto join = [&](const NodeRef& a, const NodeRef& b) {
            if (reached.contains(a))
                next.insert(b);
            if (reached.contains(b))
                next.insert(a);
        };
        for (const GraphEdge& edge : content.edges)
            join(edge.cell.subject, edge.cell.area);
        for (const GraphRelation& relation : content.relations)
            join(relation.from, relation.to);
        reached = std::move(next);
    }
    return reached;
}

namespace {

bool isOn(const GraphPath& path, const NodeRef& node) {
    return node == path.from || node == path.to || path.nodes.contains(node);
}

}  // namespace

Emphases emphasise(const GraphContent& content, const Attention& attention) {
    const bool focused = !attention.focus.id.empty() && content.node(attention.focus);
    const bool lit = attention.finding.has_value();
    const NodeRef node = refOf(attention.selection);
    const bool nodeInHand = !node.id.empty() && content.node(node);
    const bool edgeInHand = !nodeInHand && content.edge(attention.cell);
    const auto* relation = std::get_if<RelationKey>(&attention.selection);
    const GraphPath* path = attention.path ? &*attention.path : nullptr;
    const bool anything = focused || lit || nodeInHand || edgeInHand || relation || path;

    const std::set<NodeRef> near =
        focused ? neighbourhood(content, attention.focus, attention.depth) : std::set<NodeRef>{};
    // At depth 1 only the node's own edges count, not those among its neighbours.
    const std::set<NodeRef> inner =
        focused ? neighbourhood(content, attention.focus, attention.depth - 1) : std::set<NodeRef>{};

    Emphases out;
    out.rest = anything ? Emphasis::Quiet : Emphasis::Plain;
    std::set<NodeRef> awake = near;
    for (const GraphEdge& edge : content.edges) {
        if (!anything)
            break;
        const NodeRef body = edge.cell.subject;
        const NodeRef area = edge.cell.area;
        Emphasis emphasis = out.rest;
        if (focused && (inner.contains(body) || inner.contains(area)))
            emphasis = Emphasis::Plain;
        if (path ? path->cells.contains(edge.cell) : nodeInHand && (body == node || area == node))
            emphasis = Emphasis::Strong;
        if (edgeInHand && edge.cell == attention.cell)
            emphasis = Emphasis::Strong;
        if (lit && attention.finding->cells.contains(edge.cell))
            emphasis = Emphasis::Lit;
        if (emphasis == out.rest)
            continue;
        awake.insert({body, area});
        out.edges[edge.cell] = emphasis;
    }
    for (const GraphRelation& each : content.relations) {
        if (!anything)
            break;
        Emphasis emphasis = out.rest;
        if (focused && (inner.contains(each.from) || inner.contains(each.to)))
            emphasis = Emphasis::Plain;
        if (path ? path->relations.contains(each.key) : nodeInHand && (each.from == node || each.to == node))
            emphasis = Emphasis::Strong;
        if (relation && each.key == *relation)
            emphasis = Emphasis::Strong;
        if (lit && attention.finding->relations.contains(each.key))
            emphasis = Emphasis::Lit;
        if (emphasis == out.rest)
            continue;
        awake.insert({each.from, each.to});
        out.relations[each.key] = emphasis;
    }
    for (const GraphNode& each : content.nodes) {
        Emphasis emphasis = anything && !awake.contains(each.ref) ? Emphasis::Quiet : Emphasis::Plain;
        if (lit && (each.isArea() ? attention.finding->areas.contains(PolicyAreaId(each.ref.id))
                                  : attention.finding->subjects.contains(subjectOf(each.ref))))
            emphasis = Emphasis::Lit;
        if ((nodeInHand && each.ref == node) || (path && isOn(*path, each.ref)))
            emphasis = Emphasis::Strong;
        out.nodes[each.ref] = emphasis;
    }
    return out;
}

}  // namespace remit
