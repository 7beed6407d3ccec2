// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <vector>

namespace remit {

// A node as edges see it.
struct EdgeBox {
    QRectF box;
    bool pill = false;  // ends are half circles
};

// An edge to draw: indexes of boxes, and the points it passes on its way.
struct EdgeWay {
    int from = 0;
    int to = 0;
    std::vector<QPointF> via;
};

// Smooth curves that leave and enter boxes by their top and bottom sides (by left and right where the boxes stand side
// by side), spread along each side in the order in which their ways lie, so that no two coincide. `tip` is left free
// at the end for an arrow head, which points along the last step.
[[nodiscard]] std::vector<QPainterPath> edgePaths(const std::vector<EdgeBox>& boxes, const std::vector<EdgeWay>& ways,
                                                  qreal tip);

}  // namespace remit
