// SPDX-License-Identifier: MIT
#include "ui/graph/graph_layout.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLineF>
#include <algorithm>
#include <random>
#include <set>

#include "core/edits/grant_right.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "ui/graph/graph_routes.h"

namespace remit {
namespace {

GraphContent contentOfTable(const Model& model) {
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
    return layOutGraph(contentOfTable(test::table1()), Layout::Tiers, {}, QApplication::font(), room);
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
    const GraphLayout layout = layOutGraph(contentOfTable(model), Layout::Tiers, {}, QApplication::font(), low);
    ASSERT_EQ(layout.bands.size(), 2U);
    EXPECT_EQ(layout.bands[0].lane, Lane::Areas);
    EXPECT_EQ(layout.bands[1].lane, Lane::Local);
}

TEST(GraphLayout, TitlesHaveTheMarginOfALaneToThemselves) {
    const GraphLayout layout = tableOneIn(low);
    for (const auto& [ref, at] : layout.places)
        EXPECT_GT(at.x() - layout.sizes.at(ref).width() / 2, layout.bands.front().box.left() + 60);
}

QRectF boxOf(const GraphLayout& layout, const NodeRef& ref) {
    const QSizeF size = layout.sizes.at(ref);
    return {layout.places.at(ref) - QPointF(size.width() / 2, size.height() / 2), size};
}

bool anyOverlap(const GraphLayout& layout) {
    for (const auto& [a, at] : layout.places)
        for (const auto& [b, other] : layout.places)
            if (a < b && boxOf(layout, a).adjusted(1, 1, -1, -1).intersects(boxOf(layout, b)))
                return true;
    return false;
}

// The edges and relations that pass through a node which they do not belong to.
std::vector<std::string> linesThroughNodes(const GraphContent& content, const GraphLayout& layout) {
    const GraphRoutes routes = routeGraph(content, layout, layout.places, QApplication::font(), false);
    std::vector<std::string> out;
    std::size_t i = 0;
    const auto look = [&](const NodeRef& from, const NodeRef& to) {
        const QPolygonF& line = routes.lines[i++];
        for (const GraphNode& node : content.nodes) {
            if (node.ref == from || node.ref == to)
                continue;
            const QRectF inner = boxOf(layout, node.ref).adjusted(3, 3, -3, -3);
            if (std::any_of(line.begin(), line.end(), [&](const QPointF& point) { return inner.contains(point); }))
                out.push_back(from.id.str() + " to " + to.id.str() + " through " + node.ref.id.str());
        }
    };
    for (const GraphEdge& each : content.edges)
        look(each.cell.subject, each.cell.area);
    for (const GraphRelation& each : content.relations)
        look(each.from, each.to);
    return out;
}

class EveryLayout : public testing::TestWithParam<Layout> {};

TEST_P(EveryLayout, KeepsNodesApartAndEdgesOffThem) {
    const GraphContent content = contentOfTable(test::table1());
    for (const GraphRoom& room : {large, low, GraphRoom()}) {
        const GraphLayout layout = layOutGraph(content, GetParam(), {}, QApplication::font(), room);
        EXPECT_EQ(layout.places.size(), content.nodes.size());
        EXPECT_FALSE(anyOverlap(layout));
        EXPECT_THAT(linesThroughNodes(content, layout), testing::IsEmpty());
    }
}

TEST_P(EveryLayout, StaysAsItWasWhenNothingChanged) {
    const GraphContent content = contentOfTable(test::table1());
    const GraphLayout first = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    const GraphLayout again = layOutGraph(content, GetParam(), {}, QApplication::font(), large, &first);
    for (const auto& [ref, at] : first.places)
        EXPECT_LT(QLineF(at, again.places.at(ref)).length(), 40) << ref.id.str();
}

TEST_P(EveryLayout, OneRightMoreMovesFewNodes) {
    const GraphLayout first = layOutGraph(contentOfTable(test::table1()), GetParam(), {}, QApplication::font(), large);
    Model more = test::table1();
    Document document(more);
    ASSERT_TRUE(document.edit("give", [](Draft& draft) -> Result<> {
        const auto made = grantRight(draft, draft.model().defaultScenario(), BodyTypeId("lep"),
                                     draft.model().policyAreas().begin()->id, draft.model().rightKinds().begin()->id);
        return made ? Result<>() : made.error();
    }));
    const GraphLayout after =
        layOutGraph(contentOfTable(document.model()), GetParam(), {}, QApplication::font(), large, &first);
    int moved = 0;
    for (const auto& [ref, at] : first.places)
        moved += QLineF(at, after.places.at(ref)).length() > 60;
    EXPECT_LE(moved, 2);
}

TEST_P(EveryLayout, NewNodesStandOffThoseThatWerePlaced) {
    const Model model = test::table1();
    GraphContent content = contentOfTable(model);
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
    return contentOfTable(model);
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
        EXPECT_THAT(linesThroughNodes(content, layout), testing::IsEmpty()) << "round " << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryLayout,
                         testing::Values(Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

// 60 bodies by 40 policy areas, 480 rights.
Model aCounty() {
    test::ModelBuilder builder = test::aModel();
    builder.kind("decision", RightClass::Decision, "D").scenario("today");
    for (int i = 0; i < 40; ++i)
        builder.area("area " + std::to_string(i));
    for (int i = 0; i < 60; ++i) {
        const std::string body = "the body " + std::to_string(i);
        builder.type(body, [&](BodyType& type) {
            type.tier = i < 5 ? Tier::National : i < 11 ? Tier::SupraRegional : i < 23 ? Tier::Regional : Tier::Local;
        });
        for (int k = 0; k < 8; ++k)
            builder.grant("g" + std::to_string(i * 8 + k), body,
                          "area " + std::to_string((i * 7 + (k < 6 ? k : k * k)) % 40), "decision");
    }
    builder.relation("r1", RelationKind::MemberOf, "the body 30", "the body 2");
    builder.relation("r2", RelationKind::MemberOf, "the body 40", "the body 2");
    return builder;
}

class ACounty : public testing::TestWithParam<Layout> {};

TEST_P(ACounty, HasNoEdgeThroughANodeAndSharesItsTrunks) {
    const GraphContent content = contentOfTable(aCounty());
    const GraphLayout layout = layOutGraph(content, GetParam(), {}, QApplication::font(), large);
    EXPECT_FALSE(anyOverlap(layout));
    EXPECT_THAT(linesThroughNodes(content, layout), testing::IsEmpty());
    const GraphRoutes routes = routeGraph(content, layout, layout.places, QApplication::font(), false);
    int shared = 0;
    for (std::size_t i = 0; i < content.edges.size(); ++i) {
        shared += static_cast<int>(routes.routes[i].trunk.size());
        EXPECT_FALSE(routes.routes[i].branch.isEmpty()) << "what leads to the policy area is its own";
    }
    EXPECT_GT(shared, 20);
}

TEST_P(ACounty, KeepsStandingAfterAnEdit) {
    GraphContent content = contentOfTable(aCounty());
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
    GraphContent content = contentOfTable(test::table1());
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
    GraphContent content = contentOfTable(test::table1());
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
        layOutGraph(contentOfTable(test::table1()), Layout::Tiers, {{mca, {11, 22}}}, QApplication::font(), low);
    EXPECT_EQ(layout.places.at(mca), QPointF(11, 22));
}

}  // namespace
}  // namespace remit
