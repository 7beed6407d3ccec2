// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <map>

#include "ui/graph/node_item.h"

namespace remit {

// Where a picture of the graph is seen: the pixels there are, and the scales between which it may be shown. Paper has
// no pixels: there the picture is as large as it likes.
struct GraphRoom {
    QSizeF pixels;
    qreal least = 1;
    qreal most = 1;

    [[nodiscard]] bool empty() const { return pixels.isEmpty(); }
    friend bool operator==(const GraphRoom&, const GraphRoom&) = default;
};

// Everything that a layout decides of a picture, in scene units.
struct GraphLayout {
    struct Band {
        Lane lane;
        QRectF box;
    };
    NodeForm form = NodeForm::Tall;
    std::map<NodeRef, QSizeF> sizes;
    std::map<NodeRef, QPointF> places;
    std::map<CellRef, std::vector<QPointF>> via;  // the points that edges pass between other nodes
    std::map<RelationKey, std::vector<QPointF>> relationVia;
    std::vector<Band> bands;  // of tiers; lanes without nodes have none
};

// Lays the content out. Nodes that `placed` names stand there, the others where the layout puts them; by hand, new ones
// stand as in tiers. Where the room is scarce, nodes are flat and lanes low. Depends on nothing but its arguments.
[[nodiscard]] GraphLayout layOutGraph(const GraphContent& content, Layout layout,
                                      const std::map<NodeRef, QPointF>& placed, const QFont& font,
                                      const GraphRoom& room);

}  // namespace remit
