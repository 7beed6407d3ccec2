// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/cycles.h"
#include "core/graph/geometry.h"

namespace remit {

struct LayeredNode {
    Extent size;
    bool last = false;  // stands in the last layer, and no edge leaves it
};

struct LayeredOptions {
    double nodeGap = 16;         // between nodes of a layer
    double routeGap = 12;        // between edges that pass a layer
    double layerGap = 170;       // between layers with few edges between them; many need more
    int perLayer = 24;           // a longer layer wraps into several beside each other
    bool routed = true;          // false: long edges get no room between nodes, for there are thousands of them
    std::vector<int> trunks{};   // by edge: which trunk of its first node it shares; -1, or no number: none
    std::vector<Point> stood{};  // by node: where it stood, NaN for new ones; empty: all anew
    std::vector<std::vector<Point>> ran{};                   // by edge: the points it passed then; empty: not known
    std::function<bool()> cancelled = [] { return false; };  // ends early, with a worse order
};

struct Layered {
    std::vector<Point> centres;              // by node
    std::vector<std::vector<Point>> routes;  // by edge: the points between other nodes that it passes, from first on
};

// The layer of each node, from 0: every edge leads to a later layer than it comes from, those aside that close a
// circle, which lead back. Nodes from which more edges lead than to them stand as near to where these lead as that lets
// them, the others as near to where edges to them come from. O(nodes + edges * log edges).
[[nodiscard]] std::vector<int> layersOf(const std::vector<LayeredNode>& nodes, const std::vector<Edge>& edges);

// Layers from left to right along the edges, ordered so that edges cross least, long edges led between the nodes they
// pass. No two nodes overlap. The same input gives the same picture. As expensive as layoutTiers.
[[nodiscard]] Layered layoutLayered(const std::vector<LayeredNode>& nodes, const std::vector<Edge>& edges,
                                    const LayeredOptions& options = {});

}  // namespace remit