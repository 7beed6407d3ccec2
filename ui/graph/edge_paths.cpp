// SPDX-License-Identifier: MIT
#include "ui/graph/edge_paths.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <map>

namespace remit {

namespace {

enum class Side { Top, Bottom, Left, Right };

QPointF outward(Side side) {
    switch (side) {
        case Side::Top:
            return {0, -1};
        case Side::Bottom:
            return {0, 1};
        case Side::Left:
            return {-1, 0};
        case Side::Right:
            return {1, 0};
    }
    return {};
}

Side sideTowards(const QRectF& box, const QPointF& goal) {
    const QPointF away = goal - box.center();
    const qreal clear = std::abs(away.y()) - box.height() / 2;
    if (clear > 18 || std::abs(away.x()) < box.width() / 2)
        return away.y() < 0 ? Side::Top : Side::Bottom;
    return away.x() < 0 ? Side::Left : Side::Right;
}

struct Port {
    std::size_t way;
    bool atStart;
    qreal slant;  // where along the side the way wants to leave
};

QPointF portAt(const EdgeBox& node, Side side, std::size_t index, std::size_t count) {
    const QRectF& box = node.box;
    const bool level = side == Side::Top || side == Side::Bottom;
    const qreal length = level ? box.width() : box.height();
    const qreal margin = level && node.pill ? box.height() * .3 : std::min<qreal>(12, length / 4);
    const qreal room = std::max<qreal>(0, length - 2 * margin);
    const qreal step = count > 1 ? std::min<qreal>(26, room / static_cast<qreal>(count - 1)) : 0;
    const qreal along = (static_cast<qreal>(index) - static_cast<qreal>(count - 1) / 2) * step;
    qreal half = (level ? box.height() : box.width()) / 2;
    const qreal radius = box.height() / 2;
    if (node.pill && level) {  // on the rounding the border is nearer
        const qreal into = std::abs(along) - (box.width() / 2 - radius);
        if (into > 0)
            half = std::sqrt(std::max<qreal>(0, radius * radius - into * into));
    } else if (node.pill) {
        half = box.width() / 2 - radius + std::sqrt(std::max<qreal>(0, radius * radius - along * along));
    }
    const QPointF out = outward(side);
    return box.center() + out * half + (level ? QPointF(along, 0) : QPointF(0, along));
}

// Where the curve heads at each point. Between its ends it leans towards where it goes, never so far that it would
// swing back or touch the nodes beside it.
std::vector<QPointF> directions(const std::vector<QPointF>& points, const QPointF& first, const QPointF& last) {
    constexpr qreal most = .65;
    std::vector<QPointF> out{first};
    for (std::size_t k = 1; k + 1 < points.size(); ++k) {
        const QPointF before = points[k] - points[k - 1];
        const QPointF after = points[k + 1] - points[k];
        const auto lean = [](const QPointF& step) { return step.x() / std::max<qreal>(1, std::abs(step.y())); };
        const qreal a = lean(before);
        const qreal b = lean(after);
        const qreal slant = a * b > 0 ? std::clamp(2 * a * b / (a + b), -most, most) : 0;
        out.emplace_back(slant, after.y() < 0 ? -1 : 1);
    }
    out.push_back(last);
    return out;
}

}  // namespace

std::vector<QPainterPath> edgePaths(const std::vector<EdgeBox>& boxes, const std::vector<EdgeWay>& ways, qreal tip) {
    const auto boxOf = [&](int index) -> const QRectF& { return boxes[static_cast<std::size_t>(index)].box; };
    std::map<std::pair<int, Side>, std::vector<Port>> ports;
    std::vector<std::pair<Side, Side>> sides;
    const auto between = [&](const EdgeWay& way) {
        const QLineF straight(boxOf(way.from).center(), boxOf(way.to).center());
        const QRectF reach = QRectF(straight.p1(), straight.p2()).normalized().adjusted(0, -1, 0, 1);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            if (static_cast<int>(i) != way.from && static_cast<int>(i) != way.to && boxes[i].box.intersects(reach))
                return true;
        return false;
    };
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const EdgeWay& way = ways[i];
        const QPointF first = way.via.empty() ? boxOf(way.to).center() : way.via.front();
        const QPointF last = way.via.empty() ? boxOf(way.from).center() : way.via.back();
        sides.emplace_back(sideTowards(boxOf(way.from), first), sideTowards(boxOf(way.to), last));
        // Side by side with another node between: over it.
        if (const auto [leave, enter] = sides.back(); leave != Side::Top && leave != Side::Bottom && between(way))
            sides.back() = {Side::Top, Side::Top};
        const auto slant = [](const QPointF& from, const QPointF& to, Side side) {
            const QPointF away = to - from;
            return side == Side::Top || side == Side::Bottom ? away.x() / std::max<qreal>(1, std::abs(away.y()))
                                                             : away.y() / std::max<qreal>(1, std::abs(away.x()));
        };
        ports[{way.from, sides[i].first}].push_back({i, true, slant(boxOf(way.from).center(), first, sides[i].first)});
        ports[{way.to, sides[i].second}].push_back({i, false, slant(boxOf(way.to).center(), last, sides[i].second)});
    }
    std::vector<QPointF> starts(ways.size());
    std::vector<QPointF> ends(ways.size());
    for (auto& [where, here] : ports) {
        std::stable_sort(here.begin(), here.end(), [](const Port& a, const Port& b) { return a.slant < b.slant; });
        for (std::size_t i = 0; i < here.size(); ++i)
            (here[i].atStart ? starts : ends)[here[i].way] =
                portAt(boxes[static_cast<std::size_t>(where.first)], where.second, i, here.size());
    }

    std::vector<QPainterPath> out;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const QPointF leave = outward(sides[i].first);
        const QPointF enter = outward(sides[i].second);
        std::vector<QPointF> points{starts[i]};
        points.insert(points.end(), ways[i].via.begin(), ways[i].via.end());
        points.push_back(ends[i] + enter * tip);
        const std::vector<QPointF> along = directions(points, leave, -enter);
        QPainterPath path(points.front());
        for (std::size_t k = 0; k + 1 < points.size(); ++k) {
            const QPointF step = points[k + 1] - points[k];
            const bool direct = points.size() == 2;
            const auto reach = [&](const QPointF& direction) {
                if (sides[i].first == sides[i].second && direct)
                    return 26 + std::abs(step.x()) * .06;
                const qreal forward = std::abs(std::abs(direction.x()) > std::abs(direction.y()) ? step.x() : step.y());
                return std::max<qreal>(forward * (direct ? .5 : .4),
                                       std::min<qreal>(28, std::hypot(step.x(), step.y()) / 2));
            };
            path.cubicTo(points[k] + along[k] * reach(along[k]), points[k + 1] - along[k + 1] * reach(along[k + 1]),
                         points[k + 1]);
        }
        out.push_back(path);
    }
    return out;
}

}  // namespace remit
