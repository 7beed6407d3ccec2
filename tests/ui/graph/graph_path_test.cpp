// SPDX-License-Identifier: MIT
#include "ui/graph/graph_path.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "tests/support/builders.h"
#include "ui/bridge/desk.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/path_bar.h"

namespace remit {
namespace {

using ::testing::ElementsAre;

// Central delegates to the MCA, which meets the LEP on Transport.
Model aChain() {
    return test::aModel()
        .type("central", [](BodyType& type) { type.tier = Tier::National; })
        .type("mca", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("lep", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("alone")
        .area("transport")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .kind("advice", RightClass::Advice, "A")
        .scenario("today")
        .grant("g1", "mca", "transport", "decision")
        .grant("g2", "lep", "transport", "advice")
        .grant("g3", "lep", "schools", "advice")
        .relation("r1", RelationKind::Delegates, "central", "mca", [](Relation& relation) {
            relation.area = PolicyAreaId("transport");
            relation.right = RightKindId("decision");
        });
}

class GraphPathTest : public testing::Test {
protected:
    explicit GraphPathTest(Model model = aChain()) : document(std::move(model)) {
        canvas.scene().setAnimated(false);
        view.resize(1000, 700);
        view.show();
        QApplication::setActiveWindow(&view);
        canvas.setFocus();
        QObject::connect(&view, &GraphView::message, &view, [this](const QString& text) { said = text; });
    }

    [[nodiscard]] const GraphContent& content() const { return canvas.scene().content(); }
    [[nodiscard]] QString told(const NodeRef& from, const NodeRef& to) const {
        return sentenceOf(content(), pathBetween(content(), from, to));
    }
    void click(const NodeRef& ref) const {
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.mapFromScene(canvas.scene().node(ref)->pos()));
    }
    [[nodiscard]] QLineEdit& field() const { return *view.findChild<PathBar*>()->findChild<QLineEdit*>(); }

    const Subject central = BodyTypeId("central");
    const Subject mca = BodyTypeId("mca");
    const Subject lep = BodyTypeId("lep");
    const Subject alone = BodyTypeId("alone");
    const PolicyAreaId transport{"transport"};
    const PolicyAreaId schools{"schools"};
    Document document;
    Desk desk{document};
    GraphView view{desk, nullptr};
    GraphCanvas& canvas = view.canvas();
    QString said;
};

TEST_F(GraphPathTest, IsToldInASentence) {
    EXPECT_EQ(told(central, mca), "central delegates to mca: 1 step.");
    EXPECT_EQ(told(mca, central), "mca acts by delegation from central: 1 step.");
    EXPECT_EQ(told(central, lep),
              "central delegates to mca, which meets lep on transport (mca: decision; lep: advice): 2 steps.");
    EXPECT_EQ(told(lep, central),
              "lep meets mca on transport (lep: advice; mca: decision); mca acts by delegation from central: 2 steps.");
    EXPECT_EQ(told(central, transport), "central delegates to mca, which acts on transport (decision): 2 steps.");
    EXPECT_EQ(told(transport, central),
              "transport is acted on by mca (decision), which acts by delegation from central: 2 steps.");
    EXPECT_EQ(told(schools, transport),
              "schools is acted on by lep (advice), which acts on transport (advice): 2 steps.");
    EXPECT_EQ(told(central, alone), "Nothing joins central and alone in this picture.");
}

TEST_F(GraphPathTest, IsLitAndTheRestIsQuiet) {
    canvas.askForPath(central);
    canvas.endPathAt(transport);
    ASSERT_TRUE(canvas.path());
    EXPECT_EQ(canvas.scene().node(mca)->emphasis(), Emphasis::Strong);
    EXPECT_EQ(canvas.scene().node(transport)->emphasis(), Emphasis::Strong);
    EXPECT_EQ(canvas.scene().node(schools)->emphasis(), Emphasis::Quiet);
    EXPECT_EQ(canvas.scene().edge({mca, transport})->emphasis(), Emphasis::Strong);
    EXPECT_EQ(canvas.scene().edge({lep, transport})->emphasis(), Emphasis::Quiet);
    EXPECT_THAT(canvas.path()->relations, ElementsAre(RelationKey{ScenarioId("today"), RelationId("r1")}));
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_FALSE(canvas.path());
    EXPECT_EQ(canvas.scene().node(schools)->emphasis(), Emphasis::Plain);
}

TEST_F(GraphPathTest, EdgesOfTheNodeInHandAreQuietBesideAPath) {
    desk.selection.select(lep);
    ASSERT_EQ(canvas.scene().edge({lep, schools})->emphasis(), Emphasis::Strong);
    canvas.askForPath(central);
    canvas.endPathAt(mca);
    EXPECT_EQ(canvas.scene().edge({lep, schools})->emphasis(), Emphasis::Quiet);
}

TEST_F(GraphPathTest, TheKeyAsksAndAClickEnds) {
    click(central);
    QTest::keyClick(&canvas, Qt::Key_P);
    EXPECT_TRUE(canvas.asksForPath());
    EXPECT_TRUE(field().isVisible() && field().hasFocus());
    EXPECT_TRUE(said.contains("central")) << said.toStdString();
    click(lep);
    EXPECT_EQ(said, told(central, lep));
    EXPECT_FALSE(field().isVisible());
    EXPECT_TRUE(canvas.hasFocus());
    EXPECT_EQ(desk.selection.item(), Item(central)) << "the click was for the path alone";
}

TEST_F(GraphPathTest, TheEndIsFoundByTyping) {
    canvas.askForPath(central);
    QTest::keyClicks(&field(), "le");
    QTest::keyClick(&field(), Qt::Key_Return);
    ASSERT_TRUE(canvas.path());
    EXPECT_EQ(canvas.path()->to, NodeRef(lep));
    EXPECT_EQ(said, told(central, lep));
}

TEST_F(GraphPathTest, BothEndsAreAskedForWhereNothingIsInHand) {
    view.askForPath();
    ASSERT_TRUE(canvas.asksForPath());
    QTest::keyClicks(&field(), "central");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(canvas.asksForPath());
    EXPECT_EQ(canvas.pathFrom(), NodeRef(central));
    QTest::keyClicks(&field(), "alone");
    QTest::keyClick(&field(), Qt::Key_Return);
    ASSERT_TRUE(canvas.path());
    EXPECT_TRUE(canvas.path()->empty());
    EXPECT_EQ(said, "Nothing joins central and alone in this picture.");
}

TEST_F(GraphPathTest, WalkingAndEnterEndItToo) {
    canvas.askForPath(central);
    desk.selection.select(mca);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Return);
    ASSERT_TRUE(canvas.path());
    EXPECT_EQ(canvas.path()->to, NodeRef(mca));
}

TEST_F(GraphPathTest, OfTwoNodesInHandNothingIsAsked) {
    click(central);
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      canvas.mapFromScene(canvas.scene().node(lep)->pos()));
    ASSERT_EQ(canvas.hand().size(), 2U);
    QTest::keyClick(&canvas, Qt::Key_P);
    ASSERT_TRUE(canvas.path());
    EXPECT_EQ(canvas.path()->steps(), 2);
    EXPECT_FALSE(field().isVisible());
}

TEST_F(GraphPathTest, EscapeInTheFieldLeaves) {
    canvas.askForPath(central);
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_FALSE(canvas.asksForPath());
    EXPECT_FALSE(view.findChild<PathBar*>()->isVisible());
    EXPECT_TRUE(canvas.hasFocus());
}

TEST_F(GraphPathTest, FollowsTheDocumentAndEndsWithItsEnds) {
    canvas.askForPath(central);
    canvas.endPathAt(lep);
    ASSERT_EQ(canvas.path()->steps(), 2);
    ASSERT_TRUE(desk.document.edit("take away", [](Draft& draft) -> Result<> {
        draft.remove<Grant>({ScenarioId("today"), GrantId("g2")});
        return {};
    }));
    EXPECT_TRUE(canvas.path()->empty());
    desk.document.undo();
    EXPECT_EQ(canvas.path()->steps(), 2);
    ASSERT_TRUE(canvas.actions().hideNode(lep, {}));
    EXPECT_FALSE(canvas.path());
}

// Relations that lead there in three steps come before the policy area that joins the two in one.
Model aDetour() {
    return test::aModel()
        .type("a")
        .type("b")
        .type("c")
        .type("d")
        .area("transport")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .scenario("today")
        .grant("g1", "a", "transport", "decision")
        .grant("g2", "d", "transport", "decision")
        .grant("g3", "a", "schools", "decision")
        .grant("g4", "d", "schools", "decision")
        .relation("r1", RelationKind::Funds, "a", "b")
        .relation("r2", RelationKind::AccountableTo, "c", "b")
        .relation("r3", RelationKind::Appoints, "c", "d");
}

class RelationsFirst : public GraphPathTest {
protected:
    RelationsFirst() : GraphPathTest(aDetour()) {}
};

TEST_F(RelationsFirst, AndPolicyAreasWhereRelationsAreNotShown) {
    const Subject a = BodyTypeId("a");
    const Subject d = BodyTypeId("d");
    EXPECT_EQ(told(a, d), "a funds b, which holds to account c, which appoints d: 3 steps.");
    GraphContent bare = content();
    bare.relations.clear();
    const GraphPath path = pathBetween(bare, a, d);
    EXPECT_EQ(path.count, 2);
    EXPECT_EQ(path.steps(), 1);
    EXPECT_EQ(path.cells.size(), 4U);
    EXPECT_TRUE(sentenceOf(bare, path).endsWith(": 1 step. One of 2 ways as short."))
        << sentenceOf(bare, path).toStdString();
}

TEST_F(GraphPathTest, FocusIsOnTheBodyOfTheCellInHandAndGoesFurtherAndNearer) {
    desk.selection.select(CellRef{mca, transport});
    view.focusOnSelection(0);
    EXPECT_EQ(canvas.focus(), NodeRef(mca));
    EXPECT_EQ(canvas.depth(), 1);
    EXPECT_EQ(said, "Focus on mca, depth 1: 3 of 6 nodes.");
    view.focusOnSelection(1);
    EXPECT_EQ(canvas.depth(), 2);
    EXPECT_EQ(said, "Focus on mca, depth 2: 4 of 6 nodes.");
    view.focusOnSelection(-1);
    view.focusOnSelection(-1);
    EXPECT_EQ(canvas.depth(), 1);
}

TEST_F(GraphPathTest, WhatIsOutsideTheFocusCanBeLeftOut) {
    const QPointF stood = canvas.scene().place(lep);
    view.showOnlyFocus(true);
    EXPECT_EQ(content().nodes.size(), 6U) << "nothing is in focus yet";
    desk.selection.select(mca);
    view.focusOnSelection(0);
    EXPECT_EQ(content().nodes.size(), 3U);
    EXPECT_FALSE(content().node(lep));
    EXPECT_EQ(content().edges.size(), 1U);
    ASSERT_TRUE(view.onlyShown());
    view.focusOnSelection(1);
    EXPECT_EQ(content().nodes.size(), 4U);
    desk.selection.select(alone);
    view.focusOnSelection(0);
    EXPECT_EQ(canvas.focus(), NodeRef(alone)) << "even what was left out can be in focus next";
    EXPECT_EQ(content().nodes.size(), 1U);
    canvas.focusOn({}, 0);
    EXPECT_EQ(content().nodes.size(), 6U);
    EXPECT_EQ(canvas.scene().place(lep), stood) << "the whole picture comes back as it was";
}

TEST_F(GraphPathTest, ShiftFGoesNearer) {
    click(mca);
    for (const auto& [modifier, depth] : {std::pair(Qt::NoModifier, 1), std::pair(Qt::NoModifier, 2),
                                          std::pair(Qt::NoModifier, 3), std::pair(Qt::ShiftModifier, 2)}) {
        QTest::keyClick(&canvas, Qt::Key_F, modifier);
        EXPECT_EQ(canvas.depth(), depth);
        EXPECT_EQ(canvas.focus(), NodeRef(mca));
    }
}

}  // namespace
}  // namespace remit
