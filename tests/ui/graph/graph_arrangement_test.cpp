// SPDX-License-Identifier: MIT
// Where nodes stand in the window: as the layout chosen says, at once or when it has been made in the background.
#include <QFontInfo>
#include <QScrollBar>
#include <QSignalSpy>

#include "core/edits/rows.h"
#include "tests/ui/graph/graph_fixture.h"
#include "ui/graph/graph_header.h"

namespace remit::test {
namespace {

class GraphArrangementTest : public GraphTest {
protected:
    using GraphTest::GraphTest;
};

class TallGraphTest : public GraphTest {
protected:
    void addAreas(int count) {
        desk.document.edit(QStringLiteral("add"), [&](Draft& draft) -> Result<> {
            for (int i = 0; i < count; ++i)
                if (const auto made = addPolicyArea(draft, "Area " + std::to_string(i)); !made)
                    return made.error();
            return {};
        });
        view.resize(865, 370);
        canvas.fit();
    }
    [[nodiscard]] QRectF seen() const { return canvas.mapToScene(canvas.viewport()->rect()).boundingRect(); }
};

TEST_F(TallGraphTest, APictureOfAFewPagesIsShownFromItsTopAtAReadableSize) {
    addAreas(30);
    EXPECT_GE(canvas.zoom() * QFontInfo(view.font()).pixelSize(), 9.5 - 1e-6);
    EXPECT_LE(seen().top(), scene().pictureRect().top());
    EXPECT_LT(seen().bottom(), scene().pictureRect().bottom());
    EXPECT_TRUE(canvas.verticalScrollBar()->isVisible());
}

TEST_F(TallGraphTest, ALargerOneIsSeenWhole) {
    addAreas(150);
    EXPECT_TRUE(seen().contains(scene().pictureRect()));
    EXPECT_FALSE(canvas.verticalScrollBar()->isVisible());
    const qreal whole = canvas.zoom();
    canvas.zoomBy(.01);
    EXPECT_NEAR(canvas.zoom(), std::min(whole, .1), .01) << "and never from farther away than that";
}

TEST_F(GraphArrangementTest, APictureWithPlacedNodesKeepsTheRoomItWasArrangedFor) {
    drag(at(mca), at(mca) + QPoint(-60, 5));
    const QPointF stood = scene().place(BodyTypeId("county"));
    view.resize(865, 370);
    canvas.fit();
    EXPECT_EQ(scene().place(BodyTypeId("county")), stood);
    ASSERT_TRUE(canvas.actions().arrange(Layout::Tiers, {}));
    canvas.fit();
    EXPECT_NE(scene().place(BodyTypeId("county")), stood);
}

TEST_F(GraphArrangementTest, AHiddenNodeComesBackWhereItStood) {
    const QPointF stood = scene().node(lep)->pos();
    ASSERT_TRUE(canvas.actions().hideNode(lep, stood));
    EXPECT_FALSE(scene().node(lep));
    EXPECT_FALSE(scene().edge({lep, schools}));
    ASSERT_TRUE(canvas.actions().showAll());
    EXPECT_EQ(scene().node(lep)->pos(), stood);
}

TEST_F(GraphArrangementTest, ChoosingALayoutLaysAllOutAfreshAndUndoes) {
    drag(at(mca), at(mca) + QPoint(-120, 15));
    const QPointF moved = scene().node(mca)->pos();
    ASSERT_TRUE(canvas.actions().arrange(Layout::Circle, {}));
    EXPECT_TRUE(model().placements().empty());
    EXPECT_NE(scene().node(mca)->pos(), moved);
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), moved);
}

TEST_F(GraphArrangementTest, EveryLayoutIsChosenAboveTheGraphAndUndone) {
    auto* header = view.findChild<GraphHeader*>();
    ASSERT_TRUE(header);
    QMenu* menu = header->findChild<QMenu*>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 5);
    const std::vector<Layout> offered{Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle, Layout::Hand};
    for (std::size_t i = 1; i < offered.size(); ++i) {
        menu->actions()[static_cast<int>(i)]->trigger();
        ASSERT_EQ(model().views().size(), 1U);
        EXPECT_EQ(model().views().begin()->layout, offered[i]);
        EXPECT_EQ(document.history().size(), i);
    }
    for (std::size_t i = offered.size() - 1; i > 1; --i) {
        desk.document.undo();
        EXPECT_EQ(model().views().begin()->layout, offered[i - 1]);
    }
    desk.document.undo();
    EXPECT_TRUE(model().views().empty());
    EXPECT_LT(scene().node(mca)->y(), scene().node(schools)->y());
}

TEST_F(GraphArrangementTest, LayersRunFromLeftToRight) {
    ASSERT_TRUE(canvas.actions().arrange(Layout::Layered, {}));
    for (const GraphEdge& edge : scene().content().edges)
        EXPECT_LT(scene().place(edge.cell.subject).x(), scene().place(edge.cell.area).x());
}

TEST_F(GraphArrangementTest, UndoBringsThePictureBackAsItWas) {
    std::map<NodeRef, QPointF> before;
    for (const GraphNode& each : scene().content().nodes)
        before[each.ref] = scene().place(each.ref);
    ASSERT_TRUE(canvas.actions().grant({lep, transport}, {RightKindId("decision")}));
    desk.document.edit(QStringLiteral("add"), [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Housing");
        return made ? Result<>() : made.error();
    });
    desk.document.undo();
    desk.document.undo();
    for (const auto& [ref, at] : before)
        EXPECT_EQ(scene().place(ref), at);
}

// 30 bodies by 20 areas: more than is laid out at once.
Model aLargeFramework() {
    ModelBuilder builder = aModel();
    builder.kind("decision", RightClass::Decision, "D").scenario("today");
    for (int i = 0; i < 20; ++i)
        builder.area("area" + std::to_string(i));
    for (int i = 0; i < 30; ++i)
        builder.type("body" + std::to_string(i),
                     [&](BodyType& type) { type.tier = i % 3 == 0 ? Tier::National : Tier::Local; });
    for (int i = 0; i < 30; ++i)
        for (int k = 0; k < 6; ++k)
            builder.grant("g" + std::to_string(i * 6 + k), "body" + std::to_string(i),
                          "area" + std::to_string((i + k * 3) % 20), "decision");
    return builder;
}

class LargeGraphTest : public GraphTest {
protected:
    LargeGraphTest() : GraphTest(aLargeFramework()) {}
    [[nodiscard]] bool wait() const {
        QSignalSpy arranged(&scene(), &GraphScene::arranged);
        return arranged.wait(20'000);
    }
};

TEST_F(LargeGraphTest, IsLaidOutBesideTheUserInterface) {
    ASSERT_TRUE(wait());
    EXPECT_EQ(scene().content().nodes.size(), 50U);
    const NodeRef body = BodyTypeId("body1");
    const QPointF stood = scene().place(body);
    // An edit is there at once; the layout follows.
    ASSERT_TRUE(canvas.actions().grant({BodyTypeId("body1"), PolicyAreaId("area2")}, {RightKindId("decision")}));
    EXPECT_TRUE(scene().edge({BodyTypeId("body1"), PolicyAreaId("area2")}));
    EXPECT_EQ(scene().place(body), stood);
    ASSERT_TRUE(wait());
    EXPECT_TRUE(scene().edge({BodyTypeId("body1"), PolicyAreaId("area2")}));
}

TEST_F(LargeGraphTest, TheLatestRequestCounts) {
    ASSERT_TRUE(canvas.actions().arrange(Layout::Force, {}));
    ASSERT_TRUE(canvas.actions().arrange(Layout::Layered, {}));
    ASSERT_TRUE(wait());
    for (const GraphEdge& edge : scene().content().edges)
        EXPECT_LT(scene().place(edge.cell.subject).x(), scene().place(edge.cell.area).x());
}

TEST_F(GraphArrangementTest, LookingAroundIsNoStepOfHistory) {
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    EXPECT_TRUE(document.history().empty());
    const qreal zoom = canvas.zoom();
    drag(at(mca), at(mca) + QPoint(40, 0));
    EXPECT_DOUBLE_EQ(model().views().begin()->zoom, zoom);
    EXPECT_DOUBLE_EQ(canvas.zoom(), zoom);
    key(Qt::Key_0);
    EXPECT_NE(canvas.zoom(), zoom);
}

TEST_F(GraphArrangementTest, NodesGlideToWhereTheyStand) {
    scene().setAnimated(true);
    const QPointF start = scene().node(mca)->pos();
    const QPointF goal(300, 300);
    ASSERT_NE(start, goal);
    ASSERT_TRUE(canvas.actions().place(mca, goal));
    EXPECT_EQ(scene().place(mca), goal);
    EXPECT_EQ(scene().node(mca)->pos(), start) << "it has not left yet";
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QPointF here = scene().node(mca)->pos();
        return here != start && here != goal;
    })) << "it is on its way";
    EXPECT_TRUE(QTest::qWaitFor([&] { return scene().node(mca)->pos() == goal; }));
}

TEST_F(GraphArrangementTest, LettersCoverNeitherNodesNorEachOther) {
    std::vector<QRectF> taken;
    for (const GraphNode& node : scene().content().nodes)
        taken.push_back(scene().node(node.ref)->box().translated(scene().node(node.ref)->pos()));
    for (const GraphEdge& edge : scene().content().edges) {
        const QRectF place = scene().chip(edge.cell)->place();
        ASSERT_FALSE(place.isNull());
        for (const QRectF& other : taken)
            EXPECT_FALSE(place.intersects(other));
        taken.push_back(place);
    }
}

}  // namespace
}  // namespace remit::test
