// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/graph/geometry.h"

namespace remit {

// Centres on one circle around (0, 0), clockwise from the top in the order given, wide enough apart that no two boxes
// with `gap` around them overlap. O(nodes).
[[nodiscard]] std::vector<Point> layoutCircle(const std::vector<Extent>& nodes, double gap);

}  // namespace remit
