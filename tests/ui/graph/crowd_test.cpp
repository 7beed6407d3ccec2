// SPDX-License-Identifier: MIT
#include "ui/graph/crowd.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QtTest>
#include <numeric>
#include <semaphore>

#include "tests/support/builders.h"
#include "ui/graph/crowd_item.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_header.h"
#include "ui/graph/graph_view.h"
#include "ui/render/graph_picture.h"

namespace remit {
namespace {

// 70 bodies in two tiers, each with a right on most of 60 policy areas: too many edges for an item each.
Model aCrowd() {
    test::ModelBuilder builder = test::aModel();
    builder.kind("decision", RightClass::Decision, "D").scenario("today");
    for (int i = 0; i < 60; ++i)
        builder.area("area" + std::to_string(i));
    for (int i = 0; i < 70; ++i) {
        const std::string body = "body" + std::to_string(i);
        builder.type(body, [&](BodyType& type) { type.tier = i < 20 ? Tier::National : Tier::Local; });
        for (int k = 0; k < 50; ++k)
            builder.grant("g" + std::to_string(i * 50 + k), body, "area" + std::to_string((i + k) % 60), "decision");
    }
    return builder;
}

class CrowdTest : public testing::Test {
protected:
    CrowdTest() {
        QSignalSpy arranged(&scene(), &GraphScene::arranged);
        scene().setAnimated(false);
        view.resize(1000, 700);
        view.show();
        arranged.wait(60'000);
    }
    [[nodiscard]] GraphScene& scene() const { return view.canvas().scene(); }
    [[nodiscard]] const CrowdItem* crowdItem() const {
        for (QGraphicsItem* item : scene().items())
            if (item->type() == CrowdItem::kind)
                return static_cast<CrowdItem*>(item);
        return nullptr;
    }
    [[nodiscard]] const Crowd& crowd() const {
        static const Crowd none;
        return crowdItem() ? crowdItem()->crowd() : none;
    }

    Document document{aCrowd()};
    Desk desk{document};
    GraphView view{desk, nullptr};
    const NodeRef body = BodyTypeId("body3");
};

TEST_F(CrowdTest, EveryNodeIsInOneBlockOfEachLevelAndEveryLevelIsCoarser) {
    ASSERT_TRUE(isCrowd(scene().content()));
    ASSERT_EQ(crowd().lines.size(), 3'500U);
    std::size_t finer = crowd().nodes.size() + 1;
    for (const Crowd::Level& level : crowd().levels) {
        EXPECT_LE(level.blocks.size(), finer);
        finer = level.blocks.size();
        EXPECT_EQ(std::accumulate(level.blocks.begin(), level.blocks.end(), 0,
                                  [](int sum, const Crowd::Block& block) { return sum + block.nodes; }),
                  130);
        EXPECT_EQ(std::accumulate(level.blocks.begin(), level.blocks.end(), 0,
                                  [](int sum, const Crowd::Block& block) { return sum + block.edges; }),
                  7'000);
        for (std::size_t i = 1; i < level.bundles.size(); ++i)
            EXPECT_LE(level.bundles[i].edges, level.bundles[i - 1].edges);
    }
    EXPECT_EQ(crowd().levelAt(1), &crowd().levels.front());
    EXPECT_EQ(crowd().levelAt(.0001), &crowd().levels.back());
}

TEST_F(CrowdTest, OnlyEdgesThatStandOutAreItems) {
    const CellRef its{BodyTypeId("body3"), PolicyAreaId("area3")};
    const CellRef other{BodyTypeId("body4"), PolicyAreaId("area4")};
    EXPECT_FALSE(scene().edge(its));
    desk.selection.select(BodyTypeId("body3"));
    ASSERT_TRUE(scene().edge(its));
    EXPECT_EQ(scene().edge(its)->emphasis(), Emphasis::Strong);
    EXPECT_FALSE(scene().edge(other));
    desk.selection.select({});
    EXPECT_FALSE(scene().edge(its));
}

TEST_F(CrowdTest, FromAfarThereAreBlocksAndNearThereAreNodes) {
    view.canvas().zoomBy(.2 / view.canvas().zoom());
    EXPECT_EQ(scene().node(body)->effectiveOpacity(), 0);
    view.canvas().zoomBy(1 / view.canvas().zoom());
    EXPECT_GT(scene().node(body)->effectiveOpacity(), 0);
}

TEST_F(CrowdTest, ALineIsFoundUnderThePointerNear) {
    view.canvas().zoomBy(1 / view.canvas().zoom());
    const CellRef cell{BodyTypeId("body3"), PolicyAreaId("area3")};
    const QLineF line(scene().place(cell.subject), scene().place(cell.area));
    // Somewhere on it, off all nodes; edges that cross there are as near.
    EXPECT_EQ(scene().thingAt(line.pointAt(0), 4), itemOf(body));
    bool found = false;
    for (qreal along = .02; along < 1 && !found; along += .01)
        found = scene().thingAt(line.pointAt(along), .01) == Item(cell);
    EXPECT_TRUE(found);
}

TEST_F(CrowdTest, NearEveryLineHasItsLettersWhereThereIsRoomOnceThePictureRests) {
    view.canvas().stand({1, scene().place(body)});
    const auto* item = crowdItem();
    ASSERT_TRUE(item);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !item->letters().empty(); }));
    const QRectF seen = view.canvas().mapToScene(view.canvas().viewport()->rect()).boundingRect();
    for (const auto& [letters, edge] : item->letters()) {
        EXPECT_TRUE(seen.contains(letters.place));
        for (const QRectF& node : crowd().nodes)
            EXPECT_FALSE(node.intersects(letters.place));
        for (const auto& [other, its] : item->letters())
            EXPECT_TRUE(other.line == letters.line || !other.place.intersects(letters.place));
    }
    const auto& [letters, edge] = item->letters().front();
    EXPECT_EQ(scene().thingAt(letters.place.center(), 4), Item(edge.cell)) << "a click on the letters is on the edge";
    view.canvas().zoomBy(.3);
    QTest::qWait(100);
    view.canvas().zoomBy(1 / .3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !item->letters().empty(); }));
}

TEST_F(CrowdTest, APictureHasNodesAndLinesHoweverSmallItIsPainted) {
    Verdict verdict;
    verdict.question.scenario = document.model().defaultScenario();
    const Picture picture = graphPicture(document.model(), verdict, {}, lightTheme());
    const auto numbers = [&](qreal scale) {
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize((picture.size * scale).toSize());
        QPainter painter(&svg);
        painter.scale(scale, scale);
        picture.paint(painter);
        painter.end();
        return buffer.data().count("<text");
    };
    EXPECT_EQ(numbers(.2), numbers(1)) << "blocks have their counts";
}

TEST_F(CrowdTest, ADraggedNodeTakesItsLinesAlong) {
    scene().drag(body, {5'000, 4'000});
    int ends = 0;
    for (const Crowd::Line& line : crowd().lines)
        ends += line.line.p1() == QPointF(5'000, 4'000) || line.line.p2() == QPointF(5'000, 4'000);
    EXPECT_EQ(ends, 50);
}

TEST_F(CrowdTest, EdgesThatStandOutFollowADraggedNode) {
    const CellRef its{BodyTypeId("body3"), PolicyAreaId("area3")};
    desk.selection.select(BodyTypeId("body3"));
    ASSERT_TRUE(scene().edge(its));
    scene().drag({{body, {5'000, 4'000}}});
    const QRectF box = scene().node(body)->sceneBoundingRect().adjusted(-20, -20, 20, 20);
    EXPECT_TRUE(box.contains(scene().edge(its)->path().pointAtPercent(0)));
    EXPECT_EQ(scene().edge(its)->line().first(), scene().edge(its)->path().pointAtPercent(0));
}

TEST_F(CrowdTest, ByHandIsChosenWhileWhatHasGoneIsStillInThePicture) {
    ASSERT_TRUE(desk.document.edit("remove", [](Draft& draft) -> Result<> {
        std::vector<GrantKey> own;
        for (const Grant& grant : draft.model().grants())
            if (grant.subject == Subject(BodyTypeId("body3")))
                own.push_back(grant.key());
        for (const GrantKey& key : own)
            draft.remove<Grant>(key);
        draft.remove<BodyType>(BodyTypeId("body3"));
        return {};
    }));
    ASSERT_TRUE(scene().content().node(body)) << "the old picture stays until the next one is there";
    emit view.findChild<GraphHeader*>()->layoutChosen(Layout::Hand);
    ASSERT_FALSE(document.model().views().empty());
    EXPECT_EQ(document.model().views().begin()->layout, Layout::Hand);
    EXPECT_EQ(document.model().placements().size(), 129U);
}

TEST(GraphSceneInTheBackground, NewFindingsDoNotStartItsLayoutAnew) {
    GraphContent content;
    for (int i = 0; i < 20; ++i)
        content.nodes.push_back({BodyTypeId("body" + std::to_string(i)), "Body", {}, Lane::Local, false, false, {}});
    for (int i = 0; i < 10; ++i)
        content.nodes.push_back({PolicyAreaId("area" + std::to_string(i)), "Area", {}, Lane::Areas, false, false, {}});
    for (int i = 0; i < 20; ++i)
        for (int k = 0; k < 10; ++k)
            content.edges.push_back({{BodyTypeId("body" + std::to_string(i)), PolicyAreaId("area" + std::to_string(k))},
                                     {{RightKindId("decision"), "Decision", {"D"}}},
                                     false,
                                     false,
                                     {}});
    std::sort(content.edges.begin(), content.edges.end(),
              [](const GraphEdge& a, const GraphEdge& b) { return a.cell < b.cell; });
    std::binary_semaphore before(0);
    std::binary_semaphore after(0);
    Worker worker;
    GraphScene scene;
    scene.setWorker(worker);
    QSignalSpy arranged(&scene, &GraphScene::arranged);
    worker.post([&] { before.acquire(); });
    scene.show(content, Layout::Tiers, {});
    worker.post([&] { after.acquire(); });  // what is asked for from here on has to wait
    content.nodes.front().worst = Severity::Error;
    scene.show(content, Layout::Tiers, {});
    before.release();
    EXPECT_TRUE(arranged.wait(20'000));
    after.release();
    EXPECT_EQ(scene.content().nodes.front().worst, Severity::Error);
    EXPECT_EQ(scene.node(content.nodes.front().ref)->node().worst, Severity::Error);
}

TEST_F(CrowdTest, OtherLettersLeaveTheCameraWhereItStands) {
    const QPointF place = scene().place(PolicyAreaId("area40"));
    view.canvas().stand({1.5, place});
    const GraphActions::Camera stood = view.canvas().camera();
    ASSERT_GT(stood.centre.manhattanLength(), 400);
    QSignalSpy arranged(&scene(), &GraphScene::arranged);
    QFont font = view.font();
    font.setBold(!font.bold());
    view.setFont(font);
    ASSERT_TRUE(arranged.wait(60'000));
    EXPECT_NEAR(view.canvas().zoom(), stood.zoom, 1e-6);
    EXPECT_LT((view.canvas().camera().centre - stood.centre).manhattanLength(), 4);
}

TEST_F(CrowdTest, AnEditKeepsThePictureUntilTheNextOneIsThere) {
    QSignalSpy arranged(&scene(), &GraphScene::arranged);
    ASSERT_TRUE(
        view.canvas().actions().grant({BodyTypeId("body3"), PolicyAreaId("area59")}, {RightKindId("decision")}));
    EXPECT_EQ(crowd().lines.size(), 3'500U);
    ASSERT_TRUE(arranged.wait(60'000));
    EXPECT_EQ(crowd().lines.size(), 3'501U);
}

}  // namespace
}  // namespace remit
