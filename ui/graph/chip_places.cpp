// SPDX-License-Identifier: MIT
#include "ui/graph/chip_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/graph/polyline.h"

namespace remit {

namespace {

constexpr int spots = 26;
constexpr qreal hidesLetters = 100;  // the price of covering a node or other letters

QRectF around(const QPointF& centre, const QSizeF& size) {
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
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

std::vector<QRectF> placeChips(const std::vector<QPolygonF>& lines, const std::vector<QSizeF>& sizes,
                               const std::vector<QRectF>& nodes) {
    const std::size_t count = lines.size();
    std::vector<QRectF> bounds(count);
    std::vector<qreal> lengths(count);
    for (std::size_t i = 0; i < count; ++i) {
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
