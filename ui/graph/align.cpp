// SPDX-License-Identifier: MIT
#include "ui/graph/align.h"

#include <algorithm>
#include <vector>

namespace remit {

namespace {

std::map<NodeRef, QPointF> spread(const std::map<NodeRef, QRectF>& boxes, bool across) {
    std::vector<std::pair<NodeRef, QRectF>> row(boxes.begin(), boxes.end());
    const auto centre = [&](const QRectF& box) { return across ? box.center().x() : box.center().y(); };
    const auto extent = [&](const QRectF& box) { return across ? box.width() : box.height(); };
    std::stable_sort(row.begin(), row.end(),
                     [&](const auto& a, const auto& b) { return centre(a.second) < centre(b.second); });
    qreal taken = 0;
    for (const auto& [ref, box] : row)
        taken += extent(box);
    const qreal start = centre(row.front().second) - extent(row.front().second) / 2;
    const qreal end = centre(row.back().second) + extent(row.back().second) / 2;
    const qreal gap = (end - start - taken) / static_cast<qreal>(row.size() - 1);
    std::map<NodeRef, QPointF> out;
    qreal at = start;
    for (const auto& [ref, box] : row) {
        const qreal middle = at + extent(box) / 2;
        out[ref] = across ? QPointF(middle, box.center().y()) : QPointF(box.center().x(), middle);
        at += extent(box) + gap;
    }
    return out;
}

}  // namespace

int leastFor(Alignment alignment) { return alignment == Alignment::Across || alignment == Alignment::Down ? 3 : 2; }

std::map<NodeRef, QPointF> aligned(const std::map<NodeRef, QRectF>& boxes, Alignment alignment) {
    if (static_cast<int>(boxes.size()) < leastFor(alignment))
        return {};
    QRectF all;
    for (const auto& [ref, box] : boxes)
        all |= box;
    std::map<NodeRef, QPointF> out;
    for (const auto& [ref, box] : boxes) {
        QRectF moved = box;
        switch (alignment) {
            case Alignment::Left:
                moved.moveLeft(all.left());
                break;
            case Alignment::Centre:
                moved.moveCenter({all.center().x(), box.center().y()});
                break;
            case Alignment::Right:
                moved.moveRight(all.right());
                break;
            case Alignment::Top:
                moved.moveTop(all.top());
                break;
            case Alignment::Middle:
                moved.moveCenter({box.center().x(), all.center().y()});
                break;
            case Alignment::Bottom:
                moved.moveBottom(all.bottom());
                break;
            case Alignment::Across:
            case Alignment::Down:
                return spread(boxes, alignment == Alignment::Across);
        }
        out[ref] = moved.center();
    }
    return out;
}

}  // namespace remit
