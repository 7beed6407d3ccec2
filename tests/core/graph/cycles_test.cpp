// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "core/graph/cycles.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(CyclicComponents, OfNothingAreNone) {
    EXPECT_THAT(cyclicComponents(0, {}), IsEmpty());
    EXPECT_THAT(cyclicComponents(3, {}), IsEmpty());
}

TEST(CyclicComponents, OfAChainAreNone) { EXPECT_THAT(cyclicComponents(3, {{0, 1}, {1, 2}, {0, 2}}), IsEmpty()); }

TEST(CyclicComponents, HoldEveryEdgeInsideOne) {
    // 0 -> 1 -> 2 -> 0 with a chord, and a way out that belongs to no cycle.
    EXPECT_THAT(cyclicComponents(4, {{0, 1}, {1, 2}, {2, 3}, {2, 0}, {1, 0}}), ElementsAre(ElementsAre(0, 1, 3, 4)));
}

TEST(CyclicComponents, AreKeptApartAndOrderedByTheirFirstEdge) {
    EXPECT_THAT(cyclicComponents(4, {{2, 3}, {0, 1}, {1, 0}, {3, 2}, {1, 2}}),
                ElementsAre(ElementsAre(0, 3), ElementsAre(1, 2)));
}

TEST(CyclicComponents, KeepParallelEdges) {
    EXPECT_THAT(cyclicComponents(2, {{0, 1}, {0, 1}, {1, 0}}), ElementsAre(ElementsAre(0, 1, 2)));
}

TEST(Reachable, FollowsEdgesForwardsAndStartsWithItself) {
    EXPECT_THAT(reachable(4, {{0, 1}, {1, 2}, {3, 0}}, {0}), ElementsAre(true, true, true, false));
    EXPECT_THAT(reachable(2, {{0, 1}}, {1}), ElementsAre(false, true));
}

TEST(Reachable, TakesSeveralStartsAndCycles) {
    EXPECT_THAT(reachable(5, {{0, 1}, {1, 0}, {2, 3}}, {0, 2, 2}), ElementsAre(true, true, true, true, false));
    EXPECT_THAT(reachable(2, {{0, 1}}, {}), ElementsAre(false, false));
}

}  // namespace
}  // namespace remit::test
