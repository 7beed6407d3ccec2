// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <vector>

namespace remit {

// An edge's path as short straight steps, for what must be quick: QPainterPath measures itself anew for every point.
[[nodiscard]] QPolygonF polylineOf(const QPainterPath& path);
[[nodiscard]] qreal lengthOf(const QPolygonF& line);
// `length` is the line's, `share` from 0 to 1.
[[nodiscard]] QPointF pointAlong(const QPolygonF& line, qreal length, qreal share);
[[nodiscard]] qreal distanceTo(const QPolygonF& line, const QPointF& point);

// How often the lines cross one another as they are drawn, meetings at a common end aside: within `near` of an end of
// both. O(lines^2 * steps) for lines whose bounds meet.
[[nodiscard]] int countCrossings(const std::vector<QPolygonF>& lines, qreal near);

}  // namespace remit
