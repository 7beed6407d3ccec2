// SPDX-License-Identifier: MIT
#include "ui/graph/edge_paths.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "ui/graph/polyline.h"

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

Side sideTowards(const QRectF& box, const QPointF& goal, EdgeManner manner) {
    const QPointF away = goal - box.center();
    if (manner == EdgeManner::Across) {
        if (std::abs(away.x()) - box.width() / 2 > 18 || std::abs(away.y()) < box.height() / 2)
            return away.x() < 0 ? Side::Left : Side::Right;
        return away.y() < 0 ? Side::Top : Side::Bottom;
    }
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
// swing back or touch the nodes beside it. A trunk does not lean, whatever branches off.
std::vector<QPointF> directions(const std::vector<QPointF>& points, const QPointF& first, const QPointF& last,
                                const EdgeWay& way) {
    constexpr qreal most = .65;
    const bool across = way.manner == EdgeManner::Across;
    std::vector<QPointF> out{first};
    for (std::size_t k = 1; k + 1 < points.size(); ++k) {
        const QPointF before = points[k] - points[k - 1];
        const QPointF after = points[k + 1] - points[k];
        const auto ahead = [&](const QPointF& step) { return across ? step.x() : step.y(); };
        const auto lean = [&](const QPointF& step) {
            return (across ? step.y() : step.x()) / std::max<qreal>(1, std::abs(ahead(step)));
        };
        const qreal a = lean(before);
        const qreal b = lean(after);
        const qreal slant = !way.trunk && a * b > 0 ? std::clamp(2 * a * b / (a + b), -most, most) : 0;
        const qreal forward = ahead(way.trunk ? before : after) < 0 ? -1 : 1;
        out.push_back(across ? QPointF(forward, slant) : QPointF(slant, forward));
    }
    out.push_back(last);
    return out;
}

}  // namespace

QPointF borderTowards(const EdgeBox& node, const QPointF& outside) {
    const QRectF& box = node.box;
    const qreal radius = node.pill ? box.height() / 2 : 0;
    const auto inside = [&](const QPointF& point) {
        const QPointF away = point - box.center();
        if (!node.pill)
            return std::abs(away.x()) <= box.width() / 2 && std::abs(away.y()) <= box.height() / 2;
        return std::hypot(std::max<qreal>(0, std::abs(away.x()) - (box.width() / 2 - radius)), away.y()) <= radius;
    };
    QPointF out = outside;
    QPointF in = box.center();
    for (int i = 0; i < 20; ++i) {
        const QPointF middle = (out + in) / 2;
        (inside(middle) ? in : out) = middle;
    }
    return out;
}

namespace {

// A line from border to border whose bends are rounded.
QPainterPath straightPath(const std::vector<EdgeBox>& boxes, const EdgeWay& way, qreal aside, qreal tip) {
    constexpr qreal rounding = 22;
    const EdgeBox& from = boxes[static_cast<std::size_t>(way.from)];
    const EdgeBox& to = boxes[static_cast<std::size_t>(way.to)];
    std::vector<QPointF> points{from.box.center()};
    points.insert(points.end(), way.via.begin(), way.via.end());
    points.push_back(to.box.center());
    if (aside != 0 && way.via.empty()) {
        // The same pair has several edges: they pass each other.
        const QLineF line(points.front(), points.back());
        const QLineF normal = line.normalVector().unitVector();
        points.insert(points.begin() + 1, line.center() + QPointF(normal.dx(), normal.dy()) * aside);
    }
    points.front() = borderTowards(from, points[1]);
    points.back() = borderTowards(to, points[points.size() - 2]);
    const QLineF last(points.back(), points[points.size() - 2]);
    if (last.length() > tip)
        points.back() = last.pointAt(tip / last.length());
    QPainterPath path(points.front());
    for (std::size_t k = 1; k + 1 < points.size(); ++k) {
        const QLineF in(points[k], points[k - 1]);
        const QLineF out(points[k], points[k + 1]);
        const qreal reach = std::min({rounding, in.length() / 2, out.length() / 2});
        if (reach < 1)
            continue;
        path.lineTo(in.pointAt(reach / in.length()));
        path.quadTo(points[k], out.pointAt(reach / out.length()));
    }
    path.lineTo(points.back());
    return path;
}

// How far before and behind a point of a way the row of nodes reaches that it passes there.
class Rows {
public:
    explicit Rows(const std::vector<EdgeBox>& boxes) : m_boxes(boxes) {}

    [[nodiscard]] qreal clearAt(const QPointF& point, const EdgeWay& way) {
        const bool across = way.manner == EdgeManner::Across;
        const qreal at = across ? point.x() : point.y();
        const auto [known, isNew] = m_known.try_emplace({across, at}, 0);
        if (isNew)
            for (const EdgeBox& each : m_boxes) {
                const qreal first = across ? each.box.left() : each.box.top();
                const qreal last = across ? each.box.right() : each.box.bottom();
                if (first < at && at < last)
                    known->second = std::max({known->second, at - first + margin, last - at + margin});
            }
        return known->second > 0 ? std::min(known->second, way.clear) : way.clear;
    }

private:
    static constexpr qreal margin = 3;
    const std::vector<EdgeBox>& m_boxes;
    std::map<std::pair<bool, qreal>, qreal> m_known;  // ways pass few rows, each at its middle
};

// A trunk passes a row of nodes without leaning, and bends between two rows alone; another edge only those rows that
// have one of the boxes.
std::vector<QPointF> straightBetweenNodes(const EdgeWay& way, QPointF from, Rows& rows,
                                          const std::vector<QRectF>& boxes = {}) {
    std::vector<QPointF> out;
    const bool across = way.manner == EdgeManner::Across;
    const auto passesOne = [&](const QPointF& point) {
        return boxes.empty() || std::any_of(boxes.begin(), boxes.end(), [&](const QRectF& box) {
                   return across ? box.left() <= point.x() && point.x() <= box.right()
                                 : box.top() <= point.y() && point.y() <= box.bottom();
               });
    };
    for (const QPointF& point : way.via) {
        if (!passesOne(point)) {
            out.push_back(from = point);
            continue;
        }
        const qreal clear = rows.clearAt(point, way);
        const qreal ahead = (across ? point.x() - from.x() : point.y() - from.y()) < 0 ? -clear : clear;
        const QPointF half = across ? QPointF(ahead, 0) : QPointF(0, ahead);
        out.push_back(point - half);
        out.push_back(point + half);
        from = point;
    }
    return out;
}

// A curve through points, heading as `along` says at each; the controls of its step from one of them to the next.
struct Curve {
    const std::vector<QPointF>& points;
    const std::vector<QPointF>& along;
    bool back;  // both ends are on one side of their boxes

    [[nodiscard]] std::pair<QPointF, QPointF> controls(std::size_t k) const {
        return {points[k] + along[k] * reach(k, along[k]), points[k + 1] - along[k + 1] * reach(k, along[k + 1])};
    }

private:
    [[nodiscard]] qreal reach(std::size_t k, const QPointF& direction) const {
        const QPointF step = points[k + 1] - points[k];
        const bool direct = points.size() == 2;
        if (back && direct)
            return 26 + std::abs(step.x()) * .06;
        const qreal forward = std::abs(std::abs(direction.x()) > std::abs(direction.y()) ? step.x() : step.y());
        return std::max<qreal>(forward * (direct ? .5 : .4), std::min<qreal>(28, std::hypot(step.x(), step.y()) / 2));
    }
};

// The boxes that the path leads over by more than the rounding of a corner, its ends aside.
std::vector<QRectF> passedOver(const QPainterPath& path, const std::vector<EdgeBox>& boxes, const EdgeWay& way) {
    constexpr qreal rounding = 2.5;
    const QPolygonF line = polylineOf(path);
    const QRectF bounds = line.boundingRect();
    std::vector<QRectF> out;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box = boxes[i].box.adjusted(rounding, rounding, -rounding, -rounding);
        if (static_cast<int>(i) != way.from && static_cast<int>(i) != way.to && bounds.intersects(box) &&
            std::any_of(line.begin(), line.end(), [&](const QPointF& point) { return box.contains(point); }))
            out.push_back(box);
    }
    return out;
}

// How far a way has to go straight on from a point on the border of its box, until it is past those beside the box.
qreal pastThoseBeside(const QRectF& box, const QPointF& from, const QPointF& ahead, const std::vector<QRectF>& others) {
    constexpr qreal margin = 4;
    qreal out = 0;
    for (const QRectF& other : others) {
        const bool level = ahead.x() != 0;
        const bool beside = level ? other.left() < box.right() && box.left() < other.right()
                                  : other.top() < box.bottom() && box.top() < other.bottom();
        const qreal end = ahead.x() > 0   ? other.right() - from.x()
                          : ahead.x() < 0 ? from.x() - other.left()
                          : ahead.y() > 0 ? other.bottom() - from.y()
                                          : from.y() - other.top();
        if (beside)
            out = std::max(out, end + margin);
    }
    return out;
}

// Which ways run together on the way to a point: by their box, how far along it is, and the point.
struct SharedPiece {
    int edges = 0;
    std::size_t first = 0;
};
using SharedPieces = std::map<std::tuple<int, std::size_t, qreal, qreal>, SharedPiece>;

std::tuple<int, std::size_t, qreal, qreal> pieceOf(const EdgeWay& way, std::size_t k) {
    return {way.from, k, way.via[k].x(), way.via[k].y()};
}

}  // namespace

std::vector<EdgeRoute> edgePaths(const std::vector<EdgeBox>& boxes, const std::vector<EdgeWay>& asked, qreal tip) {
    constexpr int mostRounds = 3;  // of straightening a line that still passes over nodes
    // All of them from the trunk on; those that were turned round for it are turned back in the end.
    std::vector<EdgeWay> ways = asked;
    for (EdgeWay& way : ways)
        if (way.turned) {
            std::swap(way.from, way.to);
            std::reverse(way.via.begin(), way.via.end());
        }
    Rows rows(boxes);
    for (EdgeWay& way : ways)
        if (way.trunk && way.clear > 0)
            way.via = straightBetweenNodes(way, boxes[static_cast<std::size_t>(way.from)].box.center(), rows);
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
    SharedPieces shared;
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i].trunk)
            for (std::size_t k = 0; k < ways[i].via.size(); ++k) {
                SharedPiece& piece = shared[pieceOf(ways[i], k)];
                if (piece.edges++ == 0)
                    piece.first = i;
            }
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const EdgeWay& way = ways[i];
        const QPointF first = way.via.empty() ? boxOf(way.to).center() : way.via.front();
        const QPointF last = way.via.empty() ? boxOf(way.from).center() : way.via.back();
        sides.emplace_back(sideTowards(boxOf(way.from), first, way.manner),
                           sideTowards(boxOf(way.to), last, way.manner));
        if (way.manner == EdgeManner::Straight)
            continue;
        // A trunk leaves at one port.
        const bool follows = way.trunk && !way.via.empty() && shared[pieceOf(way, 0)].first != i;
        // Side by side with another node between: over it.
        if (const auto [leave, enter] = sides.back();
            way.manner == EdgeManner::Down && leave != Side::Top && leave != Side::Bottom && between(way))
            sides.back() = {Side::Top, Side::Top};
        const auto slant = [](const QPointF& from, const QPointF& to, Side side) {
            const QPointF away = to - from;
            return side == Side::Top || side == Side::Bottom ? away.x() / std::max<qreal>(1, std::abs(away.y()))
                                                             : away.y() / std::max<qreal>(1, std::abs(away.x()));
        };
        if (!follows)
            ports[{way.from, sides[i].first}].push_back(
                {i, true, slant(boxOf(way.from).center(), first, sides[i].first)});
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

    std::vector<EdgeRoute> out(ways.size());
    std::map<std::pair<int, int>, int> parallel;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const EdgeWay& way = ways[i];
        EdgeRoute& route = out[i];
        if (way.manner == EdgeManner::Straight) {
            const int before = parallel[std::minmax(way.from, way.to)]++;
            const int step = (before + 1) / 2 * (before % 2 == 0 ? -1 : 1) * (asked[i].from < asked[i].to ? 1 : -1);
            const qreal aside = 22.0 * step;
            route.path = route.branch = straightPath(boxes, asked[i], aside, tip);
            continue;
        }
        if (way.trunk && !way.via.empty())
            starts[i] = starts[shared[pieceOf(way, 0)].first];
        const QPointF leave = outward(sides[i].first);
        const QPointF enter = outward(sides[i].second);
        std::vector<QPointF> points{way.turned ? starts[i] + leave * tip : starts[i]};
        points.insert(points.end(), way.via.begin(), way.via.end());
        points.push_back(way.turned ? ends[i] : ends[i] + enter * tip);
        std::vector<QPointF> along = directions(points, leave, -enter, way);
        const Curve curve{points, along, sides[i].first == sides[i].second};
        route.path = QPainterPath(points.front());
        bool branched = false;
        for (std::size_t k = 0; k + 1 < points.size(); ++k) {
            const auto [first, second] = curve.controls(k);
            route.path.cubicTo(first, second, points[k + 1]);
            const SharedPiece piece = way.trunk && k < way.via.size() ? shared[pieceOf(way, k)] : SharedPiece{1, i};
            if (piece.edges > 1) {
                if (piece.first == i) {
                    QPainterPath own(points[k]);
                    own.cubicTo(first, second, points[k + 1]);
                    route.trunk.push_back({own, piece.edges});
                }
                continue;
            }
            if (!std::exchange(branched, true))
                route.branch = QPainterPath(points[k]);
            route.branch.cubicTo(first, second, points[k + 1]);
        }
        // One that turns sharply would cut the corners of the nodes that it passes, and of larger ones beside its ends.
        std::vector<QRectF> inTheWay;
        const std::array<QPointF, 2> tips{points.front(), points.back()};
        for (int round = 0; round < mostRounds && !way.trunk && way.clear > 0; ++round) {
            const std::vector<QRectF> passed = passedOver(route.path, boxes, way);
            if (passed.empty())
                break;
            inTheWay.insert(inTheWay.end(), passed.begin(), passed.end());
            points = straightBetweenNodes(way, tips.front(), rows, inTheWay);
            points.insert(points.begin(), tips.front());
            points.push_back(tips.back());
            if (const qreal on = pastThoseBeside(boxOf(way.from), tips.front(), leave, inTheWay); on > 0)
                points.insert(points.begin() + 1, tips.front() + leave * on);
            if (const qreal on = pastThoseBeside(boxOf(way.to), tips.back(), enter, inTheWay); on > 0)
                points.insert(points.end() - 1, tips.back() + enter * on);
            along = directions(points, leave, -enter, way);
            route.path = QPainterPath(points.front());
            for (std::size_t k = 0; k + 1 < points.size(); ++k) {
                const auto [first, second] = curve.controls(k);
                route.path.cubicTo(first, second, points[k + 1]);
            }
            route.branch = route.path;
        }
        if (way.turned)
            route.path = route.path.toReversed();
    }
    return out;
}

}  // namespace remit
