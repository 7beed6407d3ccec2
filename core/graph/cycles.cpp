// SPDX-License-Identifier: MIT
#include "core/graph/cycles.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/strong_components.hpp>
#include <map>

namespace remit {

namespace {
using DirectedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

DirectedGraph makeGraph(int nodes, const std::vector<Edge>& edges) {
    DirectedGraph graph(static_cast<std::size_t>(nodes));
    for (const auto& [from, to] : edges)
        add_edge(static_cast<std::size_t>(from), static_cast<std::size_t>(to), graph);
    return graph;
}
}  // namespace

std::vector<std::vector<int>> cyclicComponents(int nodes, const std::vector<Edge>& edges) {
    const DirectedGraph graph = makeGraph(nodes, edges);
    std::vector<int> component(static_cast<std::size_t>(nodes));
    if (nodes > 0)
        strong_components(graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
    std::map<int, std::vector<int>> inside;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = edges[i];
        if (from != to && component[static_cast<std::size_t>(from)] == component[static_cast<std::size_t>(to)])
            inside[component[static_cast<std::size_t>(from)]].push_back(static_cast<int>(i));
    }
    std::vector<std::vector<int>> out;
    for (auto& [id, list] : inside)
        out.push_back(std::move(list));
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<bool> reachable(int nodes, const std::vector<Edge>& edges, const std::vector<int>& start) {
    const DirectedGraph graph = makeGraph(nodes, edges);
    std::vector<boost::default_color_type> colour(static_cast<std::size_t>(nodes), boost::white_color);
    boost::queue<std::size_t> queue;
    for (int node : start)
        if (colour[static_cast<std::size_t>(node)] == boost::white_color)
            breadth_first_visit(graph, static_cast<std::size_t>(node), queue, boost::default_bfs_visitor(),
                                boost::make_iterator_property_map(colour.begin(), get(boost::vertex_index, graph)));
    std::vector<bool> out(static_cast<std::size_t>(nodes));
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = colour[i] != boost::white_color;
    return out;
}

}  // namespace remit
