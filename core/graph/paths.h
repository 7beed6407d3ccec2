// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/graph/cycles.h"

namespace remit {

// How one node of a graph reaches another.
struct ShortestPaths {
    std::vector<int> edges;  // those on any shortest path, ascending; none where nothing joins the two
    std::vector<int> first;  // one of the paths, from its start: at each node the first edge that leads on
    double count = 0;        // of the paths; there can be very many

    [[nodiscard]] bool empty() const { return first.empty(); }
};

// The shortest paths between two nodes, over edges that may be gone either way. `weak`, by edge: the edge is taken only
// where no other leads there, so the paths with the fewest weak edges count, and of these the shortest. No edge leads
// from a node to itself. O((nodes + edges) * log nodes), by the algorithm of Dijkstra (1959).
[[nodiscard]] ShortestPaths shortestPaths(int nodes, const std::vector<Edge>& edges, const std::vector<bool>& weak,
                                          int from, int to);

}  // namespace remit
