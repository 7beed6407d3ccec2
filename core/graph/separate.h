// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "core/graph/geometry.h"

namespace remit {

// Pushes boxes apart until no two of them come nearer than `gap`, each as little as may be; where that takes long, all
// are spread about their middle. Deterministic, unless it is cancelled: then some may still be too near.
void separate(
    std::vector<Point>& centres, const std::vector<Extent>& sizes, double gap,
    const std::function<bool()>& cancelled = [] { return false; });

// The centre nearest to `wished` at which a box comes nearer than `gap` to none of the others: looked for on rings
// around it.
[[nodiscard]] Point freeSpot(const Point& wished, const Extent& size, const std::vector<Point>& centres,
                             const std::vector<Extent>& sizes, double gap);

// Whether the line from a to b comes nearer than `gap` to the box; below 0, further into it than that.
[[nodiscard]] bool passes(const Point& a, const Point& b, const Point& centre, const Extent& size, double gap);

// The points that a straight line between two boxes has to bend at to pass all others at a distance of `gap`; empty
// where nothing is in its way, or where all is so crowded that bending does not help. O(boxes).
[[nodiscard]] std::vector<Point> detour(std::size_t from, std::size_t to, const std::vector<Point>& centres,
                                        const std::vector<Extent>& sizes, double gap);

}  // namespace remit
