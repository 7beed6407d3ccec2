// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/cycles.h"
#include "core/graph/geometry.h"

namespace remit {

struct ForceOptions {
    double gap = 26;             // between nodes
    std::vector<Point> stood{};  // by node: where it stood, NaN for new ones; empty: all anew
    std::function<bool()> cancelled = [] { return false; };
};

// Centres around (0, 0) at which distances tell how many edges part two nodes: springs between pairs of nodes, relaxed
// in turn (Zheng, Pawar, Goodman 2018); between all pairs of a connected part of up to 1,200 nodes, in larger ones to
// neighbours and a few pivots. Parts stand side by side. No two boxes come nearer than the gap. The same input gives
// the same picture. Nodes that stood somewhere start there, so that one edit moves little. Boost.Graph has springs too:
// its Kamada-Kawai sums all pairs at every step of one node, and its Fruchterman-Reingold took 18 s for 2,000 nodes.
[[nodiscard]] std::vector<Point> layoutForce(const std::vector<Extent>& nodes, const std::vector<Edge>& edges,
                                             const ForceOptions& options = {});

}  // namespace remit
