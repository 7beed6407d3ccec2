// SPDX-License-Identifier: MIT
#include "ui/graph/graph_layout.h"

#include <QFontInfo>
#include <algorithm>

#include "ui/graph/around_nodes.h"
#include "ui/graph/layout_kinds.h"

namespace remit {

namespace {

constexpr qreal comfortable = .95;  // scales at which no other form of the nodes is tried
constexpr qreal bearable = .8;
constexpr std::size_t mostLed = 3'000;  // edges that are led around what stands in their way
constexpr std::size_t towns = 400;      // nodes from which no form of them makes all fit

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

}  // namespace

GraphRoom roomOf(const QSizeF& pixels, const QFont& font) {
    constexpr qreal leastLetters = 9.5;  // pixels of a name's
    return {pixels, std::max(leastLetters / QFontInfo(font).pixelSize(), .65), 1.2};
}

qreal GraphLayout::clear() const {
    qreal most = 0;
    for (const auto& [ref, size] : sizes)
        most = std::max(most, (kind == Layout::Layered ? size.width() : size.height()) / 2 + 3);
    return most;
}

namespace {

// In the form of the nodes that fills the room best.
GraphLayout bestForm(const GraphContent& content, Layout layout, const std::map<NodeRef, QPointF>& placed,
                     const QFont& font, const GraphRoom& room, const GraphLayout* before,
                     const std::function<bool()>& cancelled) {
    LayoutTask task{content, layout, placed, font, room, before, before ? before->form : NodeForm::Tall, cancelled};
    GraphLayout best = layOutKind(task);
    if (room.empty() || content.nodes.size() > towns)
        return best;
    Fit fit = fitOf(room, best);
    for (const NodeForm form : {NodeForm::Flat, NodeForm::Slim}) {
        if (cancelled() || (fit.scale >= (form == NodeForm::Flat ? comfortable : bearable) && fit.down >= room.least))
            break;
        if (before && form <= before->form)
            continue;
        task.form = form;
        GraphLayout other = layOutKind(task);
        if (const Fit otherFit = fitOf(room, other); otherFit.betterThan(fit)) {
            best = std::move(other);
            fit = otherFit;
        }
    }
    return best;
}

}  // namespace

GraphLayout layOutGraph(const GraphContent& content, Layout layout, const std::map<NodeRef, QPointF>& placed,
                        const QFont& font, const GraphRoom& room, const GraphLayout* before,
                        const std::function<bool()>& cancelled) {
    GraphLayout out = bestForm(content, layout, placed, font, room, before, cancelled);
    if (content.edges.size() + content.relations.size() <= mostLed)
        leadAroundNodes(content, out, font, cancelled);
    return out;
}

GraphLayout carriedLayout(const GraphContent& content, const std::map<NodeRef, QPointF>& placed, const QFont& font,
                          const GraphLayout& before) {
    std::map<NodeRef, QPointF> standing = before.places;
    for (const auto& [ref, at] : placed)
        standing[ref] = at;
    GraphLayout out = layOutKind({content, Layout::Hand, standing, font, {}, nullptr, before.form, {}, false});
    const auto stays = [&](const NodeRef& ref) {
        const auto was = before.places.find(ref);
        return was != before.places.end() && out.places.contains(ref) && was->second == out.places.at(ref);
    };
    for (auto& [cell, way] : out.ways)
        if (const auto was = before.ways.find(cell);
            was != before.ways.end() && stays(cell.subject) && stays(cell.area))
            way = was->second;
    for (const GraphRelation& each : content.relations)
        if (const auto was = before.relationWays.find(each.key);
            was != before.relationWays.end() && stays(each.from) && stays(each.to))
            out.relationWays[each.key] = was->second;
    out.kind = before.kind;
    out.bands = before.bands;
    return out;
}

}  // namespace remit
