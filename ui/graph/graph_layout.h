// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <functional>
#include <map>
#include <set>

#include "ui/graph/edge_paths.h"
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

// The room that these pixels are for text in that font; empty for none.
[[nodiscard]] GraphRoom roomOf(const QSizeF& pixels, const QFont& font);

// How an edge gets from one node to the other.
struct GraphWay {
    std::vector<QPointF> via;  // the points between other nodes that it passes
    EdgeManner manner = EdgeManner::Down;
    bool trunk = false;   // shared with the other edges of its body
    bool turned = false;  // the trunk is that of the second node
};

// Everything that a layout decides of a picture, in scene units.
struct GraphLayout {
    struct Band {
        Lane lane;
        QRectF box;
    };
    Layout kind = Layout::Tiers;
    NodeForm form = NodeForm::Tall;
    std::map<NodeRef, QSizeF> sizes;
    std::map<NodeRef, QPointF> places;
    std::set<NodeRef> astray;  // nodes that were placed by hand, or made way for such: no way has room for them
    std::map<CellRef, GraphWay> ways;
    std::map<RelationKey, GraphWay> relationWays;
    std::vector<Band> bands;  // of tiers; lanes without nodes have none

    // Half of the largest node, in the direction in which trunks pass rows.
    [[nodiscard]] qreal clear() const;
};

// Lays the content out. Nodes that `placed` names stand there, the others where the layout puts them; by hand, new ones
// stand in their lane beside what they are tied to. Where the room is scarce, nodes are flat and lanes low. With the
// layout before, nodes stay where they stood as far as the change lets them. Depends on nothing but its arguments; any
// thread. Gives up early, with whatever there is by then, once it is cancelled.
[[nodiscard]] GraphLayout layOutGraph(
    const GraphContent& content, Layout layout, const std::map<NodeRef, QPointF>& placed, const QFont& font,
    const GraphRoom& room, const GraphLayout* before = nullptr,
    const std::function<bool()>& cancelled = [] { return false; });

// The layout before with what has come and gone since, everything else where it stood: at once, for as long as the
// new layout takes.
[[nodiscard]] GraphLayout carriedLayout(const GraphContent& content, const std::map<NodeRef, QPointF>& placed,
                                        const QFont& font, const GraphLayout& before);

}  // namespace remit
