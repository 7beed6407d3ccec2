// SPDX-License-Identifier: MIT
#include "ui/graph/around_nodes.h"

#include <algorithm>

#include "core/graph/separate.h"
#include "ui/graph/graph_routes.h"

namespace remit {

namespace {

constexpr double touch = 3;      // how far a line may come into a node before it is said to run through it
constexpr double clearance = 9;  // at which a line passes the nodes that it is led around
constexpr int mostRounds = 3;    // lines that are led elsewhere make others leave their nodes by other points

Point toPoint(const QPointF& point) { return {point.x(), point.y()}; }

// The nodes of a picture, numbered, and what is between them.
class StandingNodes {
public:
    StandingNodes(const GraphContent& content, const GraphLayout& layout) {
        for (const GraphNode& each : content.nodes) {
            m_index[each.ref] = m_centres.size();
            m_astray.push_back(layout.astray.contains(each.ref));
            m_centres.push_back(toPoint(layout.places.at(each.ref)));
            const QSizeF& size = layout.sizes.at(each.ref);
            m_sizes.push_back({size.width(), size.height()});
        }
    }

    // Looks at nodes that are astray, and at all where an end is.
    [[nodiscard]] bool runsThroughNode(const QPolygonF& line, const NodeRef& from, const NodeRef& to) const {
        const QRectF bounds = line.boundingRect();
        const std::size_t first = m_index.at(from);
        const std::size_t second = m_index.at(to);
        for (std::size_t i = 0; i < m_centres.size(); ++i) {
            const Extent& size = m_sizes[i];
            const QRectF box(m_centres[i].x - size.width / 2, m_centres[i].y - size.height / 2, size.width,
                             size.height);
            if (i == first || i == second || !(m_astray[i] || m_astray[first] || m_astray[second]) ||
                !bounds.adjusted(-1, -1, 1, 1).intersects(box))
                continue;
            for (int k = 0; k + 1 < line.size(); ++k)
                if (passes(toPoint(line[k]), toPoint(line[k + 1]), m_centres[i], size, -touch))
                    return true;
        }
        return false;
    }

    // Whether there is a way around; it replaces the one there was.
    bool leadAround(GraphWay& way, const NodeRef& from, const NodeRef& to) const {
        const std::vector<Point> bends = detour(m_index.at(from), m_index.at(to), m_centres, m_sizes, clearance);
        // Where the straight line is free but the curve was not, the straight one will do.
        std::vector<QPointF> via;
        for (const Point& point : bends)
            via.emplace_back(point.x, point.y);
        if (way.manner == EdgeManner::Straight && way.via == via)
            return false;
        way = {std::move(via), EdgeManner::Straight, false, false};
        return true;
    }

private:
    std::map<NodeRef, std::size_t> m_index;
    std::vector<Point> m_centres;
    std::vector<Extent> m_sizes;
    std::vector<bool> m_astray;
};

}  // namespace

void leadAroundNodes(const GraphContent& content, GraphLayout& layout, const QFont& font,
                     const std::function<bool()>& cancelled) {
    if (layout.astray.empty())
        return;
    const StandingNodes ground(content, layout);
    for (int round = 0; round < mostRounds && !cancelled(); ++round) {
        const GraphRoutes routes = routeGraph(content, layout, layout.places, font, false);
        bool any = false;
        std::size_t line = 0;
        const auto lead = [&](GraphWay& way, const NodeRef& from, const NodeRef& to) {
            if (ground.runsThroughNode(routes.lines[line++], from, to))
                any = ground.leadAround(way, from, to) || any;
        };
        for (const GraphEdge& each : content.edges)
            lead(layout.ways.at(each.cell), each.cell.subject, each.cell.area);
        for (const GraphRelation& each : content.relations)
            lead(layout.relationWays.at(each.key), each.from, each.to);
        if (!any)
            return;
    }
}

}  // namespace remit
