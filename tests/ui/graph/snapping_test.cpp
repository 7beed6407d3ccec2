// SPDX-License-Identifier: MIT
#include "ui/graph/snapping.h"

#include <gtest/gtest.h>

namespace remit {
namespace {

const QRectF other(200, 100, 100, 40);

TEST(Snapping, PutsACentreOrAnEdgeInLineAndShowsWithWhat) {
    const Snap centre = snapped({223, 300, 60, 30}, {other}, {}, 6);
    EXPECT_EQ(centre.by.x(), -3) << "the centre, 253, on 250";
    ASSERT_EQ(centre.guides.size(), 1U);
    EXPECT_EQ(centre.guides.front(), QLineF(250, 100, 250, 330 + centre.by.y()));
    const Snap edge = snapped({400, 96, 30, 30}, {other}, {}, 6);
    EXPECT_EQ(edge.by.y(), 4) << "the tops";
    ASSERT_EQ(edge.guides.size(), 1U);
    EXPECT_EQ(edge.guides.front().y1(), 100);
}

TEST(Snapping, OutOfReachOnlyTheGridHolds) {
    const Snap snap = snapped({452, 303, 60, 30}, {other}, {}, 6);
    EXPECT_EQ(snap.by, QPointF(-2, 2)) << "the centre, (482, 318), on (480, 320)";
    EXPECT_TRUE(snap.guides.empty());
}

TEST(Snapping, OfAnotherLaneOnlyCentresAndOnlySideways) {
    const Snap above = snapped({223, 103, 60, 30}, {}, {other}, 6);
    EXPECT_EQ(above.by.x(), -3);
    EXPECT_EQ(above.by.y(), 2) << "the grid: 118 to 120";
    const Snap edges = snapped({203, 300, 40, 30}, {}, {other}, 6);
    EXPECT_EQ(edges.by.x(), -3) << "the grid, by chance where the left edges would meet: 223 to 220";
    EXPECT_TRUE(edges.guides.empty());
}

TEST(Snapping, TheNearestWins) {
    const Snap snap = snapped({200, 300, 60, 30}, {{204, 0, 60, 30}, {201, 100, 60, 30}}, {}, 6);
    EXPECT_EQ(snap.by.x(), 1);
}

}  // namespace
}  // namespace remit
