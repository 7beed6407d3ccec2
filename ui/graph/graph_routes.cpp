// SPDX-License-Identifier: MIT
#include "ui/graph/graph_routes.h"

#include "ui/graph/chip_item.h"
#include "ui/graph/chip_places.h"
#include "ui/graph/edge_item.h"
#include "ui/graph/polyline.h"
#include "ui/graph/relation_item.h"
#include "ui/graph/ring_paths.h"

namespace remit {

namespace {

constexpr std::size_t mostCounted = 800;     // edges among which crossings are counted
constexpr std::size_t mostLettered = 3'000;  // edges whose letters are given places

// A trunk is one line, so its crossings count once.
std::vector<QPolygonF> drawnLines(const std::vector<EdgeRoute>& routes) {
    std::vector<QPolygonF> out;
    for (const EdgeRoute& route : routes) {
        out.push_back(polylineOf(route.branch));
        for (const EdgeRoute::Piece& piece : route.trunk)
            out.push_back(polylineOf(piece.path));
    }
    return out;
}

}  // namespace

GraphRoutes routeGraph(const GraphContent& content, const GraphLayout& layout, const std::map<NodeRef, QPointF>& places,
                       const QFont& font, bool letters) {
    std::vector<EdgeBox> boxes;
    std::map<NodeRef, int> index;
    std::vector<QRectF> nodes;
    for (const GraphNode& each : content.nodes) {
        const QSizeF& size = layout.sizes.at(each.ref);
        index[each.ref] = static_cast<int>(boxes.size());
        nodes.emplace_back(places.at(each.ref) - QPointF(size.width() / 2, size.height() / 2), size);
        boxes.push_back({nodes.back(), !each.isArea()});
    }
    std::vector<EdgeWay> ways;
    const qreal clear = layout.clear();
    std::vector<QSizeF> sizes;
    for (const GraphEdge& each : content.edges) {
        const GraphWay& way = layout.ways.at(each.cell);
        ways.push_back(
            {index[each.cell.subject], index[each.cell.area], way.via, way.manner, way.trunk, way.turned, clear});
        sizes.push_back(ChipItem::measure(each, font));
    }
    for (const GraphRelation& each : content.relations) {
        const GraphWay& way = layout.relationWays.at(each.key);
        ways.push_back({index[each.from], index[each.to], way.via, way.manner, way.trunk, way.turned, clear});
        sizes.push_back(RelationItem::measure(each, font));
    }
    GraphRoutes out;
    out.routes = edgePaths(boxes, ways, EdgeItem::tip);
    for (const auto& [relation, middle] : ringsOf(content, nodes)) {
        const std::size_t i = content.edges.size() + relation;
        if (const QPainterPath path = ringPath(boxes, ways[i].from, ways[i].to, middle, EdgeItem::tip); !path.isEmpty())
            out.routes[i] = {path, path, {}};
    }
    out.lines.reserve(ways.size());
    for (const EdgeRoute& route : out.routes)
        out.lines.push_back(polylineOf(route.path));
    out.letters.resize(ways.size());
    if (!letters)
        return out;
    // Letters stand where an edge is on its own.
    std::vector<QPolygonF> branches;
    for (const EdgeRoute& route : out.routes)
        branches.push_back(polylineOf(route.branch));
    if (ways.size() <= mostLettered)
        out.letters = placeChips(branches, sizes, nodes);
    if (ways.size() <= mostCounted)
        out.crossings = countCrossings(drawnLines(out.routes), 2 * EdgeItem::tip);
    return out;
}

}  // namespace remit
