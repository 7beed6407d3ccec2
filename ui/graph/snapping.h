// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

namespace remit {

// The grid that nodes stand on where they snap to nothing else, in scene units; keys move by two of its steps.
inline constexpr qreal gridStep = 10;

struct Snap {
    QPointF by;                  // how far the box moves
    std::vector<QLineF> guides;  // the lines that it is on then, from end to end of what shares them
};

// Puts a box that is dragged in line: by its edges or its centre with those of a box `beside` it, by its centre alone
// above or below one `elsewhere` (in another lane), within `reach`; else its centre on the grid.
[[nodiscard]] Snap snapped(const QRectF& box, const std::vector<QRectF>& beside, const std::vector<QRectF>& elsewhere,
                           qreal reach);

}  // namespace remit
