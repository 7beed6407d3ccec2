// SPDX-License-Identifier: MIT
#include "core/graph/brokers.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "core/base/index.h"

namespace remit {

namespace {

// The nodes in the pieces that the node's neighbours fall into without it, but for the largest piece.
std::vector<int> cutOffWithout(int node, const std::vector<std::vector<int>>& neighbours) {
    std::vector<std::vector<int>> pieces;
    std::vector<bool> seen(neighbours.size());
    seen[at(node)] = true;
    for (const int start : neighbours[at(node)]) {
        if (seen[at(start)])
            continue;
        seen[at(start)] = true;
        std::vector<int> piece{start};
        for (std::size_t i = 0; i < piece.size(); ++i)
            for (const int next : neighbours[at(piece[i])])
                if (!seen[at(next)]) {
                    seen[at(next)] = true;
                    piece.push_back(next);
                }
        std::sort(piece.begin(), piece.end());
        pieces.push_back(std::move(piece));
    }
    const auto largest =
        std::max_element(pieces.begin(), pieces.end(), [](const std::vector<int>& a, const std::vector<int>& b) {
            return a.size() != b.size() ? a.size() < b.size() : a.front() > b.front();
        });
    std::vector<int> out;
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
        if (piece != largest)
            out.insert(out.end(), piece->begin(), piece->end());
    std::sort(out.begin(), out.end());
    return out;
}

struct Stopped {};

// The sums of betweenness as Boost adds to them: between two additions it asks whether to go on, which nothing else in
// the algorithm does.
class WatchedSums {
public:
    using key_type = std::size_t;
    using value_type = double;
    using reference = double&;
    using category = boost::lvalue_property_map_tag;

    WatchedSums(std::vector<double>& sums, const std::function<bool()>& cancelled)
        : m_sums(&sums), m_cancelled(&cancelled) {}

    double& operator[](std::size_t node) const { return (*m_sums)[node]; }
    friend double get(const WatchedSums& map, std::size_t node) { return map[node]; }
    friend void put(const WatchedSums& map, std::size_t node, double sum) {
        if ((*map.m_cancelled)())
            throw Stopped();
        map[node] = sum;
    }

private:
    std::vector<double>* m_sums;
    const std::function<bool()>* m_cancelled;
};

}  // namespace

std::vector<double> betweenness(int nodes, const std::vector<Edge>& edges, const std::function<bool()>& cancelled) {
    using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
    std::vector<double> out(at(nodes));
    if (nodes < 3)
        return out;
    std::vector<std::pair<std::size_t, std::size_t>> bothWays;
    bothWays.reserve(edges.size() * 2);
    for (const auto& [from, to] : edges) {
        bothWays.emplace_back(at(from), at(to));
        bothWays.emplace_back(at(to), at(from));
    }
    const Graph graph(boost::edges_are_unsorted_multi_pass, bothWays.begin(), bothWays.end(), at(nodes));
    try {
        brandes_betweenness_centrality(graph, WatchedSums(out, cancelled));
    } catch (const Stopped&) {
        return std::vector<double>(at(nodes));
    }
    const double pairs = (nodes - 1.0) * (nodes - 2.0);  // each counted both ways, as its paths are
    for (double& each : out)
        each /= pairs;
    return out;
}

std::vector<CutPoint> cutPoints(int nodes, const std::vector<Edge>& edges, const std::function<bool()>& cancelled) {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Graph graph(at(nodes));
    std::vector<std::vector<int>> neighbours(at(nodes));
    for (const auto& [a, b] : edges) {
        add_edge(at(a), at(b), graph);
        neighbours[at(a)].push_back(b);
        neighbours[at(b)].push_back(a);
    }
    std::vector<std::size_t> found;
    articulation_points(graph, std::back_inserter(found));
    std::sort(found.begin(), found.end());
    std::vector<CutPoint> out;
    for (const std::size_t each : found) {
        if (cancelled())
            break;
        out.push_back({static_cast<int>(each), cutOffWithout(static_cast<int>(each), neighbours)});
    }
    return out;
}

}  // namespace remit
