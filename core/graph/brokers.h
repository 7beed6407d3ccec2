// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/cycles.h"

namespace remit {

// Who stands between others in a graph whose edges have no direction. Each edge is given once, and none leads from a
// node to itself.

// For each node: of all pairs of other nodes, the share that its shortest paths connect; where a pair has several
// shortest paths, the share of those that lead through the node. Between 0 and 1; all 0 once it is cancelled. Freeman,
// A Set of Measures of Centrality Based on Betweenness (1977), by the algorithm of Brandes (2001). O(nodes * edges).
[[nodiscard]] std::vector<double> betweenness(
    int nodes, const std::vector<Edge>& edges, const std::function<bool()>& cancelled = [] { return false; });

// A node without which what it is connected with falls into pieces.
struct CutPoint {
    int node = 0;
    std::vector<int>
        cutOff;  // the nodes in all pieces but the largest (of equals, that with the first node), ascending
    friend bool operator==(const CutPoint&, const CutPoint&) = default;
};

// The articulation points of the graph (Hopcroft and Tarjan 1973), ascending; the first ones once it is cancelled.
// O((cut points + 1) * (nodes + edges)).
[[nodiscard]] std::vector<CutPoint> cutPoints(
    int nodes, const std::vector<Edge>& edges, const std::function<bool()>& cancelled = [] { return false; });

}  // namespace remit
