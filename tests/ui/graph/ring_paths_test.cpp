// SPDX-License-Identifier: MIT
#include "ui/graph/ring_paths.h"

#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_view.h"

namespace remit {
namespace {

RelationKey keyed(const char* id) { return {ScenarioId("today"), RelationId(id)}; }

// Three councils that account to each other in a circle, and two that fund one another.
Model aCircle() {
    return test::aModel()
        .type("a", [](BodyType& type) { type.tier = Tier::National; })
        .type("b", [](BodyType& type) { type.tier = Tier::Regional; })
        .type("c")
        .type("d")
        .area("schools")
        .kind("decision", RightClass::Decision, "D")
        .scenario("today")
        .grant("g1", "a", "schools", "decision")
        .relation("r1", RelationKind::MemberOf, "a", "b")
        .relation("r2", RelationKind::MemberOf, "b", "c")
        .relation("r3", RelationKind::MemberOf, "c", "a")
        .relation("r4", RelationKind::Funds, "c", "d")
        .relation("r5", RelationKind::Appoints, "d", "c");
}

class RingTest : public testing::TestWithParam<Layout> {
protected:
    RingTest() {
        canvas.scene().setAnimated(false);
        view.resize(1100, 800);
        view.show();
        Verdict verdict;
        verdict.question.scenario = ScenarioId("today");
        verdict.findings = check(document.model(), verdict.question);
        desk.analysis.set(verdict);
        canvas.scene().forget();
        canvas.actions().arrange(GetParam(), {});
    }
    [[nodiscard]] RelationItem& relation(const char* id) const {
        for (QGraphicsItem* item : canvas.scene().items())
            if (item->type() == RelationItem::kind && static_cast<RelationItem*>(item)->relation().key == keyed(id))
                return *static_cast<RelationItem*>(item);
        throw std::runtime_error(id);
    }

    Document document{aCircle()};
    Desk desk{document};
    GraphView view{desk, nullptr};
    GraphCanvas& canvas = view.canvas();
};

TEST_P(RingTest, ACircleIsMarkedAndItsArrowsGoRoundItsMiddle) {
    QPointF middle;
    for (const char* each : {"a", "b", "c"})
        middle += canvas.scene().place(BodyTypeId(each)) / 3;
    int outside = 0;
    for (const char* id : {"r1", "r2", "r3"}) {
        const RelationItem& item = relation(id);
        EXPECT_EQ(item.relation().worst, Severity::Error);
        const QLineF chord(item.path().pointAtPercent(0), item.path().pointAtPercent(1));
        const QPointF bow = item.path().pointAtPercent(.5);
        EXPECT_GT(QLineF(bow, chord.center()).length(), 8) << id << " is no straight line";
        outside += QLineF(bow, middle).length() > QLineF(chord.center(), middle).length() ? 1 : 0;
    }
    EXPECT_GE(outside, 2) << "one may go the other way round a node";
    EXPECT_FALSE(relation("r4").relation().worst);
}

TEST_P(RingTest, TheFindingInHandLightsItsArrows) {
    for (const Finding& finding : desk.analysis.findings())
        if (finding.rule.str() == "circular-relation")
            desk.selection.selectFinding(finding.fingerprint);
    ASSERT_FALSE(desk.selection.finding().empty());
    EXPECT_EQ(relation("r1").emphasis(), Emphasis::Lit);
    EXPECT_EQ(relation("r3").emphasis(), Emphasis::Lit);
    EXPECT_EQ(relation("r4").emphasis(), Emphasis::Quiet);
    EXPECT_EQ(canvas.scene().node(BodyTypeId("b"))->emphasis(), Emphasis::Lit);
}

TEST_P(RingTest, NoArrowOfARingCrossesANode) {
    for (const char* id : {"r1", "r2", "r3", "r4", "r5"}) {
        const RelationItem& item = relation(id);
        for (const GraphNode& node : canvas.scene().content().nodes) {
            if (node.ref == item.relation().from || node.ref == item.relation().to)
                continue;
            const QRectF box = canvas.scene().node(node.ref)->box().translated(canvas.scene().place(node.ref));
            for (qreal along = 0; along <= 1; along += .05)
                EXPECT_FALSE(box.contains(item.path().pointAtPercent(along)))
                    << id << " over " << node.name.toStdString();
        }
    }
}

TEST_P(RingTest, ThereAndBackAgainAreTwoLines) {
    const QPainterPath there = relation("r4").path();
    const QPainterPath back = relation("r5").path();
    EXPECT_GT(QLineF(there.pointAtPercent(.5), back.pointAtPercent(.5)).length(), 30);
}

INSTANTIATE_TEST_SUITE_P(Layouts, RingTest,
                         testing::Values(Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle));

}  // namespace
}  // namespace remit
