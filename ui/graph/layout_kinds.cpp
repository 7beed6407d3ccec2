// SPDX-License-Identifier: MIT
#include "ui/graph/layout_kinds.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/graph/circle.h"
#include "core/graph/force.h"
#include "core/graph/layered.h"
#include "core/graph/separate.h"
#include "core/graph/tiers.h"

namespace remit {

namespace {

constexpr qreal sideMargin = 14;           // of a band: before its title, after that, and behind the last node
constexpr qreal scrollBar = 16;            // pixels that one may take where the picture is as small as may be
constexpr std::size_t fewEdges = 90;       // up to which each goes its own way; more share trunks
constexpr std::size_t manyEdges = 1'500;   // from which trunks stand close
constexpr std::size_t mostRouted = 3'000;  // edges that are led between or around nodes
constexpr double readablePages = 3;        // of height, which a picture may have to be read from the top
constexpr double nodeGap = 24;
constexpr double least = 4;  // between a node that was laid out and one that was placed by hand

// The titles have a margin to themselves, so that no edge ever crosses one.
qreal titleWidth(const GraphContent& content, const QFont& font) {
    QFont title = fontFor(TextRole::Caption, font);
    title.setWeight(QFont::DemiBold);
    qreal width = 0;
    for (const Lane lane : {Lane::National, Lane::SupraRegional, Lane::Regional, Lane::Areas, Lane::Local})
        if (std::any_of(content.nodes.begin(), content.nodes.end(),
                        [&](const GraphNode& each) { return each.lane == lane; }))
            width = std::max(width, QFontMetricsF(title).horizontalAdvance(titleOf(lane)));
    return width;
}

QPointF pointOf(const Point& point) { return {point.x, point.y}; }

class Kinds {
public:
    explicit Kinds(const LayoutTask& task) : m_task(task), m_content(task.content) {
        m_out.form = task.form;
        m_out.kind = task.kind;
        measureNodes();
        for (const GraphEdge& each : m_content.edges)
            addEdge(each.cell.subject, each.cell.area);
        for (const GraphRelation& each : m_content.relations) {
            // Members and who accounts to somebody hang on that somebody, whom a trunk leads to.
            const bool turned = each.kind == RelationKind::AccountableTo || each.kind == RelationKind::MemberOf;
            addEdge(turned ? each.to : each.from, turned ? each.from : each.to);
            m_turned.resize(m_edges.size(), false);
            m_turned.back() = turned;
        }
        m_turned.resize(m_edges.size(), false);
        if (m_edges.size() > fewEdges) {
            m_trunks.assign(m_content.edges.size(), 0);
            for (const GraphRelation& each : m_content.relations)
                m_trunks.push_back(1 + static_cast<int>(each.kind));
        }
    }

    GraphLayout layOut() {
        switch (m_task.kind) {
            case Layout::Tiers:
                tiers();
                break;
            case Layout::Layered:
                layered();
                break;
            case Layout::Force:
                force();
                break;
            case Layout::Circle:
                settle(layoutCircle(m_sizes, nodeGap));
                break;
            case Layout::Hand:
                byHand();
                break;
        }
        return std::move(m_out);
    }

private:
    void measureNodes() {
        qreal areaHeight = 0;
        for (const GraphNode& each : m_content.nodes) {
            const QSizeF size = NodeItem::measure(each, m_task.font, m_task.form);
            m_index[each.ref] = static_cast<int>(m_sizes.size());
            m_sizes.push_back({size.width(), size.height()});
            if (each.isArea())
                areaHeight = std::max(areaHeight, size.height());
        }
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            if (m_content.nodes[i].isArea())
                m_sizes[i].height = areaHeight;
            const double scale = m_content.nodes[i].scale();
            m_sizes[i] = {m_sizes[i].width * scale, m_sizes[i].height * scale};
            m_out.sizes[m_content.nodes[i].ref] = {m_sizes[i].width, m_sizes[i].height};
        }
    }

    void addEdge(const NodeRef& from, const NodeRef& to) {
        const auto first = m_index.find(from);
        const auto second = m_index.find(to);
        // An end that is not shown: the edge stands for nothing.
        m_edges.emplace_back(first == m_index.end() || second == m_index.end() ? 0 : first->second,
                             first == m_index.end() || second == m_index.end() ? 0 : second->second);
    }

    [[nodiscard]] std::vector<Point> stood() const {
        std::vector<Point> out;
        if (!m_task.before)
            return out;
        for (const GraphNode& each : m_content.nodes) {
            const auto at = m_task.before->places.find(each.ref);
            out.push_back(at == m_task.before->places.end() ? Point{NAN, NAN} : Point{at->second.x(), at->second.y()});
        }
        return out;
    }

    [[nodiscard]] std::vector<std::vector<Point>> ran() const {
        std::vector<std::vector<Point>> out;
        if (!m_task.before)
            return out;
        const auto add = [&](const auto& ways, const auto& key) {
            std::vector<Point> points;
            if (const auto way = ways.find(key); way != ways.end())
                for (const QPointF& point : way->second.via)
                    points.push_back({point.x(), point.y()});
            if (m_turned[out.size()])
                std::reverse(points.begin(), points.end());
            out.push_back(std::move(points));
        };
        for (const GraphEdge& each : m_content.edges)
            add(m_task.before->ways, each.cell);
        for (const GraphRelation& each : m_content.relations)
            add(m_task.before->relationWays, each.key);
        return out;
    }

    [[nodiscard]] TierOptions tierOptions(qreal aside) const {
        TierOptions options;
        options.evenLane = static_cast<int>(Lane::Areas);
        options.trunks = m_trunks;
        if (m_task.cancelled)
            options.cancelled = m_task.cancelled;
        options.routed = m_edges.size() <= mostRouted;
        options.stood = stood();
        options.ran = ran();
        if (m_task.form != NodeForm::Tall) {
            options.nodeGap = 14;
            options.routeGap = 11;
        }
        if (m_content.edges.size() > manyEdges)
            options.routeGap = 4;
        const GraphRoom& room = m_task.room;
        if (room.empty())
            return options;
        options.leastGap = m_task.form == NodeForm::Tall ? 56 : 50;
        options.rowWidth = std::max<qreal>(300, (room.pixels.width() - scrollBar) / room.least - aside);
        if (const double wider = widening(options, aside); wider > 1) {
            options.rowWidth *= wider;
            options.perRow = static_cast<int>(m_sizes.size());
        }
        options.room = {room.pixels.width() / room.most, room.pixels.height() / room.most};
        options.aside = aside;
        return options;
    }

    // How much wider rows must be than can be read at once, where the whole is too tall to be read page by page anyway:
    // by as much as makes it largest when all of it is seen.
    [[nodiscard]] double widening(const TierOptions& options, qreal aside) const {
        std::map<Lane, double> widths;
        double tallest = 0;
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            widths[m_content.nodes[i].lane] += m_sizes[i].width + options.nodeGap;
            tallest = std::max(tallest, m_sizes[i].height);
        }
        const auto heightAt = [&](double rowWidth) {
            double rows = 0;
            for (const auto& [lane, width] : widths)
                rows += std::ceil(width / rowWidth);
            return rows * (tallest + options.leastGap);
        };
        const GraphRoom& room = m_task.room;
        if (heightAt(options.rowWidth) <= readablePages * room.pixels.height() / room.least)
            return 1;
        double best = 1;
        double largest = 0;
        for (double factor = 1; factor < 20; factor *= 1.1) {
            const double width = options.rowWidth * factor;
            const double scale =
                std::min(room.pixels.width() / (width + aside), room.pixels.height() / heightAt(width));
            if (scale > largest) {
                largest = scale;
                best = factor;
            }
        }
        return best;
    }

    void tiers() {
        std::vector<TierNode> nodes;
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            nodes.push_back({static_cast<int>(m_content.nodes[i].lane), m_sizes[i]});
        const qreal title = titleWidth(m_content, m_task.font);
        const Tiers tiers = layoutTiers(nodes, m_edges, tierOptions(title + 3 * sideMargin));
        settle(tiers.centres, tiers.routes);
        addBands(tiers, title);
    }

    void addBands(const Tiers& tiers, qreal title) {
        qreal left = 0;
        qreal right = 0;
        for (const auto& [ref, at] : m_out.places) {
            left = std::min(left, at.x() - m_out.sizes.at(ref).width() / 2);
            right = std::max(right, at.x() + m_out.sizes.at(ref).width() / 2);
        }
        const auto reach = [&](const auto& ways) {
            for (const auto& [key, way] : ways)
                for (const QPointF& point : way.via) {
                    left = std::min(left, point.x() - 10);
                    right = std::max(right, point.x() + 10);
                }
        };
        reach(m_out.ways);
        reach(m_out.relationWays);
        const qreal gap = m_task.form == NodeForm::Tall ? 3 : 2;  // half of what parts two bands
        for (const Tiers::Band& band : tiers.bands)
            m_out.bands.push_back(
                {static_cast<Lane>(band.lane), QRectF(QPointF(left - title - 2 * sideMargin, band.top + gap),
                                                      QPointF(right + sideMargin, band.bottom - gap))});
    }

    // Along delegation and the like, from whom it comes; what is delegated on stands last.
    void layered() {
        std::vector<LayeredNode> nodes;
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            nodes.push_back({m_sizes[i], m_content.nodes[i].isArea()});
        LayeredOptions options;
        options.trunks = m_trunks;
        if (m_task.cancelled)
            options.cancelled = m_task.cancelled;
        options.routed = m_edges.size() <= mostRouted;
        options.stood = stood();
        options.ran = ran();
        if (m_content.edges.size() > manyEdges)
            options.routeGap = 4;
        const Layered layered = layoutLayered(nodes, m_edges, options);
        settle(layered.centres, layered.routes);
    }

    void force() {
        ForceOptions options;
        options.gap = nodeGap;
        options.stood = stood();
        if (m_task.cancelled)
            options.cancelled = m_task.cancelled;
        settle(layoutForce(m_sizes, m_edges, options));
    }

    void byHand() {
        if (m_task.placed.empty())
            return tiers();
        std::vector<Point> centres(m_sizes.size(), {NAN, NAN});
        settle(centres);
    }

    // Nodes that were placed by hand stand there, the others at their centres. What would stand on one placed by hand,
    // has no centre, or is new beside such, gets a free spot.
    void settle(const std::vector<Point>& centres, const std::vector<std::vector<Point>>& routes = {}) {
        std::vector<Point> taken;
        std::vector<Extent> sizes;
        const auto take = [&](std::size_t i, const Point& at) {
            m_out.places[m_content.nodes[i].ref] = pointOf(at);
            taken.push_back(at);
            sizes.push_back(m_sizes[i]);
        };
        for (std::size_t i = 0; i < m_sizes.size(); ++i)
            if (const auto own = m_task.placed.find(m_content.nodes[i].ref); own != m_task.placed.end()) {
                take(i, {own->second.x(), own->second.y()});
                m_out.astray.insert(own->first);
            }
        std::vector<std::size_t> waiting;
        const std::size_t byHand = taken.size();
        const auto isTaken = [&](std::size_t i) {
            for (std::size_t k = 0; k < byHand; ++k)
                if (std::abs(taken[k].x - centres[i].x) < (sizes[k].width + m_sizes[i].width) / 2 + least &&
                    std::abs(taken[k].y - centres[i].y) < (sizes[k].height + m_sizes[i].height) / 2 + least)
                    return true;
            return false;
        };
        for (std::size_t i = 0; i < m_sizes.size(); ++i) {
            const NodeRef& ref = m_content.nodes[i].ref;
            if (m_task.placed.contains(ref))
                continue;
            if (!std::isfinite(centres[i].x) || isTaken(i) ||
                (byHand > 0 && m_task.before && !m_task.before->places.contains(ref)))
                waiting.push_back(i);
            else
                m_out.places[ref] = pointOf(centres[i]);
        }
        if (!waiting.empty())
            for (std::size_t i = 0; i < m_sizes.size(); ++i)
                if (const auto at = m_out.places.find(m_content.nodes[i].ref);
                    at != m_out.places.end() && !m_task.placed.contains(at->first))
                    take(i, {at->second.x(), at->second.y()});
        for (std::size_t i : waiting) {
            m_out.astray.insert(m_content.nodes[i].ref);
            take(i, freeSpot(std::isfinite(centres[i].x) ? centres[i] : besideOthers(i), m_sizes[i], taken, sizes,
                             nodeGap / 2));
        }
        if (m_task.apart && !m_task.placed.empty())
            pushGrownApart();
        lead(routes);
    }

    // Places by hand were found for nodes of the usual size.
    void pushGrownApart() {
        if (std::all_of(m_content.nodes.begin(), m_content.nodes.end(),
                        [](const GraphNode& each) { return each.scale() <= 1; }))
            return;
        std::vector<Point> centres;
        for (const GraphNode& each : m_content.nodes)
            centres.push_back({m_out.places.at(each.ref).x(), m_out.places.at(each.ref).y()});
        separate(
            centres, m_sizes, 4, m_task.cancelled ? m_task.cancelled : [] { return false; });
        for (std::size_t i = 0; i < centres.size(); ++i)
            m_out.places[m_content.nodes[i].ref] = pointOf(centres[i]);
    }

    // Under or over its neighbours, level with its lane.
    [[nodiscard]] Point besideOthers(std::size_t i) const {
        const GraphNode& node = m_content.nodes[i];
        Point tied;
        int neighbours = 0;
        for (const auto& [from, to] : m_edges) {
            if (from == to || (from != static_cast<int>(i) && to != static_cast<int>(i)))
                continue;
            const int other = from == static_cast<int>(i) ? to : from;
            if (const auto at = m_out.places.find(m_content.nodes[static_cast<std::size_t>(other)].ref);
                at != m_out.places.end()) {
                tied.x += at->second.x();
                tied.y += at->second.y();
                ++neighbours;
            }
        }
        std::vector<qreal> level;
        qreal right = -1e12;
        for (const GraphNode& each : m_content.nodes)
            if (const auto at = m_out.places.find(each.ref); each.lane == node.lane && at != m_out.places.end()) {
                level.push_back(at->second.y());
                right = std::max(right, at->second.x() + m_out.sizes.at(each.ref).width() / 2);
            }
        std::sort(level.begin(), level.end());
        if (neighbours > 0)
            return {tied.x / neighbours, level.empty() ? tied.y / neighbours + 90 : level[level.size() / 2]};
        if (!level.empty())
            return {right + nodeGap + m_sizes[i].width / 2, level[level.size() / 2]};
        QRectF bounds;
        for (const auto& [ref, at] : m_out.places)
            bounds |= QRectF(at - QPointF(1, 1), QSizeF(2, 2));
        return {bounds.center().x(), node.lane < Lane::Areas ? bounds.top() - 90 : bounds.bottom() + 90};
    }

    void lead(const std::vector<std::vector<Point>>& routes) {
        std::vector<Point> centres;
        for (const GraphNode& each : m_content.nodes) {
            const QPointF& at = m_out.places.at(each.ref);
            centres.push_back({at.x(), at.y()});
        }
        std::size_t edge = 0;
        const auto wayOf = [&](const NodeRef& from, const NodeRef& to) {
            GraphWay way;
            const bool own = m_out.astray.contains(from) || m_out.astray.contains(to);
            const bool detours = m_edges.size() <= mostRouted;
            if (!routes.empty() && !own) {
                for (const Point& point : routes[edge])
                    way.via.push_back(pointOf(point));
                way.manner = m_task.kind == Layout::Layered ? EdgeManner::Across : EdgeManner::Down;
                way.trunk = !m_trunks.empty();
            } else {
                way.manner = m_task.kind == Layout::Force || m_task.kind == Layout::Circle ? EdgeManner::Straight
                             : m_task.kind == Layout::Layered                              ? EdgeManner::Across
                                                                                           : EdgeManner::Down;
                if (const auto [first, second] = m_edges[edge];
                    way.manner == EdgeManner::Straight && detours && !(m_task.cancelled && m_task.cancelled()))
                    for (const Point& point : detour(static_cast<std::size_t>(first), static_cast<std::size_t>(second),
                                                     centres, m_sizes, nodeGap / 3))
                        way.via.push_back(pointOf(point));
            }
            way.turned = m_turned[edge];
            if (way.turned)
                std::reverse(way.via.begin(), way.via.end());
            ++edge;
            return way;
        };
        for (const GraphEdge& each : m_content.edges)
            m_out.ways[each.cell] = wayOf(each.cell.subject, each.cell.area);
        for (const GraphRelation& each : m_content.relations)
            m_out.relationWays[each.key] = wayOf(each.from, each.to);
    }

    const LayoutTask& m_task;
    const GraphContent& m_content;
    std::map<NodeRef, int> m_index;
    std::vector<Extent> m_sizes;
    std::vector<Edge> m_edges;   // rights, then relations
    std::vector<bool> m_turned;  // by edge: it stands the other way round in m_edges
    std::vector<int> m_trunks;   // by edge; empty: each goes its own way
    GraphLayout m_out;
};

}  // namespace

GraphLayout layOutKind(const LayoutTask& task) { return Kinds(task).layOut(); }

}  // namespace remit
