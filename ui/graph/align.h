// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <map>

#include "core/model/placement.h"

namespace remit {

// How several nodes are put in line. Across and Down leave equal gaps between them, from the leftmost to the rightmost
// and from the topmost to the lowest, which stay.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom, Across, Down };

// How many nodes it takes.
[[nodiscard]] int leastFor(Alignment alignment);

// Where the nodes' centres are once they are in line: with the outermost box on that side, or with the middle of all.
[[nodiscard]] std::map<NodeRef, QPointF> aligned(const std::map<NodeRef, QRectF>& boxes, Alignment alignment);

}  // namespace remit
