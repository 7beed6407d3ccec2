// SPDX-License-Identifier: MIT
// Relations in the graph under the keyboard, as the rights are.
#include <gmock/gmock.h>

#include <QAccessible>
#include <QSignalSpy>

#include "tests/ui/graph/graph_fixture.h"

namespace remit {
namespace {

class RelationHandsTest : public test::GraphTest {
protected:
    RelationHandsTest()
        : GraphTest(test::aGraph()
                        .relation("r1", RelationKind::AccountableTo, "mca", "county")
                        .relation("r2", RelationKind::Funds, "lep", "mca")) {}

    // What Shift and an arrow lead to, from the node on and once around it.
    [[nodiscard]] std::vector<Item> around(const NodeRef& node, int arrow = Qt::Key_Right) {
        desk.selection.select(itemOf(node));
        std::vector<Item> out;
        for (int i = 0; i < 10; ++i) {
            key(arrow, Qt::ShiftModifier);
            const Item item = desk.selection.item();
            if (std::find(out.begin(), out.end(), item) != out.end())
                break;
            out.push_back(item);
        }
        return out;
    }

    const RelationKey toCounty{ScenarioId("today"), RelationId("r1")};
    const RelationKey toMca{ScenarioId("today"), RelationId("r2")};
};

TEST_F(RelationHandsTest, ShiftAndArrowsWalkTheRightsAndThenTheRelations) {
    const std::vector<Item> met = around(mca);
    ASSERT_EQ(met.size(), 3U);
    EXPECT_EQ(met[0], Item(CellRef{mca, schools}));
    EXPECT_THAT((std::vector{met[1], met[2]}), testing::UnorderedElementsAre(Item(toCounty), Item(toMca)));
    const std::vector<Item> back = around(mca, Qt::Key_Left);
    EXPECT_EQ(back, (std::vector<Item>{met[2], met[1], met[0]}));
}

TEST_F(RelationHandsTest, ARelationInHandStandsOutAndIsReadOut) {
    desk.selection.select(toMca);
    EXPECT_EQ(scene().relation(toMca)->emphasis(), Emphasis::Strong);
    EXPECT_EQ(scene().relation(toCounty)->emphasis(), Emphasis::Quiet);
    EXPECT_EQ(said.back(), QStringLiteral("lep funds mca"));
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_TRUE(whole->focusChild());
    EXPECT_EQ(whole->focusChild()->text(QAccessible::Name), QStringLiteral("lep funds mca"));
}

TEST_F(RelationHandsTest, ArrowsLeadFromARelationToItsEnds) {
    desk.selection.select(toCounty);  // the county stands below
    key(Qt::Key_Down);
    EXPECT_EQ(desk.selection.item(), Item(county));
    desk.selection.select(toCounty);
    key(Qt::Key_Up);
    EXPECT_EQ(desk.selection.item(), Item(mca));
    desk.selection.select(toMca);  // of which neither end was in hand before the county
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NE(desk.selection.item(), Item(toMca)) << "it walks on around one of them";
}

TEST_F(RelationHandsTest, DeleteRemovesARelationWhichUndoBringsBack) {
    desk.selection.select(mca);
    while (!std::holds_alternative<RelationKey>(desk.selection.item()))
        key(Qt::Key_Right, Qt::ShiftModifier);
    const auto removed = std::get<RelationKey>(desk.selection.item());
    const Relation row = model().relations().at(removed);
    key(Qt::Key_Delete);
    EXPECT_FALSE(model().relations().contains(removed));
    EXPECT_FALSE(scene().relation(removed));
    EXPECT_EQ(desk.selection.item(), Item(mca)) << "where the keyboard walks on from";
    EXPECT_TRUE(said.back().startsWith("Removed: ")) << said.back().toStdString();
    EXPECT_EQ(document.history().size(), 1U);
    desk.document.undo();
    EXPECT_EQ(model().relations().at(removed), row);
    EXPECT_TRUE(scene().relation(removed));
}

TEST_F(RelationHandsTest, EnterAndTheMenuLeadToItsDetails) {
    QSignalSpy asked(&view, &GraphView::inspectRequested);
    desk.selection.select(toCounty);
    key(Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
    ASSERT_TRUE(fromMenu("Details"));
    EXPECT_EQ(asked.count(), 2);
    ASSERT_TRUE(fromMenu("Remove"));
    EXPECT_FALSE(model().relations().contains(toCounty));
}

TEST_F(RelationHandsTest, HiddenRelationsAreNotWalked) {
    desk.selection.select(mca);
    HiddenRelations hides;
    hides[RelationKind::Funds] = true;
    ASSERT_TRUE(canvas.actions().hideRelations(hides));
    const std::vector<Item> met = around(mca);
    EXPECT_EQ(met.size(), 2U);
    EXPECT_THAT(met, testing::Not(testing::Contains(Item(toMca))));
}

}  // namespace
}  // namespace remit
