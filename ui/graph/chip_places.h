// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <vector>

namespace remit {

// Where the letters of each edge (a line, see polylineOf) stand: on their own edge, on no node and on no other letters,
// hiding as few other edges as can be, near the middle of their edge; in a crowd they may touch it with an end only. A
// null rectangle where there is no such spot. Deterministic. O(length of the lines), times what is near each spot.
[[nodiscard]] std::vector<QRectF> placeChips(const std::vector<QPolygonF>& lines, const std::vector<QSizeF>& sizes,
                                             const std::vector<QRectF>& nodes);

// The same for thousands of straight lines in a moment: each gets the spot nearest to its middle that is free,
// whichever lines are hidden there. O(lines * spots).
[[nodiscard]] std::vector<QRectF> placeChipsQuickly(const std::vector<QLineF>& lines, const std::vector<QSizeF>& sizes,
                                                    const std::vector<QRectF>& nodes);

}  // namespace remit
