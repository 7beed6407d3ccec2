// SPDX-License-Identifier: MIT
#include "ui/graph/polyline.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr int samples = 20;  // of each curve of a path

bool touches(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool nearEnd(const QPolygonF& line, const QPointF& point, qreal near) {
    return QLineF(line.first(), point).length() < near || QLineF(line.last(), point).length() < near;
}

}  // namespace

QPolygonF polylineOf(const QPainterPath& path) {
    QPolygonF out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto at = [&](int index) { return static_cast<QPointF>(path.elementAt(index)); };
        if (!path.elementAt(i).isCurveTo()) {
            out << at(i);
            continue;
        }
        const QPointF from = out.last();
        for (int k = 1; k <= samples; ++k) {
            const qreal t = static_cast<qreal>(k) / samples;
            const qreal u = 1 - t;
            out << from * (u * u * u) + at(i) * (3 * u * u * t) + at(i + 1) * (3 * u * t * t) + at(i + 2) * (t * t * t);
        }
        i += 2;
    }
    return out;
}

qreal lengthOf(const QPolygonF& line) {
    qreal length = 0;
    for (int i = 0; i + 1 < line.size(); ++i)
        length += QLineF(line[i], line[i + 1]).length();
    return length;
}

QPointF pointAlong(const QPolygonF& line, qreal length, qreal share) {
    qreal left = length * share;
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QLineF step(line[i], line[i + 1]);
        if (left <= step.length() && step.length() > 0)
            return step.pointAt(left / step.length());
        left -= step.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

qreal distanceTo(const QPolygonF& line, const QPointF& point) {
    qreal least = line.isEmpty() ? qInf() : QLineF(line.first(), point).length();
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QPointF step = line[i + 1] - line[i];
        const qreal square = QPointF::dotProduct(step, step);
        const qreal along = square > 0 ? QPointF::dotProduct(point - line[i], step) / square : 0;
        least = std::min(least, QLineF(line[i] + step * std::clamp<qreal>(along, 0, 1), point).length());
    }
    return least;
}

int countCrossings(const std::vector<QPolygonF>& lines, qreal near) {
    std::vector<QRectF> bounds;
    for (const QPolygonF& line : lines)
        bounds.push_back(line.boundingRect());
    int count = 0;
    const auto cross = [&](const QPolygonF& a, const QPolygonF& b, const QRectF& boundsB) {
        for (int i = 0; i + 1 < a.size(); ++i) {
            const QLineF step(a[i], a[i + 1]);
            if (!touches(QRectF(step.p1(), step.p2()).normalized(), boundsB))
                continue;
            for (int k = 0; k + 1 < b.size(); ++k) {
                QPointF at;
                if (step.intersects({b[k], b[k + 1]}, &at) == QLineF::BoundedIntersection &&
                    !(nearEnd(a, at, near) && nearEnd(b, at, near)))
                    ++count;
            }
        }
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (touches(bounds[i], bounds[j]))
                cross(lines[i], lines[j], bounds[j]);
    return count;
}

}  // namespace remit
