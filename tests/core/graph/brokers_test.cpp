// SPDX-License-Identifier: MIT
#include "core/graph/brokers.h"

#include <gmock/gmock.h>

#include <queue>
#include <random>
#include <set>

#include "core/base/index.h"

namespace remit::test {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pointwise;

TEST(Betweenness, OfAStarIsAllInItsCentre) {
    EXPECT_THAT(betweenness(4, {{0, 1}, {0, 2}, {0, 3}}), ElementsAre(1, 0, 0, 0));
}

TEST(Betweenness, IsSharedByPathsOfOneLength) {
    // 0 and 3 meet through 1 and through 2: half a pair of three each, and likewise the other way round.
    EXPECT_THAT(betweenness(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}),
                Pointwise(DoubleNear(1e-9), std::vector<double>(4, 1. / 6)));
}

TEST(Betweenness, OfFewNodesIsNone) {
    EXPECT_THAT(betweenness(0, {}), IsEmpty());
    EXPECT_THAT(betweenness(2, {{0, 1}}), ElementsAre(0, 0));
}

TEST(CutPoints, SayWhatWouldBeCutOff) {
    // Two triangles that meet in 2, and 5 at 4.
    EXPECT_THAT(cutPoints(6, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 2}, {4, 5}}),
                ElementsAre(CutPoint{2, {0, 1}}, CutPoint{4, {5}}));
}

TEST(CutPoints, OfEqualPiecesLeaveTheOneWithTheFirstNode) {
    EXPECT_THAT(cutPoints(3, {{0, 1}, {1, 2}}), ElementsAre(CutPoint{1, {2}}));
    EXPECT_THAT(cutPoints(3, {{2, 0}, {1, 0}}), ElementsAre(CutPoint{0, {2}}));
}

TEST(CutPoints, AreNoneInACircle) { EXPECT_THAT(cutPoints(4, {{0, 1}, {1, 2}, {2, 3}, {3, 0}}), IsEmpty()); }

TEST(Brokers, StopOnceTheyAreCancelled) {
    const std::vector<Edge> star{{0, 1}, {0, 2}, {0, 3}};
    int asked = 0;
    EXPECT_THAT(betweenness(4, star, [&] { return ++asked > 2; }), ElementsAre(0, 0, 0, 0));
    EXPECT_EQ(asked, 3);
    EXPECT_THAT(cutPoints(4, star, [] { return true; }), IsEmpty());
}

// The definitions once more, as slowly as they read.
struct Slow {
    int nodes;
    std::vector<Edge> edges;

    [[nodiscard]] std::vector<int> around(int node) const {
        std::vector<int> out;
        for (const auto& [a, b] : edges)
            if (a == node || b == node)
                out.push_back(a == node ? b : a);
        return out;
    }
    // Lengths of the shortest paths from a node, and how many there are of them; -1 where there is none.
    [[nodiscard]] std::pair<std::vector<int>, std::vector<double>> paths(int from, int without = -1) const {
        std::vector<int> length(at(nodes), -1);
        std::vector<double> count(at(nodes), 0);
        std::queue<int> queue({from});
        length[at(from)] = 0;
        count[at(from)] = 1;
        for (; !queue.empty(); queue.pop())
            for (const int next : around(queue.front())) {
                if (next == without)
                    continue;
                if (length[at(next)] < 0) {
                    length[at(next)] = length[at(queue.front())] + 1;
                    queue.push(next);
                }
                if (length[at(next)] == length[at(queue.front())] + 1)
                    count[at(next)] += count[at(queue.front())];
            }
        return {length, count};
    }
    [[nodiscard]] double between(int node) const {
        double sum = 0;
        for (int a = 0; a < nodes; ++a)
            for (int b = 0; b < a; ++b) {
                if (a == node || b == node)
                    continue;
                const auto [fromA, countA] = paths(a);
                const auto [fromB, countB] = paths(b);
                if (fromA[at(b)] > 0 && fromA[at(node)] > 0 && fromB[at(node)] > 0 &&
                    fromA[at(node)] + fromB[at(node)] == fromA[at(b)])
                    sum += countA[at(node)] * countB[at(node)] / countA[at(b)];
            }
        return sum / ((nodes - 1) * (nodes - 2) / 2.);
    }
    // The sizes of the pieces that fall apart without the node.
    [[nodiscard]] std::multiset<int> pieces(int node) const {
        std::multiset<int> out;
        std::set<int> seen;
        for (const int start : around(node)) {
            if (seen.contains(start))
                continue;
            int size = 0;
            const auto [length, count] = paths(start, node);
            for (int i = 0; i < nodes; ++i)
                if (i != node && length[at(i)] >= 0) {
                    seen.insert(i);
                    ++size;
                }
            out.insert(size);
        }
        return out;
    }
};

TEST(Brokers, AreWhatTheDefinitionsSayInRandomGraphs) {
    int cuts = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        Slow slow{static_cast<int>(3 + random() % 9), {}};
        const unsigned density = 1 + random() % 5;
        for (int a = 0; a < slow.nodes; ++a)
            for (int b = 0; b < a; ++b)
                if (random() % 10 < density)
                    slow.edges.emplace_back(a, b);
        const std::vector<double> fast = betweenness(slow.nodes, slow.edges);
        const std::vector<CutPoint> points = cutPoints(slow.nodes, slow.edges);
        auto point = points.begin();
        for (int node = 0; node < slow.nodes; ++node) {
            EXPECT_NEAR(fast[at(node)], slow.between(node), 1e-9) << "seed " << seed << ", node " << node;
            std::multiset<int> pieces = slow.pieces(node);
            const bool isCut = point != points.end() && point->node == node;
            ASSERT_EQ(isCut, pieces.size() > 1) << "seed " << seed << ", node " << node;
            if (!isCut)
                continue;
            ++cuts;
            pieces.erase(std::prev(pieces.end()));
            int off = 0;
            for (const int size : pieces)
                off += size;
            EXPECT_EQ(static_cast<int>(point->cutOff.size()), off) << "seed " << seed << ", node " << node;
            ++point;
        }
    }
    EXPECT_GT(cuts, 100);
}

}  // namespace
}  // namespace remit::test
