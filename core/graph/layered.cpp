// SPDX-License-Identifier: MIT
#include "core/graph/layered.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>

#include "core/graph/tiers.h"

namespace remit {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

// Notes the edges that close a circle.
class BackEdges : public boost::default_dfs_visitor {
public:
    explicit BackEdges(std::vector<Edge>& found) : m_found(&found) {}
    template <class Descriptor>
    void back_edge(const Descriptor& edge, const Graph& graph) const {
        m_found->emplace_back(static_cast<int>(source(edge, graph)), static_cast<int>(target(edge, graph)));
    }

private:
    std::vector<Edge>* m_found;
};

std::vector<Edge> withoutCircles(std::size_t nodes, const std::vector<Edge>& edges) {
    Graph graph(nodes);
    for (const auto& [from, to] : edges)
        if (from != to)
            add_edge(static_cast<std::size_t>(from), static_cast<std::size_t>(to), graph);
    std::vector<Edge> back;
    depth_first_search(graph, boost::visitor(BackEdges(back)));
    std::sort(back.begin(), back.end());
    std::vector<Edge> out;
    for (const Edge& edge : edges)
        if (edge.first != edge.second)
            out.push_back(std::binary_search(back.begin(), back.end(), edge) ? Edge{edge.second, edge.first} : edge);
    return out;
}

}  // namespace

std::vector<int> layersOf(const std::vector<LayeredNode>& nodes, const std::vector<Edge>& edges) {
    const std::vector<Edge> down = withoutCircles(nodes.size(), edges);
    Graph graph(nodes.size());
    std::vector<std::vector<std::size_t>> before(nodes.size());
    std::vector<std::vector<std::size_t>> after(nodes.size());
    for (const auto& [from, to] : down) {
        add_edge(static_cast<std::size_t>(from), static_cast<std::size_t>(to), graph);
        before[static_cast<std::size_t>(to)].push_back(static_cast<std::size_t>(from));
        after[static_cast<std::size_t>(from)].push_back(static_cast<std::size_t>(to));
    }
    std::vector<std::size_t> order;
    topological_sort(graph, std::back_inserter(order));
    std::reverse(order.begin(), order.end());

    std::vector<int> layer(nodes.size(), 0);
    int last = 0;
    for (std::size_t node : order)
        for (std::size_t each : before[node]) {
            layer[node] = std::max(layer[node], layer[each] + 1);
            last = std::max(last, layer[node]);
        }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].last)
            layer[i] = last;
    // Nearer to what they lead to, the last first, so that one pass takes whole chains along.
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        if (!after[*it].empty() && !nodes[*it].last) {
            int nearest = last;
            for (std::size_t each : after[*it])
                nearest = std::min(nearest, layer[each] - 1);
            if (after[*it].size() > before[*it].size())
                layer[*it] = std::max(layer[*it], nearest);
        }
    return layer;
}

Layered layoutLayered(const std::vector<LayeredNode>& nodes, const std::vector<Edge>& edges,
                      const LayeredOptions& options) {
    const std::vector<int> layers = layersOf(nodes, edges);
    // Layers are lanes turned by a right angle.
    std::vector<TierNode> lanes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        lanes.push_back({layers[i], {nodes[i].size.height, nodes[i].size.width}});
    TierOptions turned;
    turned.perRow = options.perLayer;
    turned.nodeGap = options.nodeGap;
    turned.routeGap = options.routeGap;
    turned.leastGap = options.layerGap;
    turned.trunks = options.trunks;
    turned.cancelled = options.cancelled;
    turned.routed = options.routed;
    for (const Point& stood : options.stood)
        turned.stood.push_back({stood.y, stood.x});
    turned.ran = options.ran;
    const auto turn = [](Point& point) { std::swap(point.x, point.y); };
    for (auto& route : turned.ran)
        std::for_each(route.begin(), route.end(), turn);
    Tiers tiers = layoutTiers(lanes, edges, turned);
    std::for_each(tiers.centres.begin(), tiers.centres.end(), turn);
    for (auto& route : tiers.routes)
        std::for_each(route.begin(), route.end(), turn);
    return {std::move(tiers.centres), std::move(tiers.routes)};
}

}  // namespace remit
