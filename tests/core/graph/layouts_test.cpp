// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/graph/circle.h"
#include "core/graph/tiers.h"

namespace remit {
namespace {

struct Input {
    std::vector<TierNode> nodes;
    std::vector<Edge> edges;
};

Input someInput() {
    Input input;
    const int count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i)
        input.nodes.push_back(
            {*rc::gen::inRange(0, 5),
             {static_cast<double>(*rc::gen::inRange(20, 220)), static_cast<double>(*rc::gen::inRange(20, 90))}});
    const int edges = *rc::gen::inRange(0, 80);
    for (int i = 0; i < edges; ++i)
        input.edges.emplace_back(*rc::gen::inRange(0, count), *rc::gen::inRange(0, count));
    return input;
}

bool overlap(const Point& a, const Extent& sizeA, const Point& b, const Extent& sizeB) {
    constexpr double rounding = 1e-3;
    return std::abs(a.x - b.x) < (sizeA.width + sizeB.width) / 2 - rounding &&
           std::abs(a.y - b.y) < (sizeA.height + sizeB.height) / 2 - rounding;
}

void holds(const std::function<void()>& property) { EXPECT_TRUE(rc::check(property)); }

TEST(Tiers, NodesNeverOverlap) {
    holds([] {
        const Input input = someInput();
        TierOptions options;
        options.evenLane = *rc::gen::inRange(-1, 5);
        options.room = {static_cast<double>(*rc::gen::inRange(0, 2000)),
                        static_cast<double>(*rc::gen::inRange(1, 900))};
        options.rowWidth = *rc::gen::inRange(0, 900);
        const Tiers tiers = layoutTiers(input.nodes, input.edges, options);
        for (std::size_t i = 0; i < input.nodes.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(!overlap(tiers.centres[i], input.nodes[i].size, tiers.centres[j], input.nodes[j].size));
    });
}

TEST(Tiers, EveryNodeStandsInItsLane) {
    holds([] {
        const Input input = someInput();
        const Tiers tiers = layoutTiers(input.nodes, input.edges);
        for (std::size_t i = 0; i < input.nodes.size(); ++i)
            for (const Tiers::Band& band : tiers.bands) {
                const double half = input.nodes[i].size.height / 2;
                const bool inside = tiers.centres[i].y - half >= band.top && tiers.centres[i].y + half <= band.bottom;
                RC_ASSERT(inside == (band.lane == input.nodes[i].lane));
            }
        for (std::size_t i = 1; i < tiers.bands.size(); ++i) {
            RC_ASSERT(tiers.bands[i].lane > tiers.bands[i - 1].lane);
            RC_ASSERT(tiers.bands[i].top == tiers.bands[i - 1].bottom);
        }
    });
}

TEST(Tiers, RoutesLeadBetweenNodes) {
    holds([] {
        const Input input = someInput();
        const Tiers tiers = layoutTiers(input.nodes, input.edges, {.evenLane = 3});
        for (const auto& route : tiers.routes)
            for (const Point& point : route)
                for (std::size_t i = 0; i < input.nodes.size(); ++i)
                    RC_ASSERT(!overlap(point, {4, 4}, tiers.centres[i], input.nodes[i].size));
    });
}

TEST(Tiers, TheSameInputGivesTheSamePicture) {
    holds([] {
        const Input input = someInput();
        const Tiers once = layoutTiers(input.nodes, input.edges);
        const Tiers again = layoutTiers(input.nodes, input.edges);
        RC_ASSERT(once.centres == again.centres);
        RC_ASSERT(once.routes == again.routes);
    });
}

TEST(Tiers, EdgesNeverCrossMoreThanInTheOrderGiven) {
    holds([] {
        const Input input = someInput();
        RC_ASSERT(layoutTiers(input.nodes, input.edges).crossings <=
                  layoutTiers(input.nodes, input.edges, {.sweeps = 0}).crossings);
    });
}

TEST(Tiers, UntanglesWhatCanBeUntangled) {
    const Extent size{100, 40};
    const std::vector<TierNode> nodes{{0, size}, {0, size}, {0, size}, {1, size}, {1, size}, {1, size}};
    const std::vector<Edge> edges{{0, 5}, {1, 3}, {2, 4}};
    EXPECT_EQ(layoutTiers(nodes, edges, {.sweeps = 0}).crossings, 2);
    EXPECT_EQ(layoutTiers(nodes, edges).crossings, 0);
}

TEST(Tiers, TheEvenLaneIsCentredAndEvenlySpaced) {
    const Extent size{100, 40};
    const std::vector<TierNode> nodes{{0, size}, {1, size}, {1, size}, {1, size}};
    const Tiers tiers = layoutTiers(nodes, {{0, 1}, {0, 2}, {0, 3}}, {.evenLane = 1, .nodeGap = 20});
    EXPECT_DOUBLE_EQ(tiers.centres[1].x, -120);
    EXPECT_DOUBLE_EQ(tiers.centres[2].x, 0);
    EXPECT_DOUBLE_EQ(tiers.centres[3].x, 120);
    EXPECT_NEAR(tiers.centres[0].x, 0, 1e-9);
}

TEST(Tiers, LongLanesWrapIntoRowsNearWhatTheyBelongTo) {
    const Extent size{100, 40};
    std::vector<TierNode> nodes{{0, size}, {2, size}};
    std::vector<Edge> edges;
    for (int i = 0; i < 6; ++i) {
        nodes.push_back({1, size});
        edges.emplace_back(i % 2, i + 2);  // every second belongs below
    }
    const Tiers tiers = layoutTiers(nodes, edges, {.perRow = 3});
    for (std::size_t i = 2; i < nodes.size(); ++i)
        EXPECT_EQ(tiers.centres[i].y > tiers.centres[2].y, i % 2 == 1);
}

TEST(Tiers, KeepTheGivenOrderWhereAnotherCrossesNoLess) {
    const Extent size{100, 40};
    const std::vector<TierNode> nodes{{0, size}, {0, size}, {1, size}, {1, size}, {1, size}};
    std::vector<Edge> all;
    for (int body : {1, 0})
        for (int area : {4, 2, 3})
            all.emplace_back(body, area);
    const Tiers tiers = layoutTiers(nodes, all);
    EXPECT_LT(tiers.centres[0].x, tiers.centres[1].x);
    EXPECT_LT(tiers.centres[2].x, tiers.centres[3].x);
    EXPECT_LT(tiers.centres[3].x, tiers.centres[4].x);
}

TEST(Tiers, FindAnOrderThatSwapsOfNeighboursMiss) {
    // Each lower node hangs on the two uppers beside it, given in an order from which no single swap helps.
    const Extent size{100, 40};
    std::vector<TierNode> nodes;
    std::vector<Edge> edges;
    const std::vector<int> dealt{4, 1, 6, 3, 0, 5, 2, 7};
    for (int i = 0; i < 8; ++i)
        nodes.push_back({0, size});
    for (int i = 0; i < 8; ++i) {
        nodes.push_back({1, size});
        edges.emplace_back(dealt[static_cast<std::size_t>(i)], 8 + i);
        if (i > 0)
            edges.emplace_back(dealt[static_cast<std::size_t>(i - 1)], 8 + i);
    }
    EXPECT_EQ(layoutTiers(nodes, edges).crossings, 0);
}

// The room as large as the whole picture, margins included.
Extent sizeOf(const std::vector<TierNode>& nodes, const Tiers& tiers) {
    double left = 0;
    double right = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        left = std::min(left, tiers.centres[i].x - nodes[i].size.width / 2);
        right = std::max(right, tiers.centres[i].x + nodes[i].size.width / 2);
    }
    return {right - left, tiers.bands.back().bottom - tiers.bands.front().top};
}

TEST(Tiers, RowsFollowTheHeightOfTheRoom) {
    const Extent size{150, 40};
    const std::vector<TierNode> nodes{{0, size}, {1, size}, {1, size}, {1, size}, {1, size}, {2, size}};
    std::vector<Edge> edges;
    for (int area = 1; area < 5; ++area)
        for (int body : {0, 5})
            edges.emplace_back(body, area);
    const auto heightIn = [&](const Extent& room) {
        return sizeOf(nodes, layoutTiers(nodes, edges, {.evenLane = 1, .leastGap = 40, .room = room})).height;
    };
    EXPECT_NEAR(heightIn({900, 300}), 300, 1e-6);
    EXPECT_NEAR(heightIn({900, 360}), 360, 1e-6);
    EXPECT_NEAR(heightIn({450, 150}), 150 * sizeOf(nodes, layoutTiers(nodes, edges, {.evenLane = 1})).width / 450, 1);
    EXPECT_LT(heightIn({900, 5000}), 700) << "rows do not drift apart without end";
    EXPECT_GT(heightIn({900, 10}), 3 * 40 + 2 * 28) << "nor is there ever no room for edges";
}

TEST(Tiers, RowsWrapAtTheWidthTheyMayHave) {
    const Extent size{100, 40};
    const std::vector<TierNode> nodes(6, {0, size});
    const Tiers tiers = layoutTiers(nodes, {}, {.rowWidth = 400});
    EXPECT_DOUBLE_EQ(tiers.centres[0].y, tiers.centres[2].y);
    EXPECT_LT(tiers.centres[2].y, tiers.centres[3].y);
    EXPECT_LE(sizeOf(nodes, tiers).width, 400);
}

// 60 bodies in four tiers by 40 policy areas, about 500 rights: what a county's framework grows to.
Input aCounty() {
    Input input;
    const std::vector<int> lanes{0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    for (int i = 0; i < 60; ++i)
        input.nodes.push_back({i < 23 ? lanes[static_cast<std::size_t>(i)] : 4, {120.0 + i % 5 * 12, 44}});
    for (int i = 0; i < 40; ++i)
        input.nodes.push_back({3, {150, 56}});
    unsigned state = 7;
    const auto dice = [&state](unsigned end) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 16U) % end);
    };
    for (int body = 0; body < 60; ++body) {
        const int home = body * 40 / 60;  // most of a body's rights are on areas near to each other
        for (int i = 0; i < 8; ++i)
            input.edges.emplace_back(body, 60 + (i < 6 ? (home + dice(10)) % 40 : dice(40)));
    }
    std::sort(input.edges.begin(), input.edges.end());
    input.edges.erase(std::unique(input.edges.begin(), input.edges.end()), input.edges.end());
    return input;
}

TEST(Tiers, EdgesOfATrunkShareTheirWayAndPassNoNode) {
    const Input input = aCounty();
    TierOptions options{.evenLane = 3};
    const Tiers alone = layoutTiers(input.nodes, input.edges, options);
    options.trunks.assign(input.edges.size(), 0);
    const Tiers bundled = layoutTiers(input.nodes, input.edges, options);
    std::map<std::pair<int, double>, double> trunks;  // by body and height: where across
    for (std::size_t e = 0; e < input.edges.size(); ++e)
        for (const Point& point : bundled.routes[e]) {
            EXPECT_EQ(trunks.try_emplace({input.edges[e].first, point.y}, point.x).first->second, point.x);
            for (std::size_t i = 0; i < input.nodes.size(); ++i)
                ASSERT_FALSE(overlap(point, {4, 4}, bundled.centres[i], input.nodes[i].size));
        }
    const auto width = [](const Tiers& tiers) {
        const auto [left, right] = std::minmax_element(tiers.centres.begin(), tiers.centres.end(),
                                                       [](const Point& a, const Point& b) { return a.x < b.x; });
        return right->x - left->x;
    };
    EXPECT_LT(width(bundled), .8 * width(alone));
    EXPECT_LT(bundled.crossings, alone.crossings);
    // What the order given has, and what ordering makes of it.
    options.sweeps = 0;
    EXPECT_LT(bundled.crossings, .5 * layoutTiers(input.nodes, input.edges, options).crossings);
}

TEST(Tiers, OneEditMovesLittle) {
    Input input = aCounty();
    TierOptions options{.evenLane = 3, .trunks = std::vector<int>(input.edges.size(), 0)};
    const Tiers before = layoutTiers(input.nodes, input.edges, options);
    const auto movedBy = [&](const Tiers& after) {  // the distance that a tenth of the nodes exceeds
        std::vector<double> moves;
        for (std::size_t i = 0; i < before.centres.size(); ++i)
            moves.push_back(
                std::hypot(after.centres[i].x - before.centres[i].x, after.centres[i].y - before.centres[i].y));
        std::sort(moves.begin(), moves.end());
        return moves[moves.size() * 9 / 10];
    };
    options.stood = before.centres;
    options.ran = before.routes;
    EXPECT_LT(movedBy(layoutTiers(input.nodes, input.edges, options)), 60) << "nothing changed";
    input.edges.emplace_back(3, 95);
    EXPECT_LT(movedBy(layoutTiers(input.nodes, input.edges, options)), 120) << "a right more";
    input.nodes.push_back({3, {150, 56}});
    input.edges.emplace_back(7, 100);
    options.stood.push_back({std::nan(""), std::nan("")});
    EXPECT_LT(movedBy(layoutTiers(input.nodes, input.edges, options)), 240) << "an area more";
}

TEST(Tiers, NothingGivesNothing) {
    const Tiers tiers = layoutTiers({}, {});
    EXPECT_TRUE(tiers.centres.empty());
    EXPECT_TRUE(tiers.bands.empty());
}

TEST(Circle, NodesNeverOverlap) {
    holds([] {
        const Input input = someInput();
        std::vector<Extent> sizes;
        for (const TierNode& node : input.nodes)
            sizes.push_back(node.size);
        const std::vector<Point> centres = layoutCircle(sizes, 10);
        RC_ASSERT(centres == layoutCircle(sizes, 10));
        for (std::size_t i = 0; i < sizes.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(!overlap(centres[i], sizes[i], centres[j], sizes[j]));
    });
}

TEST(Circle, StartsAtTheTop) {
    const std::vector<Point> centres = layoutCircle({{40, 40}, {40, 40}, {40, 40}, {40, 40}}, 10);
    EXPECT_NEAR(centres[0].x, 0, 1e-9);
    EXPECT_LT(centres[0].y, 0);
    EXPECT_GT(centres[1].x, 0);
}

}  // namespace
}  // namespace remit
