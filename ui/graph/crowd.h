// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QRectF>
#include <cstdint>
#include <vector>

#include "ui/graph/graph_layout.h"

namespace remit {

// What thousands of edges look like. Near, each is a line. From afar nodes that stand close together are one block, and
// all edges between two blocks one bundle; the farther away, the larger the blocks.
struct Crowd {
    struct Line {
        QLineF line;
        std::uint32_t from = 0;  // index in the content's nodes
        std::uint32_t to = 0;
        RightClass rightClass = RightClass::Information;
        bool relation = false;
    };
    struct Block {
        QRectF box;
        Lane lane = Lane::Areas;
        int nodes = 0;
        int edges = 0;  // that end there
    };
    struct Bundle {
        QLineF line;
        int edges = 0;
        RightClass rightClass = RightClass::Information;  // of most of them
    };
    struct Level {
        qreal size = 0;  // of a block's side, in scene units
        std::vector<Block> blocks;
        std::vector<Bundle> bundles;  // the heaviest first, as many as a picture bears
    };
    std::vector<Line> lines;                          // rights, then relations, as in the content
    std::vector<QRectF> nodes;                        // as in the content
    std::vector<std::vector<std::uint32_t>> edgesOf;  // by node
    std::vector<Level> levels;                        // the finest first

    [[nodiscard]] bool empty() const { return lines.empty(); }
    // The level whose blocks are seen at a fair size at a scale.
    [[nodiscard]] const Level* levelAt(qreal scale) const;
    // The index in `lines` of the nearest line within reach; -1 for none.
    [[nodiscard]] int lineAt(const QPointF& point, qreal reach) const;
};

// Whether a content is so large that it is painted as a crowd, without an item for each edge.
[[nodiscard]] bool isCrowd(const GraphContent& content);

// O(edges * levels); any thread.
[[nodiscard]] Crowd crowdOf(const GraphContent& content, const GraphLayout& layout);

}  // namespace remit
