// SPDX-License-Identifier: MIT
#include "ui/graph/far_names.h"

#include <gtest/gtest.h>

#include <QtTest>

#include "tests/support/builders.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"

namespace remit {
namespace {

// Body i has rights on i policy areas.
Model aStair() {
    test::ModelBuilder builder = test::aModel();
    builder.kind("decision", RightClass::Decision, "D").scenario("today");
    for (int i = 0; i < 40; ++i)
        builder.area("area" + std::to_string(i));
    for (int i = 1; i < 40; ++i) {
        const std::string body = "body" + std::to_string(i);
        builder.type(body, [&](BodyType& type) { type.tier = i % 2 == 0 ? Tier::National : Tier::Local; });
        for (int k = 0; k < i; ++k)
            builder.grant(body + "-" + std::to_string(k), body, "area" + std::to_string(k), "decision");
    }
    return builder;
}

class FarNamesTest : public testing::Test {
protected:
    FarNamesTest() {
        view.canvas().scene().setAnimated(false);
        view.resize(1000, 700);
        view.show();
        (void)QTest::qWaitFor([&] { return view.canvas().scene().content().nodes.size() == 79; }, 20'000);
        names.weigh(view.canvas().scene());
    }
    [[nodiscard]] std::vector<FarNames::Name> placed(qreal zoom) {
        view.canvas().stand({zoom, view.canvas().scene().pictureRect().center()});
        return names.placed(view.canvas().scene(), view.canvas().viewportTransform(), view.canvas().viewport()->rect());
    }

    Document document{aStair()};
    Desk desk{document};
    GraphView view{desk, nullptr};
    FarNames names;
};

TEST_F(FarNamesTest, TheHeaviestComeFirstAndNoneCoversAnother) {
    const std::vector<FarNames::Name> shown = placed(.2);
    ASSERT_GE(shown.size(), 5U);
    EXPECT_EQ(shown.front().node, NodeRef(BodyTypeId("body39")));
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_TRUE(QRectF(view.canvas().viewport()->rect()).contains(shown[i].box))
            << shown[i].lines.join(' ').toStdString();
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(shown[i].box.intersects(shown[k].box)) << i << ' ' << k;
    }
}

TEST_F(FarNamesTest, NearerThereAreMoreOfThem) { EXPECT_GT(placed(.45).size(), placed(.08).size()); }

TEST_F(FarNamesTest, WhatIsInHandIsNamedHoweverLightItIs) {
    desk.selection.select(Subject(BodyTypeId("body1")));
    const std::vector<FarNames::Name> shown = placed(.08);
    ASSERT_FALSE(shown.empty());
    EXPECT_EQ(shown.front().node, NodeRef(BodyTypeId("body1")));
    for (const FarNames::Name& each : shown)  // what is quiet now says nothing
        EXPECT_NE(view.canvas().scene().node(each.node)->emphasis(), Emphasis::Quiet);
}

TEST_F(FarNamesTest, TheCanvasPaintsThemFromAfarOnly) {
    // How far the colours at the left of the first name's plate are from its frame's.
    const auto offFrame = [&](qreal zoom) {
        const QRectF box = placed(zoom).front().box;
        const QImage seen = view.canvas().viewport()->grab().toImage();
        const QColor& frame = view.canvas().scene().theme().strongLine;
        int least = 765;
        for (int step = -1; step <= 2; ++step) {
            const QColor here = seen.pixelColor(QPointF(box.left() + step, box.center().y()).toPoint());
            least = std::min(least, std::abs(here.red() - frame.red()) + std::abs(here.green() - frame.green()) +
                                        std::abs(here.blue() - frame.blue()));
        }
        return least;
    };
    EXPECT_LT(offFrame(.2), 80);
    EXPECT_GT(offFrame(.9), 120);
}

}  // namespace
}  // namespace remit
