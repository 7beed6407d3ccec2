// SPDX-License-Identifier: MIT
#include "ui/graph/ring_paths.h"

#include <QLineF>
#include <algorithm>

#include "core/graph/cycles.h"

namespace remit {

namespace {

QPainterPath bowed(const EdgeBox& from, const EdgeBox& to, const QPointF& over, qreal tip) {
    const QPointF start = borderTowards(from, over);
    const QLineF last(borderTowards(to, over), over);
    QPainterPath path(start);
    path.quadTo(over, last.length() > tip ? last.pointAt(tip / last.length()) : last.p1());
    return path;
}

bool meetsOthers(const QPainterPath& path, const std::vector<EdgeBox>& boxes, int from, int to) {
    constexpr int steps = 24;
    constexpr qreal gap = 4;
    const QRectF bounds = path.boundingRect().adjusted(-gap, -gap, gap, gap);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (static_cast<int>(i) == from || static_cast<int>(i) == to || !bounds.intersects(boxes[i].box))
            continue;
        const QRectF box = boxes[i].box.adjusted(-gap, -gap, gap, gap);
        for (int step = 0; step <= steps; ++step)
            if (box.contains(path.pointAtPercent(static_cast<qreal>(step) / steps)))
                return true;
    }
    return false;
}

}  // namespace

std::map<std::size_t, QPointF> ringsOf(const GraphContent& content, const std::vector<QRectF>& nodes) {
    std::map<NodeRef, int> index;
    for (const GraphNode& each : content.nodes)
        index.emplace(each.ref, static_cast<int>(index.size()));
    std::map<std::size_t, QPointF> out;
    const auto middleOf = [&](const NodeRef& ref) { return nodes[static_cast<std::size_t>(index.at(ref))].center(); };
    std::set<std::pair<NodeRef, NodeRef>> pairs;
    for (const GraphRelation& each : content.relations)
        pairs.insert({each.from, each.to});
    for (std::size_t i = 0; i < content.relations.size(); ++i)
        if (const GraphRelation& each = content.relations[i]; pairs.contains({each.to, each.from}))
            out[i] = (middleOf(each.from) + middleOf(each.to)) / 2;
    for (const auto& [kind, word] : namesOf(RelationKind{})) {
        std::vector<Edge> edges;
        std::vector<std::size_t> which;
        for (std::size_t i = 0; i < content.relations.size(); ++i)
            if (const GraphRelation& each = content.relations[i]; each.kind == kind && each.worst) {
                edges.emplace_back(index.at(each.from), index.at(each.to));
                which.push_back(i);
            }
        for (const std::vector<int>& circle : cyclicComponents(static_cast<int>(content.nodes.size()), edges)) {
            std::set<int> members;
            for (const int edge : circle)
                members.insert(edges[static_cast<std::size_t>(edge)].first);
            QPointF middle;
            for (const int member : members)
                middle += nodes[static_cast<std::size_t>(member)].center() / static_cast<qreal>(members.size());
            for (const int edge : circle)
                out.try_emplace(which[static_cast<std::size_t>(edge)], middle);
        }
    }
    return out;
}

QPainterPath ringPath(const std::vector<EdgeBox>& boxes, int from, int to, const QPointF& middle, qreal tip) {
    constexpr qreal least = 34;
    const EdgeBox& first = boxes[static_cast<std::size_t>(from)];
    const EdgeBox& second = boxes[static_cast<std::size_t>(to)];
    const QLineF chord(first.box.center(), second.box.center());
    const qreal length = std::max<qreal>(chord.length(), 1);
    QPointF out(chord.dy() / length, -chord.dx() / length);  // to the left of the way
    if (QPointF::dotProduct(middle - chord.center(), out) > 1)
        out = -out;
    // The other side, below 0, last, and further out than what bows there by itself.
    for (const qreal bow : {.3, .18, .5, .1, .8, -.65, 1.2, -1.0}) {
        const qreal reach = bow < 0 ? std::min(-2 * least, length * bow) : std::max(least, length * bow);
        const QPainterPath path = bowed(first, second, chord.center() + out * reach, tip);
        if (!meetsOthers(path, boxes, from, to))
            return path;
    }
    return {};
}

}  // namespace remit
