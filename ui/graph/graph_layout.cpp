// SPDX-License-Identifier: MIT
#include "ui/graph/graph_layout.h"

#include <QFontMetricsF>
#include <algorithm>

#include "core/graph/circle.h"
#include "core/graph/tiers.h"

namespace remit {

namespace {

constexpr qreal sideMargin = 14;    // of a band: before its title, after that, and behind the last node
constexpr qreal scrollBar = 16;     // pixels that one may take where the picture is as small as may be
constexpr qreal comfortable = .95;  // scales at which no other form of the nodes is tried
constexpr qreal bearable = .8;

// The titles have a margin to themselves, so that no edge ever crosses one.
qreal titleWidth(const GraphContent& content, const QFont& font) {
    QFont title = fontFor(TextRole::Caption, font);
    title.setWeight(QFont::DemiBold);
    qreal width = 0;
    for (const GraphNode& each : content.nodes)
        width = std::max(width, QFontMetricsF(title).horizontalAdvance(titleOf(each.lane)));
    return width;
}

std::map<NodeRef, QSizeF> sizesOf(const GraphContent& content, const QFont& font, NodeForm form) {
    std::map<NodeRef, QSizeF> sizes;
    qreal areaHeight = 0;
    for (const GraphNode& each : content.nodes) {
        sizes[each.ref] = NodeItem::measure(each, font, form);
        if (each.isArea())
            areaHeight = std::max(areaHeight, sizes[each.ref].height());
    }
    for (const GraphNode& each : content.nodes)
        if (each.isArea())
            sizes[each.ref].setHeight(areaHeight);
    return sizes;
}

TierOptions optionsFor(const GraphRoom& room, NodeForm form, qreal aside) {
    TierOptions options;
    options.evenLane = static_cast<int>(Lane::Areas);
    if (form != NodeForm::Tall) {
        options.nodeGap = 14;
        options.routeGap = 11;
    }
    if (room.empty())
        return options;
    options.leastGap = form == NodeForm::Tall ? 56 : 50;
    options.rowWidth = std::max<qreal>(300, (room.pixels.width() - scrollBar) / room.least - aside);
    options.room = {room.pixels.width() / room.most, room.pixels.height() / room.most};
    options.aside = aside;
    return options;
}

std::vector<GraphLayout::Band> bandsOf(const Tiers& tiers, const GraphLayout& layout, qreal title) {
    qreal left = 0;
    qreal right = 0;
    for (const auto& [ref, at] : layout.places) {
        left = std::min(left, at.x() - layout.sizes.at(ref).width() / 2);
        right = std::max(right, at.x() + layout.sizes.at(ref).width() / 2);
    }
    for (const auto& [cell, via] : layout.via)
        for (const QPointF& point : via) {
            left = std::min(left, point.x() - 10);
            right = std::max(right, point.x() + 10);
        }
    std::vector<GraphLayout::Band> out;
    const qreal gap = layout.form == NodeForm::Tall ? 3 : 2;  // half of what parts two bands
    for (const Tiers::Band& band : tiers.bands)
        out.push_back({static_cast<Lane>(band.lane), QRectF(QPointF(left - title - 2 * sideMargin, band.top + gap),
                                                            QPointF(right + sideMargin, band.bottom - gap))});
    return out;
}

// How well a layout's own places fill the room: the scale it can be shown at, and the one at which its whole height
// would be seen. Height can be scrolled, so it never asks for less than the least scale.
struct Fit {
    qreal scale;
    qreal down;
    [[nodiscard]] bool betterThan(const Fit& other) const {
        constexpr qreal notable = .02;
        return scale > other.scale + notable || (scale > other.scale - notable && down > other.down + notable);
    }
};

Fit fitOf(const GraphRoom& room, const GraphLayout& layout) {
    QRectF bounds;
    for (const auto& [ref, at] : layout.places)
        bounds |=
            QRectF(at - QPointF(layout.sizes.at(ref).width(), layout.sizes.at(ref).height()) / 2, layout.sizes.at(ref));
    for (const GraphLayout::Band& band : layout.bands)
        bounds |= band.box;
    if (bounds.isEmpty())
        return {room.most, room.most};
    const qreal down = std::min(room.pixels.height() / bounds.height(), room.most);
    return {std::min(room.pixels.width() / bounds.width(), std::max(down, room.least)), down};
}

GraphLayout inForm(const GraphContent& content, Layout layout, const std::map<NodeRef, QPointF>& placed,
                   const QFont& font, const GraphRoom& room, NodeForm form) {
    GraphLayout out;
    out.form = form;
    out.sizes = sizesOf(content, font, form);
    std::map<NodeRef, int> index;
    std::vector<TierNode> nodes;
    std::vector<Extent> sizes;
    for (const GraphNode& each : content.nodes) {
        index[each.ref] = static_cast<int>(nodes.size());
        sizes.push_back({out.sizes[each.ref].width(), out.sizes[each.ref].height()});
        nodes.push_back({static_cast<int>(each.lane), sizes.back()});
    }
    std::vector<Edge> edges;
    for (const GraphEdge& each : content.edges)
        edges.emplace_back(index[each.cell.subject], index[each.cell.area]);
    for (const GraphRelation& each : content.relations)
        edges.emplace_back(index[each.from], index[each.to]);
    const qreal title = titleWidth(content, font);
    const Tiers tiers = layoutTiers(nodes, edges, optionsFor(room, form, title + 3 * sideMargin));
    const std::vector<Point> centres = layout == Layout::Circle ? layoutCircle(sizes, 24) : tiers.centres;
    for (std::size_t i = 0; i < content.nodes.size(); ++i) {
        const NodeRef& ref = content.nodes[i].ref;
        const auto own = placed.find(ref);
        out.places[ref] = own == placed.end() ? QPointF(centres[i].x, centres[i].y) : own->second;
    }
    std::size_t edge = 0;
    const auto routeOf = [&](const NodeRef& from, const NodeRef& to) {
        std::vector<QPointF> route;
        for (const Point& point : tiers.routes[edge++])
            if (layout == Layout::Tiers && !placed.contains(from) && !placed.contains(to))
                route.emplace_back(point.x, point.y);
        return route;
    };
    for (const GraphEdge& each : content.edges)
        out.via[each.cell] = routeOf(each.cell.subject, each.cell.area);
    for (const GraphRelation& each : content.relations)
        out.relationVia[each.key] = routeOf(each.from, each.to);
    if (layout == Layout::Tiers)
        out.bands = bandsOf(tiers, out, title);
    return out;
}

}  // namespace

GraphLayout layOutGraph(const GraphContent& content, Layout layout, const std::map<NodeRef, QPointF>& placed,
                        const QFont& font, const GraphRoom& room) {
    GraphLayout best = inForm(content, layout, placed, font, room, NodeForm::Tall);
    if (room.empty())
        return best;
    Fit fit = fitOf(room, best);
    for (const NodeForm form : {NodeForm::Flat, NodeForm::Slim}) {
        if (fit.scale >= (form == NodeForm::Flat ? comfortable : bearable) && fit.down >= room.least)
            break;
        GraphLayout other = inForm(content, layout, placed, font, room, form);
        if (const Fit otherFit = fitOf(room, other); otherFit.betterThan(fit)) {
            best = std::move(other);
            fit = otherFit;
        }
    }
    return best;
}

}  // namespace remit
