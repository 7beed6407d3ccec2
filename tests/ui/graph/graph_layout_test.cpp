// SPDX-License-Identifier: MIT
#include "ui/graph/graph_layout.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <set>

#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit {
namespace {

GraphContent contentOf(const Model& model) {
    Document document(model);
    DocumentBridge bridge(document);
    const Analysis analysis(bridge);
    GraphLook look;
    look.scenario = model.defaultScenario();
    return graphContent(model, analysis, look);
}

const GraphRoom low{{845, 350}, .7, 1.2};
const GraphRoom large{{1600, 900}, .7, 1.2};

GraphLayout tableOneIn(const GraphRoom& room) {
    return layOutGraph(contentOf(test::table1()), Layout::Tiers, {}, QApplication::font(), room);
}

TEST(GraphLayout, TableOneCanBeReadInALowWindow) {
    const GraphLayout layout = tableOneIn(low);
    EXPECT_EQ(layout.form, NodeForm::Flat);
    QRectF bounds;
    for (const GraphLayout::Band& band : layout.bands)
        bounds |= band.box;
    EXPECT_GT(std::min(low.pixels.width() / bounds.width(), low.pixels.height() / bounds.height()), .8);
}

TEST(GraphLayout, PolicyAreasGrowNarrowBeforeTheirLaneBreaks) {
    NodeForm last = NodeForm::Tall;
    for (qreal width = 1000; width > 400; width -= 10) {
        const GraphLayout layout = tableOneIn({{width, 200}, .73, 1.2});
        std::set<qreal> rows;
        for (const auto& [ref, at] : layout.places)
            rows.insert(at.y());
        if (rows.size() > 5)
            break;
        last = layout.form;
    }
    EXPECT_EQ(last, NodeForm::Slim);
}

TEST(GraphLayout, NodesHaveAirWhereThereIsRoomAndOnPaper) {
    EXPECT_EQ(tableOneIn(large).form, NodeForm::Tall);
    EXPECT_EQ(tableOneIn({}).form, NodeForm::Tall);
}

TEST(GraphLayout, TheSameRoomGivesTheSamePicture) { EXPECT_EQ(tableOneIn(low).places, tableOneIn(low).places); }

TEST(GraphLayout, TiersWithoutNodesHaveNoLane) {
    const Model model = test::aModel().type("county").area("schools").grant("g1", "county", "schools", "decision");
    const GraphLayout layout = layOutGraph(contentOf(model), Layout::Tiers, {}, QApplication::font(), low);
    ASSERT_EQ(layout.bands.size(), 2U);
    EXPECT_EQ(layout.bands[0].lane, Lane::Areas);
    EXPECT_EQ(layout.bands[1].lane, Lane::Local);
}

TEST(GraphLayout, TitlesHaveTheMarginOfALaneToThemselves) {
    const GraphLayout layout = tableOneIn(low);
    for (const auto& [ref, at] : layout.places)
        EXPECT_GT(at.x() - layout.sizes.at(ref).width() / 2, layout.bands.front().box.left() + 60);
}

TEST(GraphLayout, WhatIsPlacedByHandStandsThere) {
    const NodeRef mca = BodyTypeId("mca");
    const GraphLayout layout =
        layOutGraph(contentOf(test::table1()), Layout::Tiers, {{mca, {11, 22}}}, QApplication::font(), low);
    EXPECT_EQ(layout.places.at(mca), QPointF(11, 22));
}

}  // namespace
}  // namespace remit
