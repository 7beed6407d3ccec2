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

// Down: leaves and enters by top and bottom, by the sides only where the boxes stand side by side. Across: by the
// sides, by top and bottom only where they stand above each other. Straight: from centre to centre.
enum class EdgeManner { Down, Across, Straight };

// An edge to draw: indexes of boxes, and the points it passes on its way. Ways from one box over the same first points
// with `trunk` run as one line as far as they share them; `turned` ones, ways into one box over the same last points.
struct EdgeWay {
    int from = 0;
    int to = 0;
    std::vector<QPointF> via;
    EdgeManner manner = EdgeManner::Down;
    bool trunk = false;
    bool turned = false;
    qreal clear = 0;  // how far before and behind one of its points there may be nodes at most
};

struct EdgeRoute {
    struct Piece {
        QPainterPath path;
        int edges = 0;  // that share it
    };
    QPainterPath path;         // all of it
    QPainterPath branch;       // what it shares with no other
    std::vector<Piece> trunk;  // what it shares with others, where it is the first of them
};

// Where the line from outside to the middle of a box meets its border.
[[nodiscard]] QPointF borderTowards(const EdgeBox& node, const QPointF& outside);

// Smooth curves that leave and enter boxes by their sides, spread along each side in the order in which their ways lie,
// so that no two coincide but in a trunk. `tip` is left free at the end for an arrow head, which points along the last
// step.
[[nodiscard]] std::vector<EdgeRoute> edgePaths(const std::vector<EdgeBox>& boxes, const std::vector<EdgeWay>& ways,
                                               qreal tip);

}  // namespace remit
