// SPDX-License-Identifier: MIT
#include "core/graph/layered.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <cmath>
#include <functional>
#include <limits>

namespace remit {
namespace {

struct LayeredInput {
    std::vector<LayeredNode> nodes;
    std::vector<Edge> edges;
};

// Some nodes lead to others, circles included; the last of them lead nowhere.
LayeredInput someLayeredInput() {
    LayeredInput input;
    const int count = *rc::gen::inRange(2, 40);
    const int last = *rc::gen::inRange(1, count);
    for (int i = 0; i < count; ++i)
        input.nodes.push_back(
            {{static_cast<double>(*rc::gen::inRange(20, 220)), static_cast<double>(*rc::gen::inRange(20, 90))},
             i >= last});
    const int edges = *rc::gen::inRange(0, 80);
    for (int i = 0; i < edges; ++i)
        input.edges.emplace_back(*rc::gen::inRange(0, last), *rc::gen::inRange(0, count));
    return input;
}

bool layersOverlap(const Point& a, const Extent& sizeA, const Point& b, const Extent& sizeB) {
    return std::abs(a.x - b.x) < (sizeA.width + sizeB.width) / 2 - 1e-3 &&
           std::abs(a.y - b.y) < (sizeA.height + sizeB.height) / 2 - 1e-3;
}

void holdsInLayers(const std::function<void()>& property) { EXPECT_TRUE(rc::check(property)); }

TEST(Layered, NodesNeverOverlapAndRoutesLeadBetweenThem) {
    holdsInLayers([] {
        const LayeredInput input = someLayeredInput();
        LayeredOptions options;
        options.perLayer = *rc::gen::inRange(2, 30);
        options.trunks.assign(static_cast<std::size_t>(*rc::gen::inRange(0, 60)), 0);
        const Layered layered = layoutLayered(input.nodes, input.edges, options);
        for (std::size_t i = 0; i < input.nodes.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(
                    !layersOverlap(layered.centres[i], input.nodes[i].size, layered.centres[j], input.nodes[j].size));
        for (const auto& route : layered.routes)
            for (const Point& point : route)
                for (std::size_t i = 0; i < input.nodes.size(); ++i)
                    RC_ASSERT(!layersOverlap(point, {4, 4}, layered.centres[i], input.nodes[i].size));
    });
}

TEST(Layered, EdgesLeadOnUnlessTheyCloseACircle) {
    holdsInLayers([] {
        LayeredInput input = someLayeredInput();
        for (auto& [from, to] : input.edges)
            if (from > to)
                std::swap(from, to);
        const std::vector<int> layers = layersOf(input.nodes, input.edges);
        for (const auto& [from, to] : input.edges)
            if (from != to && !input.nodes[static_cast<std::size_t>(from)].last)
                RC_ASSERT(layers[static_cast<std::size_t>(from)] < layers[static_cast<std::size_t>(to)]);
    });
}

TEST(Layered, ACircleIsCutOnceAndItsOtherEdgesLeadOn) {
    const std::vector<LayeredNode> nodes(3, {{100, 40}});
    const std::vector<int> layers = layersOf(nodes, {{0, 1}, {1, 2}, {2, 0}});
    EXPECT_THAT(layers, testing::UnorderedElementsAre(0, 1, 2));
}

TEST(Layered, RunsFromLeftToRight) {
    const Extent size{100, 40};
    const Layered layered = layoutLayered({{size}, {size}, {size, true}, {size, true}}, {{0, 1}, {1, 2}, {0, 3}});
    EXPECT_LT(layered.centres[0].x, layered.centres[1].x);
    EXPECT_LT(layered.centres[1].x, layered.centres[2].x);
    EXPECT_DOUBLE_EQ(layered.centres[2].x, layered.centres[3].x);
    ASSERT_EQ(layered.routes[2].size(), 1U) << "past the body between";
    EXPECT_DOUBLE_EQ(layered.routes[2][0].x, layered.centres[1].x);
}

TEST(Layered, BundledEdgesShareTheirWay) {
    const Extent size{100, 40};
    const std::vector<Edge> edges{{0, 1}, {1, 2}, {0, 2}, {0, 3}};
    const Layered alone = layoutLayered({{size}, {size}, {size, true}, {size, true}}, edges);
    const Layered bundled =
        layoutLayered({{size}, {size}, {size, true}, {size, true}}, edges, {.trunks = {0, 0, 0, 0}});
    EXPECT_NE(alone.routes[2], alone.routes[3]);
    EXPECT_EQ(bundled.routes[2], bundled.routes[3]);
}

}  // namespace
}  // namespace remit
