// SPDX-License-Identifier: MIT
#include "ui/graph/folding.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "tests/ui/graph/graph_fixture.h"
#include "ui/graph/node_item.h"
#include "ui/graph/view_menu.h"
#include "ui/render/graph_picture.h"
#include "ui/render/picture_bytes.h"

namespace remit {
namespace {

using test::GraphTest;

Model aTreeToFold() {
    return test::aModel()
        .type("mca", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("lep", [](BodyType& type) { type.tier = Tier::Regional; })
        .institution("gmca", "mca")
        .institution("wyca", "mca")
        .area("transport")
        .area("rail", "transport")
        .area("roads", "transport")
        .area("skills")
        .kind("decision", RightClass::Decision, "D")
        .kind("advice", RightClass::Advice, "A")
        .scenario("today")
        .grant("g1", "gmca", "rail", "decision")
        .grant("g2", "gmca", "roads", "decision")
        .grant("g3", "wyca", "roads", "advice")
        .grant("g4", "lep", "skills", "decision")
        .relation("r1", RelationKind::AccountableTo, "gmca", "wyca")
        .relation("r2", RelationKind::Funds, "gmca", "lep")
        .relation("r3", RelationKind::Funds, "wyca", "lep");
}

class FoldingTest : public GraphTest {
protected:
    FoldingTest() : GraphTest(aTreeToFold()) {}

    [[nodiscard]] const GraphContent& content() const { return scene().content(); }
    [[nodiscard]] NodeItem* node(const NodeRef& ref) const { return scene().node(ref); }
    [[nodiscard]] std::size_t steps() const { return document.position(); }
    // Runs the entry of the node's menu.
    void order(const NodeRef& ref, const char* text) { EXPECT_TRUE(fromMenu(text, at(ref))) << text; }

    const Subject gmca = InstitutionId("gmca");
    const Subject wyca = InstitutionId("wyca");
    const PolicyAreaId rail = PolicyAreaId("rail");
    const PolicyAreaId roads = PolicyAreaId("roads");
    const PolicyAreaId skills = PolicyAreaId("skills");
};

TEST_F(FoldingTest, MinusFoldsATreeIntoOneNodeAndPlusExpandsIt) {
    EXPECT_FALSE(node(transport));
    click(at(rail));
    key(Qt::Key_Minus);
    ASSERT_TRUE(node(transport));
    EXPECT_FALSE(node(rail) || node(roads));
    EXPECT_EQ(node(transport)->node().inside, 2);
    const GraphEdge* edge = content().edge({gmca, transport});
    ASSERT_TRUE(edge);
    EXPECT_EQ(edge->rights.size(), 1U) << "each kind once";
    EXPECT_TRUE(edge->merged);
    EXPECT_TRUE(content().edge({wyca, transport}));
    EXPECT_EQ(node(transport)->emphasis(), Emphasis::Strong) << "it stands for what is in hand";
    EXPECT_TRUE(node(transport)->toolTip().contains("policy areas folded into it: 2"));
    key(Qt::Key_Plus);
    EXPECT_TRUE(node(rail) && node(roads));
    EXPECT_FALSE(node(transport));
    desk.document.undo();
    EXPECT_TRUE(node(transport));
    desk.document.undo();
    EXPECT_FALSE(node(transport));
}

TEST_F(FoldingTest, KeysZoomWhereNothingFolds) {
    click(at(skills));
    const double zoom = canvas.zoom();
    key(Qt::Key_Minus);
    EXPECT_LT(canvas.zoom(), zoom);
    key(Qt::Key_Plus);
    EXPECT_NEAR(canvas.zoom(), zoom, 1e-6);
    EXPECT_EQ(steps(), 0U);
}

TEST_F(FoldingTest, InstitutionsFoldIntoTheirTypeWithTheirRightsAndRelations) {
    order(gmca, "Fold into “mca”");
    ASSERT_TRUE(node(mca));
    EXPECT_FALSE(node(gmca) || node(wyca));
    EXPECT_EQ(node(mca)->node().inside, 2);
    ASSERT_TRUE(content().edge({mca, roads}));
    EXPECT_EQ(content().edge({mca, roads})->rights.size(), 2U);
    ASSERT_EQ(content().relations.size(), 1U) << "none to itself, and of two alike one";
    EXPECT_EQ(content().relations.front().from, NodeRef(mca));
    EXPECT_EQ(content().relations.front().to, NodeRef(lep));
    order(mca, "Expand");
    EXPECT_TRUE(node(gmca) && node(wyca));
    EXPECT_EQ(content().relations.size(), 3U);
}

TEST_F(FoldingTest, TheMarkExpandsByDoubleClick) {
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    QSignalSpy inspect(&canvas, &GraphCanvas::inspectRequested);
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, at(transport));
    EXPECT_EQ(inspect.count(), 1);
    const QPoint mark = canvas.mapFromScene(node(transport)->pos() + node(transport)->foldMark().center());
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, mark);
    EXPECT_EQ(inspect.count(), 1);
    EXPECT_TRUE(node(rail));
}

TEST_F(FoldingTest, AStarExpandsAll) {
    ASSERT_TRUE(canvas.actions().foldAll(foldsOf(document.model(), content())));
    EXPECT_TRUE(node(transport) && node(mca));
    EXPECT_EQ(content().nodes.size(), 4U);
    key(Qt::Key_Asterisk, Qt::ShiftModifier);
    EXPECT_TRUE(node(rail) && node(gmca));
    EXPECT_TRUE(document.model().placements().empty());
}

TEST_F(FoldingTest, AStarWhereNothingIsFoldedIsNoStep) {
    key(Qt::Key_Asterisk, Qt::ShiftModifier);
    EXPECT_EQ(steps(), 0U);
    EXPECT_FALSE(canvas.actions().expandAll());
    EXPECT_EQ(steps(), 0U);
}

TEST_F(FoldingTest, FoldingAllLaysThePictureOutAnew) {
    canvas.viewMenu().foldAll();
    GraphView other(desk, nullptr);
    other.canvas().scene().setAnimated(false);
    other.resize(view.size());
    other.show();
    ASSERT_EQ(content().nodes.size(), 4U);
    for (const GraphNode& each : content().nodes)
        EXPECT_EQ(canvas.scene().place(each.ref), other.canvas().scene().place(each.ref)) << each.name.toStdString();
    EXPECT_NEAR(canvas.zoom(), other.canvas().zoom(), 1e-6) << "fitted";
    canvas.viewMenu().expandAll();
    EXPECT_TRUE(node(rail) && node(gmca));
}

TEST_F(FoldingTest, OnlyTheFocusIsShownWhereItIsFoldedAway) {
    canvas.focusOn(rail, 1);
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    canvas.viewMenu().showOnly();
    EXPECT_TRUE(node(transport) && node(gmca) && node(wyca));
    EXPECT_FALSE(node(lep) || node(skills));
}

TEST_F(FoldingTest, TheMenuOfANodeShowsOnlyThatOneWhateverTheFocus) {
    canvas.focusOn(rail, 1);
    order(skills, "Show only this and its neighbours");
    EXPECT_TRUE(node(skills) && node(lep));
    EXPECT_FALSE(node(rail) || node(gmca));
}

TEST_F(FoldingTest, ARelationThatStandsForFoldedOnesIsNotRemoved) {
    ASSERT_TRUE(canvas.actions().fold(mca, true));
    ASSERT_EQ(content().relations.size(), 1U);
    EXPECT_TRUE(content().relations.front().merged);
    QSignalSpy message(&view, &GraphView::message);
    const std::size_t before = steps();
    desk.selection.select(content().relations.front().key);
    canvas.setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(steps(), before);
    ASSERT_GE(message.count(), 1);
    EXPECT_TRUE(message.back().front().toString().contains("expand it"));
    ASSERT_TRUE(canvas.actions().fold(mca, false));
    key(Qt::Key_Delete);
    EXPECT_EQ(document.model().relations().size(), 2U);
}

TEST_F(FoldingTest, FromAfarTheMarkTakesNothingFromItsNeighbours) {
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    const QPointF mark = canvas.scene().place(transport) + node(transport)->foldMark().center();
    ASSERT_TRUE(canvas.actions().place({{skills, mark + QPointF(0, 90)}}));
    canvas.zoomBy(.1 / canvas.zoom());
    QSignalSpy inspect(&canvas, &GraphCanvas::inspectRequested);
    ASSERT_LT((at(skills) - canvas.mapFromScene(mark)).manhattanLength(), 12);
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, at(skills));
    EXPECT_EQ(inspect.count(), 1);
    EXPECT_TRUE(node(transport));
}

TEST(FoldMark, HasRoomForItsNumberInLargeLetters) {
    QFont font = QApplication::font();
    font.setPixelSize(44);
    GraphNode body;
    body.ref = BodyTypeId("mca");
    body.name = "MCA";
    body.inside = 12;
    NodeItem item(lightTheme(), font);
    item.show(body, NodeItem::measure(body, font, NodeForm::Flat), NodeForm::Flat);
    EXPECT_GE(item.foldMark().height(), QFontMetricsF(fontFor(TextRole::Caption, font)).height());
    EXPECT_TRUE(item.boundingRect().contains(item.foldMark()));
}

TEST_F(FoldingTest, RightsOfWhatIsFoldedAreNotChangedThroughItsEdge) {
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    QSignalSpy message(&view, &GraphView::message);
    const std::size_t before = steps();
    desk.selection.select(CellRef{gmca, transport});
    canvas.setFocus();
    key(Qt::Key_D);
    EXPECT_EQ(steps(), before);
    ASSERT_GE(message.count(), 1);
    EXPECT_TRUE(message.back().front().toString().contains("expand it"));
    key(Qt::Key_Delete);
    EXPECT_EQ(steps(), before);
    // Its own rights are.
    ASSERT_TRUE(canvas.actions().grant({lep, transport}, {RightKindId("advice")}));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_FALSE(content().edge({lep, transport})->merged);
    EXPECT_TRUE(canvas.actions().toggle({lep, transport}, RightKindId("advice")));
}

TEST_F(FoldingTest, RightsOfWhatIsFoldedAreNeitherMovedNorCopied) {
    desk.selection.select(CellRef{gmca, rail});
    ASSERT_TRUE(canvas.scene().edgeEnd(EdgeSide::Area).isVisible());
    const QPoint end = canvas.mapFromScene(canvas.scene().edgeEnd(EdgeSide::Area).pos());
    click(end);
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    const std::size_t before = steps();
    desk.selection.select(CellRef{gmca, rail});
    EXPECT_FALSE(canvas.scene().edgeEnd(EdgeSide::Area).isVisible());
    EXPECT_FALSE(canvas.scene().edgeEnd(EdgeSide::Body).isVisible());
    QSignalSpy message(&view, &GraphView::message);
    key(Qt::Key_C, Qt::ControlModifier);
    ASSERT_GE(message.count(), 1);
    EXPECT_TRUE(message.back().front().toString().contains("folded"));
    desk.selection.select(Item(transport));
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(message.back().front().toString().contains("folded"));
    EXPECT_EQ(steps(), before);
}

TEST_F(FoldingTest, FindingsInsideCountForTheNodeAndLightIt) {
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    Finding finding;
    finding.fingerprint = "f";
    finding.severity = Severity::Error;
    finding.cause = {"g1"};
    verdict.findings = {finding};
    desk.analysis.set(verdict);
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    ASSERT_TRUE(canvas.actions().fold(mca, true));
    EXPECT_EQ(node(transport)->node().worst, Severity::Error);
    desk.selection.selectFinding("f");
    EXPECT_EQ(node(transport)->emphasis(), Emphasis::Lit);
    EXPECT_EQ(node(mca)->emphasis(), Emphasis::Lit);
}

TEST_F(FoldingTest, NewcomersUnderAFoldedNodeGoIntoIt) {
    ASSERT_TRUE(canvas.actions().fold(transport, true));
    ASSERT_TRUE(desk.document.edit("add", [this](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Buses", transport);
        return made ? Result<>() : made.error();
    }));
    EXPECT_EQ(node(transport)->node().inside, 3);
    EXPECT_EQ(content().nodes.size(), 5U);
}

TEST_F(FoldingTest, ANewcomerStandsBesideTheOthersWhereTheyStandByHand) {
    std::map<NodeRef, QPointF> standing;
    for (const GraphNode& each : content().nodes)
        standing[each.ref] = canvas.scene().place(each.ref);
    ASSERT_TRUE(canvas.actions().arrange(Layout::Hand, standing));
    ASSERT_TRUE(canvas.actions().fold(mca, true));
    ASSERT_TRUE(desk.document.edit("add", [](Draft& draft) -> Result<> {
        const auto made = addPolicyArea(draft, "Energy");
        return made ? Result<>() : made.error();
    }));
    const auto boxOf = [&](const GraphNode& each) { return node(each.ref)->box().translated(node(each.ref)->pos()); };
    for (const GraphNode& one : content().nodes)
        for (const GraphNode& other : content().nodes) {
            EXPECT_TRUE(one.ref == other.ref || !boxOf(one).intersects(boxOf(other)))
                << one.name.toStdString() << " " << other.name.toStdString();
        }
    EXPECT_EQ(canvas.scene().place(rail), standing.at(rail));
}

TEST(FoldedPicture, ShowsTheViewAsItIsFolded) {
    Draft draft(aTreeToFold());
    const ViewId board = addView(draft, "Board").value();
    ASSERT_TRUE(setFolded(draft, board, PolicyAreaId("transport"), true));
    ASSERT_TRUE(setHidden(draft, board, PolicyAreaId("skills"), true));
    Verdict verdict;
    verdict.question.scenario = ScenarioId("today");
    GraphPictureLook look;
    const auto svg = [&] { return svgOf(graphPicture(draft.model(), verdict, look, lightTheme()), {}); };
    EXPECT_TRUE(svg().contains(">rail<") && svg().contains(">skills<"));
    look.view = board;
    EXPECT_FALSE(svg().contains(">rail<") || svg().contains(">skills<"));
    EXPECT_TRUE(svg().contains(">transport<"));
    EXPECT_TRUE(svg().contains(">+2<"));
}

}  // namespace
}  // namespace remit
