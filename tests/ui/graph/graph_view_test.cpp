// SPDX-License-Identifier: MIT
#include "ui/graph/graph_view.h"

#include <gmock/gmock.h>

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include "core/edits/rows.h"
#include "core/exchange/formats.h"
#include "tests/support/builders.h"
#include "ui/bridge/text.h"
#include "ui/graph/grant_popup.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_header.h"

namespace remit {
namespace {

using test::aModel;

const Subject mca = BodyTypeId("mca");
const Subject lep = BodyTypeId("lep");
const PolicyAreaId schools("schools");
const PolicyAreaId transport("transport");

Model aFramework() {
    return aModel()
        .type("mca", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("lep", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("county")
        .area("schools")
        .area("transport")
        .kind("decision", RightClass::Decision, "D")
        .kind("advice", RightClass::Advice, "A")
        .scenario("today")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "lep", "schools", "advice")
        .grant("g3", "county", "transport", "decision");
}

class GraphViewTest : public testing::Test {
protected:
    explicit GraphViewTest(Model model = aFramework()) : document(std::move(model)) {
        scene().setAnimated(false);
        view.resize(1000, 700);
        view.show();
        QApplication::setActiveWindow(&view);
        canvas.setFocus();
    }

    [[nodiscard]] const Model& model() const { return document.model(); }
    [[nodiscard]] GraphScene& scene() const { return canvas.scene(); }
    [[nodiscard]] QPoint at(const NodeRef& ref) const { return canvas.mapFromScene(scene().node(ref)->pos()); }
    [[nodiscard]] QPoint at(const CellRef& cell) const {
        return canvas.mapFromScene(scene().chip(cell)->place().center());
    }
    void click(const QPoint& where) const { QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, where); }
    void drag(const QPoint& from, const QPoint& to) const {
        QTest::mouseMove(canvas.viewport(), from);
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint here = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, here, canvas.viewport()->mapToGlobal(here), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(canvas.viewport(), &move);
        }
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&canvas, static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] GrantPopup* popup() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return canvas.findChild<GrantPopup*>();
    }
    [[nodiscard]] std::vector<std::string> kindsOf(const CellRef& cell) const {
        std::vector<std::string> out;
        for (const Grant& grant : model().grants())
            if (grant.subject == cell.subject && grant.area == cell.area)
                out.push_back(grant.right.str());
        return out;
    }

    Document document;
    Desk desk{document};
    GraphView view{desk, nullptr};
    GraphCanvas& canvas = view.canvas();
};

TEST_F(GraphViewTest, ShowsBodiesAreasAndTheRightsBetweenThem) {
    EXPECT_TRUE(scene().node(mca) && scene().node(lep) && scene().node(schools) && scene().node(transport));
    EXPECT_TRUE(scene().edge({mca, schools}));
    EXPECT_FALSE(scene().edge({mca, transport}));
    EXPECT_LT(scene().node(mca)->y(), scene().node(schools)->y());
    EXPECT_GT(scene().node(BodyTypeId("county"))->y(), scene().node(schools)->y());
}

TEST_F(GraphViewTest, ClicksSelectForAllViews) {
    click(at(mca));
    EXPECT_EQ(desk.selection.item(), Item(mca));
    click(at(schools));
    EXPECT_EQ(desk.selection.item(), Item(schools));
    click(at(CellRef{mca, schools}));
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, schools}));
    click(canvas.viewport()->rect().topLeft() + QPoint(3, 3));
    EXPECT_EQ(desk.selection.item(), Item());
}

TEST_F(GraphViewTest, AClickOnEmptyGroundLetsGoOfTheFindingToo) {
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    Finding finding;
    finding.fingerprint = "f";
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    desk.selection.selectFinding("f");
    click(canvas.viewport()->rect().topLeft() + QPoint(3, 3));
    EXPECT_EQ(desk.selection.finding(), "");
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Plain);
}

TEST_F(GraphViewTest, EscapeLetsGoOfTheSelection) {
    click(at(mca));
    key(Qt::Key_Escape);
    EXPECT_EQ(desk.selection.item(), Item());
}

TEST_F(GraphViewTest, TheEdgeInHandAlwaysShowsItsLetters) {
    // The body stands on the policy area: there is no free spot on the edge between them.
    ASSERT_TRUE(canvas.actions().place(mca, scene().place(schools) + QPointF(30, 10)));
    desk.selection.select(CellRef{mca, schools});
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Strong);
    EXPECT_FALSE(scene().chip({mca, schools})->place().isNull());
}

class TallGraphViewTest : public GraphViewTest {
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

TEST_F(TallGraphViewTest, APictureOfAFewPagesIsShownFromItsTopAtAReadableSize) {
    addAreas(30);
    EXPECT_GE(canvas.zoom() * QFontInfo(view.font()).pixelSize(), 9.5 - 1e-6);
    EXPECT_LE(seen().top(), scene().pictureRect().top());
    EXPECT_LT(seen().bottom(), scene().pictureRect().bottom());
    EXPECT_TRUE(canvas.verticalScrollBar()->isVisible());
}

TEST_F(TallGraphViewTest, ALargerOneIsSeenWhole) {
    addAreas(150);
    EXPECT_TRUE(seen().contains(scene().pictureRect()));
    EXPECT_FALSE(canvas.verticalScrollBar()->isVisible());
    const qreal whole = canvas.zoom();
    canvas.zoomBy(.01);
    EXPECT_NEAR(canvas.zoom(), std::min(whole, .1), .01) << "and never from farther away than that";
}

TEST_F(GraphViewTest, APictureWithPlacedNodesKeepsTheRoomItWasArrangedFor) {
    drag(at(mca), at(mca) + QPoint(-60, 5));
    const QPointF stood = scene().place(BodyTypeId("county"));
    view.resize(865, 370);
    canvas.fit();
    EXPECT_EQ(scene().place(BodyTypeId("county")), stood);
    ASSERT_TRUE(canvas.actions().arrange(Layout::Tiers, {}));
    canvas.fit();
    EXPECT_NE(scene().place(BodyTypeId("county")), stood);
}

TEST_F(GraphViewTest, WhatIsSelectedElsewhereStandsOutHere) {
    desk.selection.select(mca);
    EXPECT_EQ(scene().node(mca)->emphasis(), Emphasis::Strong);
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Strong);
    EXPECT_EQ(scene().node(schools)->emphasis(), Emphasis::Plain);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Quiet);
    desk.selection.select(GrantKey{ScenarioId("today"), GrantId("g2")});
    EXPECT_EQ(scene().edge({lep, schools})->emphasis(), Emphasis::Strong);
}

TEST_F(GraphViewTest, DraggingANodeIsOneStepThatUndoTakesBack) {
    const QPointF before = scene().node(mca)->pos();
    drag(at(mca), at(mca) + QPoint(-120, 15));
    const QPointF after = scene().node(mca)->pos();
    EXPECT_LT(after.x(), before.x() - 50);
    EXPECT_EQ(document.history().size(), 1U);
    EXPECT_EQ(document.undoLabel(), "move mca");
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), before);
    EXPECT_TRUE(model().views().empty());
    desk.document.redo();
    EXPECT_EQ(scene().node(mca)->pos(), after);
}

TEST_F(GraphViewTest, TheFirstMoveMakesTheViewOverview) {
    EXPECT_TRUE(view.view().empty());
    drag(at(lep), at(lep) + QPoint(60, 0));
    ASSERT_EQ(model().views().size(), 1U);
    EXPECT_EQ(model().views().begin()->name, Text("Overview"));
    EXPECT_EQ(view.view(), model().views().begin()->id);
}

TEST_F(GraphViewTest, ADragGivenUpLeavesThePictureAsItWas) {
    const QPainterPath path = scene().edge({mca, schools})->path();
    scene().drag(mca, scene().place(mca) + QPointF(200, 0));
    EXPECT_NE(scene().edge({mca, schools})->path(), path);
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    desk.analysis.set(verdict);  // shows the graph anew
    EXPECT_EQ(scene().edge({mca, schools})->path(), path);
    const QPointF stood = scene().place(mca);
    scene().drag(mca, stood + QPointF(200, 0));
    scene().drag(mca, stood);
    scene().settle();
    EXPECT_EQ(scene().edge({mca, schools})->path(), path);
}

TEST_F(GraphViewTest, PositionsSurviveAFile) {
    drag(at(lep), at(lep) + QPoint(60, 0));
    const QPointF stood = scene().node(lep)->pos();
    const Format* json = formatOf("a.remit.json");
    ASSERT_TRUE(json);
    const auto written = json->write(model(), desk.lens.scenario());
    ASSERT_TRUE(written) << written.error().message;
    const auto read = json->read(written->bytes, "a");
    ASSERT_TRUE(read) << read.error().message;
    Document again(read->model);
    Desk other(again);
    GraphView second(other, nullptr);
    EXPECT_NEAR(second.canvas().scene().node(lep)->x(), stood.x(), 1e-6);
    EXPECT_NEAR(second.canvas().scene().node(lep)->y(), stood.y(), 1e-6);
}

TEST_F(GraphViewTest, KeysMoveANodeByStepsThatUndoAsOne) {
    desk.selection.select(mca);
    const QPointF before = scene().node(mca)->pos();
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(scene().node(mca)->pos(), before + QPointF(40, 20));
    EXPECT_EQ(document.history().size(), 1U);
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), before);
}

TEST_F(GraphViewTest, DrawingAnEdgeGrantsTheRightOfTheLetterPressed) {
    click(at(mca));
    ASSERT_TRUE(scene().handle().isVisible());
    drag(canvas.mapFromScene(scene().handle().pos()), at(transport));
    ASSERT_TRUE(popup());
    EXPECT_TRUE(kindsOf({mca, transport}).empty());
    QTest::keyClick(popup(), Qt::Key_A);
    EXPECT_THAT(kindsOf({mca, transport}), testing::ElementsAre("advice"));
    EXPECT_FALSE(popup());
    EXPECT_EQ(desk.selection.item(), Item(CellRef{mca, transport}));
    ASSERT_TRUE(scene().edge({mca, transport}));
    desk.document.undo();
    EXPECT_FALSE(scene().edge({mca, transport}));
}

TEST_F(GraphViewTest, AnEdgeDrawnToNowhereGrantsNothing) {
    click(at(mca));
    drag(canvas.mapFromScene(scene().handle().pos()), canvas.viewport()->rect().topLeft() + QPoint(4, 4));
    EXPECT_FALSE(popup());
    EXPECT_TRUE(document.history().empty());
}

TEST_F(GraphViewTest, TheKeyboardDrawsAnEdgeToo) {
    desk.selection.select(mca);
    key(Qt::Key_G);
    ASSERT_TRUE(popup());
    QTest::keyClicks(popup()->focusWidget(), QStringLiteral("trans"));
    QTest::keyClick(popup()->focusWidget(), Qt::Key_Return);
    QTest::keyClick(popup()->focusWidget(), Qt::Key_D);
    EXPECT_THAT(kindsOf({mca, transport}), testing::ElementsAre("decision"));
}

TEST_F(GraphViewTest, LettersToggleRightsOfTheEdgeInHand) {
    desk.selection.select(CellRef{mca, schools});
    key(Qt::Key_A);
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("decision", "advice"));
    EXPECT_EQ(scene().edge({mca, schools})->edge().rights.size(), 2U);
    key(Qt::Key_D);
    EXPECT_THAT(kindsOf({mca, schools}), testing::ElementsAre("advice"));
}

TEST_F(GraphViewTest, DeleteTakesTheRightsOfTheEdgeInHand) {
    click(at(CellRef{mca, schools}));
    key(Qt::Key_Delete);
    EXPECT_TRUE(kindsOf({mca, schools}).empty());
    EXPECT_FALSE(scene().edge({mca, schools}));
    desk.document.undo();
    EXPECT_TRUE(scene().edge({mca, schools}));
}

TEST_F(GraphViewTest, FocusQuietensWhatIsFartherAway) {
    desk.selection.select(schools);
    key(Qt::Key_F);
    desk.selection.select({});
    EXPECT_EQ(scene().node(mca)->emphasis(), Emphasis::Plain);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Quiet);
    EXPECT_EQ(scene().edge({BodyTypeId("county"), transport})->emphasis(), Emphasis::Quiet);
    key(Qt::Key_Escape);
    EXPECT_EQ(scene().node(transport)->emphasis(), Emphasis::Plain);
}

TEST_F(GraphViewTest, ArrowsWalkNodesAndShiftWalksEdges) {
    desk.selection.select(mca);
    key(Qt::Key_Down);
    EXPECT_EQ(refOf(desk.selection.item()).kind, NodeRef::Kind::PolicyArea);
    desk.selection.select(schools);
    key(Qt::Key_Right, Qt::ShiftModifier);
    const CellRef first = desk.selection.cell();
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NE(desk.selection.cell(), first);
    EXPECT_EQ(desk.selection.cell().area, schools);
    key(Qt::Key_Up);
    EXPECT_EQ(refOf(desk.selection.item()).kind, NodeRef::Kind::BodyType);
}

TEST_F(GraphViewTest, TabVisitsEveryNodeOnceAndGoesOn) {
    std::set<NodeRef> seen;
    for (std::size_t i = 0; i < scene().content().nodes.size(); ++i) {
        key(Qt::Key_Tab);
        seen.insert(refOf(desk.selection.item()));
    }
    EXPECT_EQ(seen.size(), scene().content().nodes.size());
    const Item last = desk.selection.item();
    key(Qt::Key_Tab);
    EXPECT_EQ(desk.selection.item(), last);
}

TEST_F(GraphViewTest, TheLensSaysWhichScenarioAndRights) {
    desk.lens.setShown(RightKindId("advice"), false);
    EXPECT_FALSE(scene().edge({lep, schools}));
    EXPECT_TRUE(scene().edge({mca, schools}));
}

TEST_F(GraphViewTest, TheFindingInHandIsLit) {
    Finding finding;
    finding.fingerprint = "f";
    finding.severity = Severity::Warning;
    finding.cause = {"g1"};
    finding.hits = {{schools, "all"}};
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    EXPECT_EQ(scene().node(mca)->node().worst, Severity::Warning);
    desk.selection.selectFinding("f");
    EXPECT_EQ(scene().edge({mca, schools})->emphasis(), Emphasis::Lit);
    EXPECT_EQ(scene().node(schools)->emphasis(), Emphasis::Lit);
    EXPECT_EQ(scene().edge({lep, schools})->emphasis(), Emphasis::Quiet);
}

TEST_F(GraphViewTest, TheKeyboardsRingHidesNothingOfTheNode) {
    Finding finding;
    finding.fingerprint = "f";
    finding.severity = Severity::Error;
    finding.cause = {"g1"};
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    ASSERT_EQ(scene().node(mca)->node().worst, Severity::Error);
    const auto pixels = [&] {
        QImage image(canvas.viewport()->size(), QImage::Format_RGB32);
        canvas.viewport()->render(&image);
        int count = 0;
        const QRect box = canvas.mapFromScene(scene().node(mca)->sceneBoundingRect()).boundingRect();
        for (int y = box.top(); y <= box.bottom(); ++y)
            for (int x = box.left(); x <= box.right(); ++x)
                count += image.valid(x, y) && image.pixelColor(x, y) == scene().theme().error;
        return count;
    };
    const int before = pixels();
    EXPECT_GT(before, 0);
    desk.selection.select(mca);
    EXPECT_GT(pixels(), before / 2);
}

TEST_F(GraphViewTest, AHiddenNodeComesBackWhereItStood) {
    const QPointF stood = scene().node(lep)->pos();
    ASSERT_TRUE(canvas.actions().hideNode(lep, stood));
    EXPECT_FALSE(scene().node(lep));
    EXPECT_FALSE(scene().edge({lep, schools}));
    ASSERT_TRUE(canvas.actions().showAll());
    EXPECT_EQ(scene().node(lep)->pos(), stood);
}

TEST_F(GraphViewTest, ChoosingALayoutLaysAllOutAfreshAndUndoes) {
    drag(at(mca), at(mca) + QPoint(-120, 15));
    const QPointF moved = scene().node(mca)->pos();
    ASSERT_TRUE(canvas.actions().arrange(Layout::Circle, {}));
    EXPECT_TRUE(model().placements().empty());
    EXPECT_NE(scene().node(mca)->pos(), moved);
    desk.document.undo();
    EXPECT_EQ(scene().node(mca)->pos(), moved);
}

TEST_F(GraphViewTest, EveryLayoutIsChosenAboveTheGraphAndUndone) {
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

TEST_F(GraphViewTest, LayersRunFromLeftToRight) {
    ASSERT_TRUE(canvas.actions().arrange(Layout::Layered, {}));
    for (const GraphEdge& edge : scene().content().edges)
        EXPECT_LT(scene().place(edge.cell.subject).x(), scene().place(edge.cell.area).x());
}

TEST_F(GraphViewTest, UndoBringsThePictureBackAsItWas) {
    std::map<NodeRef, QPointF> before;
    for (const GraphNode& each : scene().content().nodes)
        before[each.ref] = scene().place(each.ref);
    ASSERT_TRUE(canvas.actions().grant(lep, transport, RightKindId("decision")));
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
    test::ModelBuilder builder = aModel();
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

class LargeGraphViewTest : public GraphViewTest {
protected:
    LargeGraphViewTest() : GraphViewTest(aLargeFramework()) {}
    [[nodiscard]] bool wait() const {
        QSignalSpy arranged(&scene(), &GraphScene::arranged);
        return arranged.wait(20'000);
    }
};

TEST_F(LargeGraphViewTest, IsLaidOutBesideTheUserInterface) {
    ASSERT_TRUE(wait());
    EXPECT_EQ(scene().content().nodes.size(), 50U);
    const NodeRef body = BodyTypeId("body1");
    const QPointF stood = scene().place(body);
    // An edit is there at once; the layout follows.
    ASSERT_TRUE(canvas.actions().grant(BodyTypeId("body1"), PolicyAreaId("area2"), RightKindId("decision")));
    EXPECT_TRUE(scene().edge({BodyTypeId("body1"), PolicyAreaId("area2")}));
    EXPECT_EQ(scene().place(body), stood);
    ASSERT_TRUE(wait());
    EXPECT_TRUE(scene().edge({BodyTypeId("body1"), PolicyAreaId("area2")}));
}

TEST_F(LargeGraphViewTest, TheLatestRequestCounts) {
    ASSERT_TRUE(canvas.actions().arrange(Layout::Force, {}));
    ASSERT_TRUE(canvas.actions().arrange(Layout::Layered, {}));
    ASSERT_TRUE(wait());
    for (const GraphEdge& edge : scene().content().edges)
        EXPECT_LT(scene().place(edge.cell.subject).x(), scene().place(edge.cell.area).x());
}

TEST_F(GraphViewTest, LookingAroundIsNoStepOfHistory) {
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

TEST_F(GraphViewTest, AddedRowsAppearAndRemovedOnesGo) {
    desk.document.edit(QStringLiteral("add"), [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Housing");
        return made ? Result<>() : made.error();
    });
    EXPECT_TRUE(scene().node(PolicyAreaId("housing")));
    desk.document.edit(QStringLiteral("remove"), [](Draft& draft) { return remove(draft, PolicyAreaId("schools")); });
    EXPECT_FALSE(scene().node(schools));
    EXPECT_FALSE(scene().edge({mca, schools}));
}

TEST_F(GraphViewTest, ScreenReadersGetASentenceForEachNodeAndEdge) {
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->childCount(), 8);
    QStringList names;
    for (int i = 0; i < whole->childCount(); ++i)
        names << whole->child(i)->text(QAccessible::Name);
    EXPECT_TRUE(names.contains(QStringLiteral("mca on schools: decision"))) << fromQt(names.join('\n'));
    EXPECT_TRUE(names.contains(QStringLiteral("transport, policy area; rights: 1"))) << fromQt(names.join('\n'));
    desk.selection.select(schools);
    ASSERT_TRUE(whole->focusChild());
    EXPECT_TRUE(whole->focusChild()->text(QAccessible::Name).startsWith(QStringLiteral("schools")));
}

TEST_F(GraphViewTest, NodesGlideToWhereTheyStand) {
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

TEST_F(GraphViewTest, LettersCoverNeitherNodesNorEachOther) {
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
}  // namespace remit
