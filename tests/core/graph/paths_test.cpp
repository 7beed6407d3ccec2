// SPDX-License-Identifier: MIT
#include "core/graph/paths.h"

#include <gmock/gmock.h>

#include <limits>
#include <random>
#include <set>

#include "core/base/index.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<bool> allStrong(8, false);

TEST(ShortestPaths, GoAgainstTheDirectionOfEdgesToo) {
    const ShortestPaths paths = shortestPaths(3, {{1, 0}, {1, 2}}, allStrong, 0, 2);
    EXPECT_THAT(paths.first, ElementsAre(0, 1));
    EXPECT_EQ(paths.count, 1);
}

TEST(ShortestPaths, AreAllOfOneLength) {
    // 0 to 3 over 1 and over 2, and a way over 4 and 5 that is longer.
    const ShortestPaths paths =
        shortestPaths(6, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {0, 4}, {4, 5}, {5, 3}}, allStrong, 0, 3);
    EXPECT_THAT(paths.edges, ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(paths.first, ElementsAre(0, 2));
    EXPECT_EQ(paths.count, 2);
}

TEST(ShortestPaths, TakeALongWayRatherThanAWeakEdge) {
    const std::vector<Edge> edges{{0, 3}, {0, 1}, {1, 2}, {2, 3}};
    EXPECT_THAT(shortestPaths(4, edges, {true, false, false, false}, 0, 3).first, ElementsAre(1, 2, 3));
    EXPECT_THAT(shortestPaths(4, edges, {true, false, true, true}, 0, 3).first, ElementsAre(0));
}

TEST(ShortestPaths, AreNoneWhereNothingJoinsTheTwo) {
    EXPECT_TRUE(shortestPaths(3, {{0, 1}}, allStrong, 0, 2).empty());
    EXPECT_TRUE(shortestPaths(2, {{0, 1}}, allStrong, 1, 1).empty());
    EXPECT_THAT(shortestPaths(3, {{0, 1}}, allStrong, 0, 2).edges, IsEmpty());
}

// Every path there is, tried out one by one.
struct Search {
    int nodes;
    std::vector<Edge> edges;
    std::vector<bool> weak;
    int to;
    std::vector<bool> seen = std::vector<bool>(at(nodes), false);
    std::vector<int> path = {};
    std::pair<int, int> best = {std::numeric_limits<int>::max(), 0};  // weak edges, edges
    std::set<std::vector<int>> shortest = {};

    void walk(int node) {
        if (node == to) {
            int weakOnes = 0;
            for (const int edge : path)
                weakOnes += weak[at(edge)] ? 1 : 0;
            const std::pair length(weakOnes, static_cast<int>(path.size()));
            if (length < best)
                shortest.clear();
            best = std::min(best, length);
            if (length == best)
                shortest.insert(path);
            return;
        }
        seen[at(node)] = true;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            const auto [a, b] = edges[i];
            const int next = a == node ? b : a;
            if ((a != node && b != node) || seen[at(next)])
                continue;
            path.push_back(static_cast<int>(i));
            walk(next);
            path.pop_back();
        }
        seen[at(node)] = false;
    }
};

TEST(ShortestPaths, AreThoseThatTryingEveryPathFindsInRandomGraphs) {
    int several = 0;
    int none = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        std::mt19937 random(seed);
        const int nodes = static_cast<int>(2 + random() % 6);
        const unsigned density = 2 + random() % 5;
        std::vector<Edge> edges;
        std::vector<bool> weak;
        for (int a = 0; a < nodes; ++a)
            for (int b = 0; b < nodes; ++b)
                if (a != b && random() % 14 < density) {
                    edges.emplace_back(a, b);
                    weak.push_back(random() % 2 == 0);
                }
        const int to = 1 + static_cast<int>(random() % static_cast<unsigned>(nodes - 1));
        Search search{nodes, edges, weak, to};
        search.walk(0);
        const ShortestPaths paths = shortestPaths(nodes, edges, weak, 0, to);
        std::set<int> onAny;
        for (const std::vector<int>& path : search.shortest)
            onAny.insert(path.begin(), path.end());
        EXPECT_EQ(paths.edges, std::vector<int>(onAny.begin(), onAny.end())) << "seed " << seed;
        EXPECT_EQ(paths.count, static_cast<double>(search.shortest.size())) << "seed " << seed;
        if (search.shortest.empty())
            EXPECT_TRUE(paths.empty()) << "seed " << seed;
        else
            EXPECT_TRUE(search.shortest.contains(paths.first)) << "seed " << seed;
        several += search.shortest.size() > 1 ? 1 : 0;
        none += search.shortest.empty() ? 1 : 0;
    }
    EXPECT_GT(several, 50);
    EXPECT_GT(none, 10);
}

}  // namespace
}  // namespace remit::test
