// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/cycles.h"
#include "core/graph/geometry.h"

namespace remit {

// A node to stand in a lane; lanes are counted from the top.
struct TierNode {
    int lane = 0;
    Extent size;
};

struct TierOptions {
    int perRow = 9;        // a lane with more nodes wraps into rows of equal length; very many get longer ones
    double rowWidth = 0;   // so does one with wider rows; 0: however wide
    int evenLane = -1;     // the lane whose nodes keep equal distances; others stand below or above their neighbours
    double nodeGap = 28;   // between nodes of a row
    double routeGap = 14;  // between edges that pass a row
    double leastGap = 56;  // between rows with a dozen edges between them; fewer need less, more need more
    Extent room{};         // what the picture is to fill, at the largest scale it is shown at; empty: nothing
    double aside = 0;      // the width of the room that is needed beside the rows
    int sweeps = 24;       // 0 keeps the order given
    bool routed = true;    // false: edges past rows get no room there, for there are thousands of them
    // By edge: which trunk of its first node it shares on its way past rows; -1, or no number: none.
    std::vector<int> trunks{};
    // By node: where it stood, NaN for new ones; empty: all anew. Nodes keep their rows and their order in them but
    // where edges cross less otherwise.
    std::vector<Point> stood{};
    std::vector<std::vector<Point>> ran{};                   // by edge: the points it passed then; empty: not known
    std::function<bool()> cancelled = [] { return false; };  // ends early, with a worse order
};

struct Tiers {
    struct Band {
        int lane = 0;
        double top = 0;
        double bottom = 0;
    };
    std::vector<Point> centres;              // by node
    std::vector<std::vector<Point>> routes;  // by edge: the points between other nodes that it passes, from first on
    std::vector<Band> bands;                 // of the lanes that have nodes, from the top; they touch
    int crossings = 0;                       // of edges between rows, as ordered; -1 where they are not routed
};

// The picture people draw on whiteboards: lanes from top to bottom, in each the order that makes edges cross least
// (barycentre sweeps, then sifting; the best seen is kept; of equally good orders that of the nodes as given), edges
// that pass a row led between its nodes. Rows stand apart as their edges ask; with a room, as far as it lets them (a
// picture wider than the room is shown smaller, and so has more height), never nearer than
// leastGap says. No two nodes
// overlap and no edge's route point lies on a node. The same input gives the same picture, to the bit.
// O(sweeps * (edges * rows) * log).
[[nodiscard]] Tiers layoutTiers(const std::vector<TierNode>& nodes, const std::vector<Edge>& edges,
                                const TierOptions& options = {});

}  // namespace remit
