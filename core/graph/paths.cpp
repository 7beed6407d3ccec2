// SPDX-License-Identifier: MIT
#include "core/graph/paths.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <limits>
#include <numeric>

#include "core/base/index.h"

namespace remit {

namespace {

using Length = std::int64_t;
using WeightedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                            boost::property<boost::edge_weight_t, Length>>;

constexpr Length unreached = std::numeric_limits<Length>::max();

std::vector<Length> lengthsFrom(const WeightedGraph& graph, int start) {
    std::vector<Length> out(num_vertices(graph), unreached);
    dijkstra_shortest_paths(
        graph, at(start),
        boost::distance_map(boost::make_iterator_property_map(out.begin(), get(boost::vertex_index, graph))));
    return out;
}

}  // namespace

ShortestPaths shortestPaths(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& weak, int from,
                            int to) {
    if (from == to)
        return {};
    // A weak edge is longer than any path without one.
    const auto lengthOf = [&](std::size_t edge) { return weak[edge] ? Length{nodes} : Length{1}; };
    WeightedGraph graph(at(nodes));
    for (std::size_t i = 0; i < edges.size(); ++i)
        add_edge(at(edges[i].first), at(edges[i].second), lengthOf(i), graph);
    const std::vector<Length> gone = lengthsFrom(graph, from);
    if (gone[at(to)] == unreached)
        return {};
    const std::vector<Length> ahead = lengthsFrom(graph, to);
    const auto leads = [&](std::size_t edge, int a, int b) {
        return gone[at(a)] != unreached && ahead[at(b)] != unreached &&
               gone[at(a)] + lengthOf(edge) + ahead[at(b)] == gone[at(to)];
    };

    ShortestPaths out;
    std::vector<std::vector<int>> onward(at(nodes));  // by node: the edges that lead on from it
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [a, b] = edges[i];
        if (!leads(i, a, b) && !leads(i, b, a))
            continue;
        out.edges.push_back(static_cast<int>(i));
        onward[at(leads(i, a, b) ? a : b)].push_back(static_cast<int>(i));
    }
    const auto across = [&](int edge, int node) {
        return edges[at(edge)].first == node ? edges[at(edge)].second : edges[at(edge)].first;
    };
    for (int node = from; node != to; node = across(out.first.back(), node))
        out.first.push_back(onward[at(node)].front());

    std::vector<int> order(at(nodes));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return gone[at(a)] < gone[at(b)]; });
    std::vector<double> ways(at(nodes), 0);
    ways[at(from)] = 1;
    for (const int node : order)
        for (const int edge : onward[at(node)])
            ways[at(across(edge, node))] += ways[at(node)];
    out.count = ways[at(to)];
    return out;
}

}  // namespace remit
