// SPDX-License-Identifier: MIT
#include "core/graph/force.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <cmath>
#include <functional>
#include <thread>

#include "core/graph/separate.h"

namespace remit {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct ForceInput {
    std::vector<Extent> nodes;
    std::vector<Edge> edges;
};

ForceInput someForceInput() {
    ForceInput input;
    const int count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i)
        input.nodes.push_back(
            {static_cast<double>(*rc::gen::inRange(20, 220)), static_cast<double>(*rc::gen::inRange(20, 90))});
    const int edges = *rc::gen::inRange(0, 80);
    for (int i = 0; i < edges; ++i)
        input.edges.emplace_back(*rc::gen::inRange(0, count), *rc::gen::inRange(0, count));
    return input;
}

bool apart(const std::vector<Point>& centres, const std::vector<Extent>& sizes, double gap) {
    for (std::size_t i = 0; i < sizes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (std::abs(centres[i].x - centres[j].x) < (sizes[i].width + sizes[j].width) / 2 + gap - 1e-3 &&
                std::abs(centres[i].y - centres[j].y) < (sizes[i].height + sizes[j].height) / 2 + gap - 1e-3)
                return false;
    return true;
}

void holdsByForce(const std::function<void()>& property) { EXPECT_TRUE(rc::check(property)); }

double away(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

TEST(Force, NodesKeepTheirDistance) {
    holdsByForce([] {
        const ForceInput input = someForceInput();
        RC_ASSERT(apart(layoutForce(input.nodes, input.edges, {.gap = 12}), input.nodes, 12));
    });
}

TEST(Force, TheSameInputGivesTheSamePicture) {
    // Whatever was laid out before, and wherever that is done.
    const ForceInput input{{{100, 40}, {80, 40}, {120, 40}, {60, 60}, {60, 20}}, {{0, 1}, {1, 2}, {2, 0}, {2, 3}}};
    const std::vector<Point> picture = layoutForce(input.nodes, input.edges);
    const std::vector<Point> another = layoutForce(std::vector<Extent>(9, {60, 30}), {{0, 1}, {3, 4}});
    EXPECT_EQ(layoutForce(input.nodes, input.edges), picture);
    std::vector<Point> elsewhere;
    std::jthread([&] { elsewhere = layoutForce(input.nodes, input.edges); }).join();
    EXPECT_EQ(elsewhere, picture);
    EXPECT_NE(layoutForce(input.nodes, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}), picture);
}

TEST(Separate, SpreadsAboutTheMiddleOfThePicture) {
    // Far from (0, 0), and so many in one spot that pushing alone takes long.
    std::vector<Point> centres;
    for (int i = 0; i < 60; ++i)
        centres.push_back({10'000.0 + i % 3, -5'000.0 + i % 2});
    const std::vector<Extent> sizes(centres.size(), {80, 40});
    separate(centres, sizes, 10);
    EXPECT_TRUE(apart(centres, sizes, 10));
    Point middle;
    for (const Point& each : centres) {
        middle.x += each.x / 60;
        middle.y += each.y / 60;
    }
    EXPECT_NEAR(middle.x, 10'001, 5);
    EXPECT_NEAR(middle.y, -4'999.5, 5);
}

TEST(Separate, StopsOnceItIsCancelled) {
    std::vector<Point> centres(20, {3, 4});
    const std::vector<Point> before = centres;
    separate(centres, std::vector<Extent>(20, {80, 40}), 10, [] { return true; });
    EXPECT_EQ(centres, before);
}

TEST(Force, WhatIsTiedStandsNearerThanWhatIsNot) {
    // A chain: distances grow along it.
    const std::vector<Extent> nodes(6, {60, 30});
    const std::vector<Point> at = layoutForce(nodes, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
    for (std::size_t i = 1; i + 1 < nodes.size(); ++i)
        EXPECT_LT(away(at[0], at[i]), away(at[0], at[i + 1]));
}

TEST(Force, OneEdgeMoreMovesLittle) {
    std::vector<Extent> nodes(30, {100, 40});
    std::vector<Edge> edges;
    for (int i = 0; i < 30; ++i)
        for (int step : {1, 7})
            edges.emplace_back(i, (i * 3 + step) % 30);
    const std::vector<Point> before = layoutForce(nodes, edges);
    edges.emplace_back(3, 17);
    nodes.push_back({100, 40});
    edges.emplace_back(4, 30);
    std::vector<Point> stood = before;
    stood.push_back({unknown, unknown});
    const std::vector<Point> after = layoutForce(nodes, edges, {.stood = stood});
    int moved = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        moved += away(before[i], after[i]) > 60;
    EXPECT_LE(moved, 6);
    int nearer = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        nearer += away(after[30], after[i]) < away(after[30], after[4]);
    EXPECT_LE(nearer, 6) << "the new one stands near what it is tied to";
}

TEST(Force, PartsStandSideBySide) {
    const std::vector<Extent> nodes(8, {100, 40});
    const std::vector<Point> at = layoutForce(nodes, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
    const auto low = [&](std::initializer_list<std::size_t> of) {
        Point out{1e9, 1e9};
        for (std::size_t i : of)
            out = {std::min(out.x, at[i].x), std::min(out.y, at[i].y)};
        return out;
    };
    const auto high = [&](std::initializer_list<std::size_t> of) {
        Point out{-1e9, -1e9};
        for (std::size_t i : of)
            out = {std::max(out.x, at[i].x), std::max(out.y, at[i].y)};
        return out;
    };
    const bool beside = high({0, 1, 2}).x < low({3, 4, 5}).x || high({3, 4, 5}).x < low({0, 1, 2}).x;
    const bool under = high({0, 1, 2}).y < low({3, 4, 5}).y || high({3, 4, 5}).y < low({0, 1, 2}).y;
    EXPECT_TRUE(beside || under);
}

TEST(Force, LargePartsAreLaidOutByPivots) {
    std::vector<Extent> nodes(1'500, {60, 30});
    std::vector<Edge> edges;
    for (int i = 1; i < 1'500; ++i)
        edges.emplace_back(i, (i - 1) / 2);
    const std::vector<Point> at = layoutForce(nodes, edges);
    EXPECT_TRUE(apart(at, nodes, 20));
    double near = 0;
    double far = 0;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        near += away(at[i], at[(i - 1) / 2]);
        far += away(at[i], at[(i * 7 + 13) % nodes.size()]);
    }
    EXPECT_LT(near, far / 4);
}

TEST(Separate, LeavesAloneWhatIsApart) {
    std::vector<Point> centres{{0, 0}, {100, 0}, {0, 90}};
    const std::vector<Point> before = centres;
    separate(centres, {{60, 40}, {60, 40}, {60, 40}}, 10);
    EXPECT_EQ(centres, before);
}

TEST(Separate, PartsEvenWhatStandsOnOneSpot) {
    std::vector<Point> centres(12, {5, 5});
    const std::vector<Extent> sizes(12, {60, 40});
    separate(centres, sizes, 10);
    EXPECT_TRUE(apart(centres, sizes, 10));
}

TEST(FreeSpot, IsTheOneWishedForOrOneNearBy) {
    holdsByForce([] {
        const ForceInput input = someForceInput();
        const std::vector<Point> centres = layoutForce(input.nodes, input.edges);
        const Point wished{static_cast<double>(*rc::gen::inRange(-400, 400)),
                           static_cast<double>(*rc::gen::inRange(-400, 400))};
        std::vector<Point> all = centres;
        std::vector<Extent> sizes = input.nodes;
        all.push_back(freeSpot(wished, {100, 40}, centres, input.nodes, 8));
        sizes.push_back({100, 40});
        RC_ASSERT(apart({all}, sizes, 8) || !apart(centres, input.nodes, 8));
    });
    EXPECT_EQ(freeSpot({3, 4}, {10, 10}, {{100, 100}}, {{20, 20}}, 5), (Point{3, 4}));
}

TEST(Detour, PassesWhatIsInTheWay) {
    const std::vector<Point> centres{{0, 0}, {400, 0}, {200, 5}};
    const std::vector<Extent> sizes{{60, 30}, {60, 30}, {60, 30}};
    const std::vector<Point> points = detour(0, 1, centres, sizes, 8);
    ASSERT_FALSE(points.empty());
    for (const Point& point : points)
        EXPECT_TRUE(std::abs(point.x - 200) > 30 || std::abs(point.y - 5) > 15);
    EXPECT_TRUE(detour(0, 2, centres, sizes, 8).empty());
}

}  // namespace
}  // namespace remit
