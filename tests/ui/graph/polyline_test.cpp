// SPDX-License-Identifier: MIT
#include "ui/graph/polyline.h"

#include <gtest/gtest.h>

#include <QLineF>

namespace remit {
namespace {

TEST(Polyline, FollowsACurve) {
    QPainterPath path({0, 0});
    path.cubicTo({0, 50}, {100, 50}, {100, 100});
    const QPolygonF line = polylineOf(path);
    EXPECT_EQ(line.first(), QPointF(0, 0));
    EXPECT_EQ(line.last(), QPointF(100, 100));
    EXPECT_NEAR(lengthOf(line), path.length(), 1);
    EXPECT_LT(QLineF(pointAlong(line, lengthOf(line), .5), path.pointAtPercent(.5)).length(), 1);
}

TEST(Polyline, DistanceIsToTheStepsNotTheirEnds) {
    EXPECT_DOUBLE_EQ(distanceTo({{0, 0}, {100, 0}}, {50, 7}), 7);
    EXPECT_DOUBLE_EQ(distanceTo({{0, 0}, {100, 0}}, {104, 3}), 5);
}

TEST(Polyline, CountsCrossingsButNotMeetingsAtAnEnd) {
    const QPolygonF across{{0, 50}, {100, 50}};
    const QPolygonF down{{50, 0}, {50, 100}};
    const QPolygonF away{{0, 50}, {50, 90}};  // from the same end as `across`
    EXPECT_EQ(countCrossings({across, down}, 8), 1);
    EXPECT_EQ(countCrossings({across, away}, 8), 0);
    EXPECT_EQ(countCrossings({across, QPolygonF{{0, 60}, {100, 60}}}, 8), 0);
}

}  // namespace
}  // namespace remit
