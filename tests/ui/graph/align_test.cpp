// SPDX-License-Identifier: MIT
#include "ui/graph/align.h"

#include <gtest/gtest.h>

namespace remit {
namespace {

const NodeRef a = BodyTypeId("a");
const NodeRef b = BodyTypeId("b");
const NodeRef c = BodyTypeId("c");

const std::map<NodeRef, QRectF> three{
    {a, {0, 0, 100, 40}},
    {b, {50, 100, 20, 20}},
    {c, {300, 200, 40, 60}},
};

TEST(Align, PutsEdgesOnTheOutermostAndLeavesTheOtherWayAlone) {
    EXPECT_EQ(aligned(three, Alignment::Left).at(c), QPointF(20, 230));
    EXPECT_EQ(aligned(three, Alignment::Right).at(a), QPointF(290, 20));
    EXPECT_EQ(aligned(three, Alignment::Top).at(b), QPointF(60, 10));
    EXPECT_EQ(aligned(three, Alignment::Bottom).at(a), QPointF(50, 240));
}

TEST(Align, PutsCentresInTheMiddleOfAll) {
    for (const auto& [ref, at] : aligned(three, Alignment::Centre))
        EXPECT_EQ(at, QPointF(170, three.at(ref).center().y()));
    for (const auto& [ref, at] : aligned(three, Alignment::Middle))
        EXPECT_EQ(at, QPointF(three.at(ref).center().x(), 130));
}

TEST(Align, LeavesEqualGapsBetweenTheOutermost) {
    const auto across = aligned(three, Alignment::Across);
    EXPECT_EQ(across.at(a), three.at(a).center());
    EXPECT_EQ(across.at(c), three.at(c).center());
    EXPECT_EQ(across.at(b), QPointF(200, 110)) << "from 100 to 190, and from 210 to 300";
    const auto down = aligned(three, Alignment::Down);
    EXPECT_EQ(down.at(b), QPointF(60, 120)) << "from 40 to 110, and from 130 to 200";
}

TEST(Align, NeedsEnoughNodes) {
    EXPECT_TRUE(aligned({{a, {0, 0, 10, 10}}}, Alignment::Left).empty());
    EXPECT_TRUE(aligned({{a, {0, 0, 10, 10}}, {b, {20, 0, 10, 10}}}, Alignment::Across).empty());
    EXPECT_FALSE(aligned({{a, {0, 0, 10, 10}}, {b, {20, 0, 10, 10}}}, Alignment::Left).empty());
}

}  // namespace
}  // namespace remit
