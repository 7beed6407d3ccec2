// SPDX-License-Identifier: MIT
#include "ui/graph/graph_layout.h"

#include <gmock/gmock.h>

#include <QLineF>
#include <random>
#include <set>

#include "core/edits/grant_right.h"
#include "tests/support/documents.h"
#include "tests/ui/graph/graph_samples.h"

namespace remit {
namespace {

using test::aCounty;
using test::anyOverlap;
using test::contentToLayOut;
using test::edgesThroughNodes;

const GraphRoom low{{845, 350}, .7, 1.2};
const GraphRoom large{{1600, 900}, .7, 1.2};

GraphLayout tableOneIn(const GraphRoom& room) {
    return layOutGraph(contentToLayOut(test::table1()), Layout::Tiers, {}, QApplication::font(), room);
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
    const GraphLayout layout = layOutGraph(contentToLayOut(model), Layout::Tiers, {}, QApplication::font(), low);
    ASSERT_EQ(layout.bands.size(), 2U);
    EXPECT_EQ(layout.bands[0].lane, Lane::Areas);
    EXPECT_EQ(layout.bands[1].lane, Lane::Local);
}

TEST(GraphLayout, TitlesHaveTheMarginOfALaneToThemselves) {
    const GraphLayout layout = tableOneIn(low);
    for (const auto& [ref, at] : layout.places)
        EXPECT_GT(at.x() - layout.sizes.at(ref).width() / 2, layout.bands.front().box.left() + 60);
}

class EveryLayout : public testing::TestWithParam<Layout> {};

TEST_P(EveryLayout, KeepsNodesApartAndEdgesOffThem) {
    const GraphContent content = contentToLayOut(test::table1());
    for (const GraphRoom& room : {large, low, GraphRoom()}) {
        const GraphLayout layout = layOutGraph(content, GetParam(), {}, QApplication::font(), room);
        EXPECT_EQ(layout.places.size(), content.nodes.size());
        EXPECT_FALSE(anyOverlap(layout));
        EXPECT_THAT(edgesThroughNodes(content, layout), testing::IsEmpty());
    }
}

TEST_P(EveryLayout, StaysAsItWasWhenNothingChanged) {
    const GraphContent content = contentToLayOut(test::table1());
    const GraphLayout first = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    const GraphLayout again = layOutGraph(content, GetParam(), {}, QApplication::font(), large, &first);
    for (const auto& [ref, at] : first.places)
        EXPECT_LT(QLineF(at, again.places.at(ref)).length(), 40) << ref.id.str();
}

TEST_P(EveryLayout, OneRightMoreMovesFewNodes) {
    const GraphLayout first = layOutGraph(contentToLayOut(test::table1()), GetParam(), {}, QApplication::font(), large);
    Model more = test::table1();
    Document document(more);
    ASSERT_TRUE(document.edit("give", [](Draft& draft) -> Result<> {
        const auto made = grantRight(draft, draft.model().defaultScenario(), BodyTypeId("lep"),
                                     draft.model().policyAreas().begin()->id, draft.model().rightKinds().begin()->id);
        return made ? Result<>() : made.error();
    }));
    const GraphLayout after =
        layOutGraph(contentToLayOut(document.model()), GetParam(), {}, QApplication::font(), large, &first);
    int moved = 0;
    for (const auto& [ref, at] : first.places)
        moved += QLineF(at, after.places.at(ref)).length() > 60;
    EXPECT_LE(moved, 2);
}

TEST_P(EveryLayout, NewNodesStandOffThoseThatWerePlaced) {
    const Model model = test::table1();
    GraphContent content = contentToLayOut(model);
    const GraphLayout first = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    const std::map<NodeRef, QPointF> placed(first.places.begin(), first.places.end());
    const auto area =
        std::find_if(content.nodes.begin(), content.nodes.end(), [](const auto& n) { return n.isArea(); });
    GraphNode housing = *area;
    housing.ref = PolicyAreaId("housing");
    housing.name = QStringLiteral("Housing");
    content.nodes.push_back(housing);
    content.edges.push_back(content.edges.back());
    content.edges.back().cell = {BodyTypeId("mca"), PolicyAreaId("housing")};
    std::sort(content.edges.begin(), content.edges.end(), [](const auto& a, const auto& b) { return a.cell < b.cell; });
    const GraphLayout after = layOutGraph(content, GetParam(), placed, QApplication::font(), large, &first);
    for (const auto& [ref, at] : placed)
        EXPECT_EQ(after.places.at(ref), at);
    EXPECT_FALSE(anyOverlap(after));
}

// Every third node as large as can be, every third a little larger.
GraphContent sized(GraphContent content) {
    for (std::size_t i = 0; i < content.nodes.size(); ++i)
        if (i % 3 != 0)
            content.nodes[i].size = NodeSize{i % 3 == 1 ? 1 : .3, {}, false};
    return content;
}

TEST_P(EveryLayout, MakesRoomForNodesSizedByAMeasure) {
    const GraphContent usual = contentToLayOut(test::table1());
    const GraphContent content = sized(usual);
    for (const GraphRoom& room : {large, low, GraphRoom()}) {
        const GraphLayout layout = layOutGraph(content, GetParam(), {}, QApplication::font(), room);
        EXPECT_FALSE(anyOverlap(layout));
        EXPECT_THAT(edgesThroughNodes(content, layout), testing::IsEmpty());
        const QSizeF size = layout.sizes.at(content.nodes[1].ref);
        const QSizeF own = NodeItem::measure(content.nodes[1], QApplication::font(), layout.form);
        EXPECT_NEAR(size.width(), own.width() * 1.6, 1e-6);
        EXPECT_NEAR(size.height(), own.height() * 1.6, 1e-6);
    }
    const GraphLayout before = layOutGraph(usual, GetParam(), {}, QApplication::font(), large);
    EXPECT_FALSE(anyOverlap(layOutGraph(content, GetParam(), {}, QApplication::font(), large, &before)));
}

TEST_P(EveryLayout, SizedNodesPushThoseApartThatWerePlacedForUsualOnes) {
    const GraphContent usual = contentToLayOut(test::table1());
    const GraphLayout before = layOutGraph(usual, GetParam(), {}, QApplication::font(), large);
    const std::map<NodeRef, QPointF> placed(before.places.begin(), before.places.end());
    EXPECT_FALSE(anyOverlap(layOutGraph(sized(usual), Layout::Hand, placed, QApplication::font(), large, &before)));
    EXPECT_EQ(layOutGraph(usual, Layout::Hand, placed, QApplication::font(), large, &before).places, before.places);
}

// The document's relations too: of the first types, each to the next but one.
GraphContent withRelations(Model model) {
    std::vector<BodyTypeId> types;
    for (const BodyType& type : model.bodyTypes())
        types.push_back(type.id);
    for (std::size_t i = 0; i + 2 < std::min<std::size_t>(types.size(), 6); ++i) {
        Relation relation;
        relation.scenario = model.defaultScenario();
        relation.id = RelationId("r" + std::to_string(i));
        relation.kind = RelationKind::MemberOf;
        relation.from = types[i];
        relation.to = types[i + 2];
        model.table<Relation>().put(relation);
    }
    return contentToLayOut(model);
}

TEST_P(EveryLayout, NothingStandsOnOrRunsThroughWhatWasPlacedByHand) {
    const GraphContent content = withRelations(test::table1());
    const GraphLayout first = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        // Some nodes are put where others stood.
        std::map<NodeRef, QPointF> placed;
        for (int i = 0; i < 3; ++i) {
            const NodeRef& node = content.nodes[random() % content.nodes.size()].ref;
            const QPointF spot = first.places.at(content.nodes[random() % content.nodes.size()].ref) +
                                 QPointF(static_cast<int>(random() % 60) - 30, static_cast<int>(random() % 40) - 20);
            if (std::none_of(placed.begin(), placed.end(), [&](const auto& other) {
                    return std::abs(other.second.x() - spot.x()) < 300 && std::abs(other.second.y() - spot.y()) < 90;
                }))
                placed[node] = spot;
        }
        const GraphLayout layout = layOutGraph(content, GetParam(), placed, QApplication::font(), large, &first);
        for (const auto& [ref, at] : placed)
            EXPECT_EQ(layout.places.at(ref), at);
        EXPECT_FALSE(anyOverlap(layout)) << "round " << round;
        EXPECT_THAT(edgesThroughNodes(content, layout), testing::IsEmpty()) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryLayout,
                         testing::Values(Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

class ACounty : public testing::TestWithParam<Layout> {};

TEST_P(ACounty, HasNoEdgeThroughANodeAndSharesItsTrunks) {
    const GraphContent content = contentToLayOut(aCounty());
    const GraphLayout layout = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    EXPECT_FALSE(anyOverlap(layout));
    EXPECT_THAT(edgesThroughNodes(content, layout), testing::IsEmpty());
    const GraphRoutes routes = routeGraph(content, layout, layout.places, QApplication::font(), false);
    int shared = 0;
    for (std::size_t i = 0; i < content.edges.size(); ++i) {
        shared += static_cast<int>(routes.routes[i].trunk.size());
        EXPECT_FALSE(routes.routes[i].branch.isEmpty()) << "what leads to the policy area is its own";
    }
    EXPECT_GT(shared, 20);
}

TEST_P(ACounty, KeepsStandingAfterAnEdit) {
    GraphContent content = contentToLayOut(aCounty());
    const GraphLayout before = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    content.edges.erase(content.edges.begin() + 100);
    const GraphLayout after = layOutGraph(content, GetParam(), {}, QApplication::font(), large, &before);
    int moved = 0;
    for (const auto& [ref, at] : before.places)
        moved += QLineF(at, after.places.at(ref)).length() > 80;
    EXPECT_LT(moved, 15) << "of 100";
}

INSTANTIATE_TEST_SUITE_P(Kinds, ACounty, testing::Values(Layout::Tiers, Layout::Layered),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

TEST(GraphLayout, ANewAreaPlacedByHandStandsInItsLaneBesideItsBodies) {
    GraphContent content = contentToLayOut(test::table1());
    const GraphLayout first = layOutGraph(content, Layout::Tiers, {}, QApplication::font(), large);
    const std::map<NodeRef, QPointF> placed(first.places.begin(), first.places.end());
    const auto area =
        std::find_if(content.nodes.begin(), content.nodes.end(), [](const auto& n) { return n.isArea(); });
    const qreal lane = first.places.at(area->ref).y();
    GraphNode housing = *area;
    housing.ref = PolicyAreaId("housing");
    content.nodes.push_back(housing);
    const GraphLayout after = layOutGraph(content, Layout::Hand, placed, QApplication::font(), large, &first);
    EXPECT_NEAR(after.places.at(housing.ref).y(), lane, 1);
    EXPECT_FALSE(anyOverlap(after));
}

TEST(GraphLayout, WhatIsCarriedOverStandsWhereItStoodUntilTheNewLayoutIsThere) {
    GraphContent content = contentToLayOut(test::table1());
    const GraphLayout first = layOutGraph(content, Layout::Tiers, {}, QApplication::font(), large);
    GraphNode extra = content.nodes.front();
    extra.ref = BodyTypeId("extra");
    content.nodes.push_back(extra);
    const GraphLayout carried = carriedLayout(content, {}, QApplication::font(), first);
    for (const auto& [ref, at] : first.places)
        EXPECT_EQ(carried.places.at(ref), at);
    for (const auto& [cell, way] : first.ways)
        EXPECT_EQ(carried.ways.at(cell).via, way.via);
    EXPECT_FALSE(anyOverlap(carried));
}

TEST(GraphLayout, WhatIsPlacedByHandStandsThere) {
    const NodeRef mca = BodyTypeId("mca");
    const GraphLayout layout =
        layOutGraph(contentToLayOut(test::table1()), Layout::Tiers, {{mca, {11, 22}}}, QApplication::font(), low);
    EXPECT_EQ(layout.places.at(mca), QPointF(11, 22));
}

}  // namespace
}  // namespace remit
