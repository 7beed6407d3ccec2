// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/cycles.h"

namespace remit {

// Rows of vertices with edges between neighbouring rows: what orders and positions are worked out on. Vertices are
// numbered over all rows.
struct Layers {
    std::vector<std::vector<int>> rows;   // by row: its vertices, left to right
    std::vector<std::vector<int>> above;  // by vertex: its neighbours in the row above
    std::vector<std::vector<int>> below;
    std::vector<int> rank;  // by named vertex: the order they would rather stand in; empty: that of their numbers
};

// How often edges cross as the rows stand. O(edges log edges).
[[nodiscard]] int countCrossings(const Layers& layers);

// Orders every row so that edges cross less, never more than before: barycentre sweeps, of few vertices from several
// starts, rows of up to 200 sifted between them. Of two orders with as many crossings the one in which more of the
// vertices below `named` stand by `rank` is taken. 0 sweeps keep the order given. Deterministic, unless it is
// cancelled: then the best seen so far is taken.
void reduceCrossings(
    Layers& layers, int sweeps, int named, const std::function<bool()>& cancelled = [] { return false; });

// Moves single vertices of rows of up to 200 where edges cross less for it, in a few passes: first those from `named`
// on while the others stay in the order given, then all. Deterministic.
void refineOrder(Layers& layers, int named);

}  // namespace remit
