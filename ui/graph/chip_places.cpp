// SPDX-License-Identifier: MIT
#include "ui/graph/chip_places.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace remit {

namespace {

constexpr int samples = 20;  // of each curve of a path
constexpr int spots = 26;
constexpr qreal hidesLetters = 100;  // the price of covering a node or other letters

QRectF around(const QPointF& centre, const QSizeF& size) {
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

// Sampled by hand: QPainterPath::pointAtPercent measures the whole path again for each point.
QPolygonF sampled(const QPainterPath& path) {
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

// `length` is the line's.
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

bool passes(const QPolygonF& line, const QRectF& bounds, const QRectF& box) {
    if (!bounds.intersects(box))
        return false;
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QPointF middle = (line[i] + line[i + 1]) / 2;
        if (box.contains(line[i]) || box.contains(middle))
            return true;
    }
    return false;
}

}  // namespace

std::vector<QRectF> placeChips(const std::vector<QPainterPath>& edges, const std::vector<QSizeF>& sizes,
                               const std::vector<QRectF>& nodes) {
    const std::size_t count = edges.size();
    std::vector<QPolygonF> lines(count);
    std::vector<QRectF> bounds(count);
    std::vector<qreal> lengths(count);
    for (std::size_t i = 0; i < count; ++i) {
        lines[i] = sampled(edges[i]);
        bounds[i] = lines[i].boundingRect().adjusted(-1, -1, 1, 1);
        lengths[i] = lengthOf(lines[i]);
    }
    // Short edges have the least choice.
    std::vector<std::size_t> turns(count);
    std::iota(turns.begin(), turns.end(), 0U);
    std::stable_sort(turns.begin(), turns.end(), [&](std::size_t a, std::size_t b) { return lengths[a] < lengths[b]; });

    std::vector<QRectF> places(count);
    const auto cost = [&](std::size_t edge, const QRectF& box, qreal along) {
        qreal sum = std::abs(along - .55) * 1.5;
        for (const QRectF& node : nodes)
            if (node.adjusted(-5, -9, 5, 9).intersects(box))
                sum += 2 * hidesLetters;
        for (std::size_t other = 0; other < count; ++other) {
            if (other == edge)
                continue;
            if (!places[other].isNull() && places[other].adjusted(-3, -3, 3, 3).intersects(box))
                sum += hidesLetters;
            if (passes(lines[other], bounds[other], box.adjusted(-2, -2, 2, 2)))
                sum += 6;
        }
        return sum;
    };
    for (int round = 0; round < 2; ++round)
        for (std::size_t edge : turns) {
            if (sizes[edge].isEmpty())
                continue;
            places[edge] = QRectF();
            qreal best = -1;
            QRectF chosen;
            for (int spot = 0; spot <= spots; ++spot) {
                const qreal along = .06 + .88 * spot / spots;
                const QRectF box = around(pointAlong(lines[edge], lengths[edge], along), sizes[edge]);
                if (const qreal price = cost(edge, box, along); best < 0 || price < best) {
                    best = price;
                    chosen = box;
                }
            }
            places[edge] = best < hidesLetters ? chosen : QRectF();
        }
    return places;
}

}  // namespace remit
