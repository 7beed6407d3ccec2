// SPDX-License-Identifier: MIT
#include "ui/graph/crowd.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_map>

namespace remit {

namespace {

constexpr std::size_t crowdNodes = 1'500;
constexpr std::size_t crowdEdges = 3'000;
constexpr qreal finest = 360;             // scene units: a few nodes
constexpr std::size_t fewBlocks = 40;     // levels get coarser until there are no more
constexpr std::size_t mostBundles = 400;  // of a level
constexpr qreal seenSize = 80;            // pixels of a block's side, at least

Crowd::Level levelOf(const Crowd& crowd, const GraphContent& content, qreal size) {
    Crowd::Level level;
    level.size = size;
    std::unordered_map<std::uint64_t, std::uint32_t> blocks;
    std::vector<std::uint32_t> blockOf;
    std::vector<QPointF> sums;
    for (std::size_t i = 0; i < crowd.nodes.size(); ++i) {
        const QRectF& box = crowd.nodes[i];
        const auto column = static_cast<std::int32_t>(std::floor(std::clamp(box.center().x() / size, -1e9, 1e9)));
        const auto row = static_cast<std::int32_t>(std::floor(std::clamp(box.center().y() / size, -1e9, 1e9)));
        // A block keeps to one lane.
        const auto key = ((static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32U) |
                          static_cast<std::uint32_t>(row)) *
                             8 +
                         static_cast<std::uint64_t>(content.nodes[i].lane);
        const auto [at, fresh] = blocks.try_emplace(key, static_cast<std::uint32_t>(level.blocks.size()));
        if (fresh) {
            level.blocks.push_back({box, content.nodes[i].lane, 0, 0});
            sums.emplace_back();
        }
        Crowd::Block& block = level.blocks[at->second];
        block.box |= box;
        ++block.nodes;
        block.edges += static_cast<int>(crowd.edgesOf[i].size());
        sums[at->second] += box.center();
        blockOf.push_back(at->second);
    }
    struct Pair {
        std::uint32_t a;
        std::uint32_t b;
        int edges = 0;
        std::array<int, 11> classes{};
    };
    std::unordered_map<std::uint64_t, std::size_t> index;
    std::vector<Pair> pairs;
    for (const Crowd::Line& line : crowd.lines) {
        auto [a, b] = std::minmax(blockOf[line.from], blockOf[line.to]);
        if (a == b)
            continue;
        const auto [at, fresh] = index.try_emplace((static_cast<std::uint64_t>(a) << 32U) | b, pairs.size());
        if (fresh)
            pairs.push_back({a, b});
        ++pairs[at->second].edges;
        ++pairs[at->second].classes.at(static_cast<std::size_t>(line.rightClass));
    }
    const std::size_t kept = std::min(pairs.size(), mostBundles);
    std::partial_sort(
        pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(kept), pairs.end(),
        [](const Pair& x, const Pair& y) { return std::tuple(-x.edges, x.a, x.b) < std::tuple(-y.edges, y.a, y.b); });
    for (std::size_t i = 0; i < kept; ++i) {
        const Pair& pair = pairs[i];
        const auto most = std::max_element(pair.classes.begin(), pair.classes.end()) - pair.classes.begin();
        level.bundles.push_back(
            {QLineF(sums[pair.a] / level.blocks[pair.a].nodes, sums[pair.b] / level.blocks[pair.b].nodes), pair.edges,
             static_cast<RightClass>(most)});
    }
    return level;
}

}  // namespace

bool isCrowd(const GraphContent& content) {
    return content.nodes.size() > crowdNodes || content.edges.size() + content.relations.size() > crowdEdges;
}

const Crowd::Level* Crowd::levelAt(qreal scale) const {
    for (const Level& level : levels)
        if (level.size * scale >= seenSize)
            return &level;
    return levels.empty() ? nullptr : &levels.back();
}

int Crowd::lineAt(const QPointF& point, qreal reach) const {
    int nearest = -1;
    qreal least = reach;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QPointF from = lines[i].line.p1();
        const QPointF step = lines[i].line.p2() - from;
        const qreal square = QPointF::dotProduct(step, step);
        const qreal along = square > 0 ? std::clamp<qreal>(QPointF::dotProduct(point - from, step) / square, 0, 1) : 0;
        const QPointF away = from + step * along - point;
        if (const qreal distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

Crowd crowdOf(const GraphContent& content, const GraphLayout& layout) {
    Crowd out;
    std::map<NodeRef, std::uint32_t> index;
    for (const GraphNode& each : content.nodes) {
        const QSizeF& size = layout.sizes.at(each.ref);
        index[each.ref] = static_cast<std::uint32_t>(out.nodes.size());
        out.nodes.emplace_back(layout.places.at(each.ref) - QPointF(size.width() / 2, size.height() / 2), size);
    }
    out.edgesOf.resize(out.nodes.size());
    const auto add = [&](const NodeRef& from, const NodeRef& to, RightClass rightClass, bool relation) {
        const std::uint32_t a = index.at(from);
        const std::uint32_t b = index.at(to);
        const auto edge = static_cast<std::uint32_t>(out.lines.size());
        out.edgesOf[a].push_back(edge);
        out.edgesOf[b].push_back(edge);
        out.lines.push_back({QLineF(out.nodes[a].center(), out.nodes[b].center()), a, b, rightClass, relation});
    };
    for (const GraphEdge& each : content.edges)
        add(each.cell.subject, each.cell.area,
            each.rights.empty() ? RightClass::Information : each.rights.front().mark.rightClass, false);
    for (const GraphRelation& each : content.relations)
        add(each.from, each.to, RightClass::Information, true);
    for (qreal size = finest;; size *= 2) {
        out.levels.push_back(levelOf(out, content, size));
        if (out.levels.back().blocks.size() <= fewBlocks || out.levels.size() > 12)
            return out;
    }
}

}  // namespace remit
