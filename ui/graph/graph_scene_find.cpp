// SPDX-License-Identifier: MIT
#include <cmath>

#include "ui/graph/graph_scene.h"
#include "ui/graph/node_item.h"
#include "ui/graph/polyline.h"

// What the scene has at a point or in a direction.
namespace remit {

Item GraphScene::thingAt(const QPointF& point, qreal reach) const {
    for (const auto& [ref, item] : m_nodes)
        if (const QPointF inside = point - item->pos();
            m_nodeLayer->opacity() > 0 && item->box().contains(inside) && item->shape().contains(inside))
            return itemOf(ref);
    for (const auto& [cell, item] : m_chips)
        if (item->isVisible() && item->effectiveOpacity() > 0 && item->shape().contains(point))
            return cell;
    Item nearest;
    qreal least = reach;
    const auto offer = [&](const QPolygonF& line, const QRectF& bounds, const Item& item) {
        if (!bounds.adjusted(-reach, -reach, reach, reach).contains(point))
            return;
        if (const qreal distance = distanceTo(line, point); distance < least) {
            least = distance;
            nearest = item;
        }
    };
    for (const auto& [cell, item] : m_edges)
        offer(item->line(), item->boundingRect(), cell);
    for (const auto& [key, item] : m_relations) {
        if (item->label().contains(point))
            return key;
        offer(item->line(), item->boundingRect(), key);
    }
    return nearest.index() == 0 && crowded() ? crowdThingAt(point, reach) : nearest;
}

std::optional<Lane> GraphScene::laneAt(const QPointF& point) const {
    for (const GraphLayout::Band& band : m_layout.bands)
        if (point.y() >= band.box.top() && point.y() <= band.box.bottom())
            return band.lane;
    return std::nullopt;
}

NodeRef GraphScene::nodeTowards(const NodeRef& from, const QPointF& direction) const {
    const auto start = m_layout.places.find(from);
    if (start == m_layout.places.end())
        return m_content.nodes.empty() ? NodeRef() : m_content.nodes.front().ref;
    NodeRef best;
    qreal least = 0;
    for (const auto& [ref, at] : m_layout.places) {
        const QPointF away = at - start->second;
        const qreal ahead = QPointF::dotProduct(away, direction);
        if (ref == from || ahead <= 1)
            continue;
        const qreal aside = std::abs(away.x() * direction.y()) + std::abs(away.y() * direction.x());
        // Sideways stays in the lane where it can; up and down takes the nearest lane.
        const qreal cost = ahead + aside * (direction.y() == 0 ? 4 : .6);
        if (best.id.empty() || cost < least) {
            best = ref;
            least = cost;
        }
    }
    return best;
}

}  // namespace remit
