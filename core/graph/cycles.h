// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

namespace remit {

using Edge = std::pair<int, int>;  // from, to

// For each strongly connected component of more than one node: the indexes in `edges` of the edges inside it, in
// ascending order; components by their first edge. O(nodes + edges).
[[nodiscard]] std::vector<std::vector<int>> cyclicComponents(int nodes, const std::vector<Edge>& edges);

// Which nodes a walk of any length, zero included, reaches from `start`. O(nodes + edges).
[[nodiscard]] std::vector<bool> reachable(int nodes, const std::vector<Edge>& edges, const std::vector<int>& start);

}  // namespace remit
