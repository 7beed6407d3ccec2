// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/edge_paths.h"
#include "ui/graph/graph_content.h"

namespace remit {

// Relations that run in a circle, and those that lead from a body to another and back, are drawn as a ring: each bows
// out from the middle of its circle, so that the eye goes round. The place in `content.relations` of each such
// relation, with the ring's middle; nodes stand at `nodes`, in the order of the content.
[[nodiscard]] std::map<std::size_t, QPointF> ringsOf(const GraphContent& content, const std::vector<QRectF>& nodes);

// The curve from box to box, bowed out from the middle, past all other boxes; empty where none of some bows does that.
// Towards a middle on the straight line between the two it bows to the left of its way. `tip` is left free at its end.
[[nodiscard]] QPainterPath ringPath(const std::vector<EdgeBox>& boxes, int from, int to, const QPointF& middle,
                                    qreal tip);

}  // namespace remit
