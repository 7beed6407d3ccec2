// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>

#include "ui/graph/graph_layout.h"

namespace remit {

// How the edges of a picture run and where their letters stand: rights in the order of the content, then relations.
struct GraphRoutes {
    std::vector<EdgeRoute> routes;
    std::vector<QPolygonF> lines;  // the paths in short steps
    std::vector<QRectF> letters;   // null where there is no room, or none were asked for
    int crossings = -1;            // -1 where none were counted: without letters, and among very many edges
};

// Routes edges between nodes that stand at `places`, which may be on their way to those of the layout. Depends on
// nothing but its arguments; any thread. Letters are for up to 3,000 edges; crossings are counted with them among up to
// 800, which takes O(edges^2).
[[nodiscard]] GraphRoutes routeGraph(const GraphContent& content, const GraphLayout& layout,
                                     const std::map<NodeRef, QPointF>& places, const QFont& font, bool letters);

}  // namespace remit
