// SPDX-License-Identifier: MIT
#include "core/edits/views.h"

#include <gtest/gtest.h>

#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/model/integrity.h"
#include "core/model/view_nodes.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

// A tree of areas, a type with institutions, and a view of them.
class ViewEdits : public testing::Test {
protected:
    [[nodiscard]] ViewNodes nodes() const { return {draft.model(), view}; }
    [[nodiscard]] std::optional<NodeRef> shown(const NodeRef& node) const { return nodes().shown(node); }
    [[nodiscard]] std::size_t placements() const { return draft.model().placements().size(); }

    const NodeRef mca = BodyTypeId("mca");
    const NodeRef wyca = InstitutionId("wyca");
    const NodeRef gmca = InstitutionId("gmca");
    const NodeRef everything = PolicyAreaId("all");
    const NodeRef schools = PolicyAreaId("schools");
    const NodeRef primary = PolicyAreaId("primary");
    const NodeRef roads = PolicyAreaId("roads");
    Draft draft{test::aModel()
                    .type("mca")
                    .type("lep")
                    .institution("wyca", "mca")
                    .institution("gmca", "mca")
                    .area("all")
                    .area("schools", "all")
                    .area("primary", "schools")
                    .area("roads")
                    .grant("g1", "wyca", "primary", "decision")
                    .grant("g2", "lep", "roads", "decision")};
    ViewId view = addView(draft, "Board").value();
};

TEST_F(ViewEdits, AFoldedNodeStandsForAllThatIsUnderIt) {
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    ASSERT_TRUE(setFolded(draft, view, schools, true));
    ASSERT_TRUE(setFolded(draft, view, mca, true));
    EXPECT_EQ(shown(primary), everything) << "the outermost";
    EXPECT_EQ(shown(everything), everything);
    EXPECT_EQ(shown(wyca), mca);
    EXPECT_EQ(shown(roads), roads);
    ASSERT_TRUE(setFolded(draft, view, everything, false));
    EXPECT_EQ(shown(primary), schools) << "the inner one stayed folded";
    EXPECT_FALSE(draft.model().placements().at({view, schools}).placed);
    ASSERT_TRUE(expandAll(draft, view));
    EXPECT_EQ(shown(primary), primary);
    EXPECT_EQ(placements(), 0U) << "nothing is left to say";
    EXPECT_FALSE(setFolded(draft, view, wyca, true));
    EXPECT_FALSE(setFolded(draft, ViewId("gone"), mca, true));
}

TEST_F(ViewEdits, FoldingShowsAndKeepsThePlace) {
    ASSERT_TRUE(placeNode(draft, view, everything, 3, 4));
    ASSERT_TRUE(setHidden(draft, view, everything, true));
    EXPECT_FALSE(shown(primary));
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    EXPECT_EQ(shown(primary), everything);
    ASSERT_TRUE(setFolded(draft, view, everything, false));
    EXPECT_EQ(draft.model().placements().at({view, everything}).x, 3);
    ASSERT_TRUE(unplaceAll(draft, view));
    EXPECT_EQ(placements(), 0U);
}

TEST_F(ViewEdits, UnplacingKeepsFoldsAndWhatIsHidden) {
    for (const NodeRef& node : {everything, mca, roads})
        ASSERT_TRUE(placeNode(draft, view, node, 3, 4));
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    ASSERT_TRUE(setHidden(draft, view, roads, true));
    ASSERT_TRUE(unplaceAll(draft, view));
    EXPECT_EQ(placements(), 2U);
    EXPECT_TRUE(nodes().isFolded(everything));
    EXPECT_TRUE(nodes().isHidden(roads));
    EXPECT_EQ(draft.model().placements().at({view, everything}).x, 0);
}

TEST_F(ViewEdits, HidingTakesWhatIsUnderAlong) {
    ASSERT_TRUE(placeNode(draft, view, primary, 1, 1));
    ASSERT_TRUE(setHidden(draft, view, everything, true));
    EXPECT_FALSE(shown(schools));
    EXPECT_FALSE(shown(primary)) << "though it has a place of its own";
    ASSERT_TRUE(setHidden(draft, view, schools, false));
    EXPECT_TRUE(shown(schools)) << "one can be shown by itself";
    EXPECT_TRUE(shown(primary));
    EXPECT_FALSE(shown(everything));
    ASSERT_TRUE(showAll(draft, view));
    EXPECT_TRUE(shown(everything));
    EXPECT_EQ(placements(), 1U) << "its place";
}

TEST_F(ViewEdits, WhatIsShownAgainUnderAHiddenFoldedNodeIsShown) {
    ASSERT_TRUE(placeNode(draft, view, schools, 1, 1));
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    ASSERT_TRUE(setHidden(draft, view, everything, true));
    ASSERT_TRUE(setHidden(draft, view, schools, false));
    EXPECT_EQ(shown(schools), schools) << "what is hidden stands for nothing";
    EXPECT_EQ(shown(primary), primary);
    EXPECT_FALSE(shown(everything));
    ASSERT_TRUE(setHidden(draft, view, everything, false));
    EXPECT_EQ(shown(schools), everything) << "it is folded still";
}

TEST_F(ViewEdits, ManyAreHiddenAndShownAsOneByOne) {
    const std::vector<NodeRef> many = {primary, everything, mca, roads};
    ASSERT_TRUE(placeNode(draft, view, schools, 1, 1));
    Draft oneByOne(draft.model());
    ASSERT_TRUE(setHidden(draft, view, many, true));
    for (const NodeRef& each : many)
        ASSERT_TRUE(setHidden(oneByOne, view, each, true));
    for (const NodeRef& each : {mca, wyca, gmca, everything, schools, primary, roads}) {
        EXPECT_FALSE(shown(each)) << each.id.str();
        EXPECT_FALSE(ViewNodes(oneByOne.model(), view).shown(each)) << each.id.str();
    }
    ASSERT_TRUE(setHidden(draft, view, many, false));
    EXPECT_EQ(placements(), 1U) << "the place, and nothing that says nothing";
    EXPECT_FALSE(setHidden(draft, view, std::vector<NodeRef>{roads, PolicyAreaId("gone")}, true));
    EXPECT_TRUE(shown(roads)) << "all or none";
}

TEST_F(ViewEdits, NewcomersStayOutWhereWhatIsAboveThemIsHidden) {
    ASSERT_TRUE(setHidden(draft, view, everything, true));
    ASSERT_TRUE(setHidden(draft, view, mca, true));
    EXPECT_FALSE(shown(addPolicyArea(draft, "Nurseries", PolicyAreaId("schools")).value()));
    EXPECT_FALSE(shown(addInstitution(draft, "SYMCA", BodyTypeId("mca")).value()));
    EXPECT_TRUE(shown(addPolicyArea(draft, "Energy").value()));
    EXPECT_TRUE(shown(addBodyType(draft, "Board").value()));
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    EXPECT_EQ(shown(addPolicyArea(draft, "Colleges", PolicyAreaId("all")).value()), everything);
}

TEST_F(ViewEdits, WhereOnlySomeWereChosenNewcomersNeedATie) {
    ASSERT_TRUE(showOnly(draft, view, {mca, wyca, schools}, {NodeRef(BodyTypeId("lep")), roads, gmca}));
    EXPECT_TRUE(shown(wyca));
    EXPECT_TRUE(shown(primary)) << "under a chosen one";
    EXPECT_FALSE(shown(gmca));
    EXPECT_FALSE(shown(roads));
    const PolicyAreaId energy = addPolicyArea(draft, "Energy").value();
    EXPECT_FALSE(shown(energy));
    ASSERT_TRUE(toggleRight(draft, ScenarioId("today"), InstitutionId("gmca"), energy, RightKindId("decision")));
    EXPECT_FALSE(shown(energy)) << "tied to what is hidden";
    ASSERT_TRUE(toggleRight(draft, ScenarioId("today"), InstitutionId("wyca"), energy, RightKindId("decision")));
    EXPECT_TRUE(shown(energy));
    ASSERT_TRUE(showAll(draft, view));
    EXPECT_FALSE(draft.model().views().at(view).chosen);
    EXPECT_EQ(placements(), 0U);
}

TEST_F(ViewEdits, ACopySaysWhatTheOtherSays) {
    View row = draft.model().views().at(view);
    row.layout = Layout::Circle;
    row.zoom = 2;
    ASSERT_TRUE(change(draft, row));
    ASSERT_TRUE(placeNode(draft, view, roads, 1, 2));
    ASSERT_TRUE(setFolded(draft, view, everything, true));
    const ViewId copy = copyView(draft, view, "Wall").value();
    EXPECT_EQ(draft.model().views().at(copy).name, Text("Wall"));
    EXPECT_EQ(draft.model().views().at(copy).layout, Layout::Circle);
    EXPECT_EQ(draft.model().views().at(copy).zoom, 2);
    EXPECT_EQ(draft.model().placements().at({copy, roads}).y, 2);
    EXPECT_TRUE(ViewNodes(draft.model(), copy).isFolded(everything));
    EXPECT_FALSE(findFault(draft.model()));
    EXPECT_FALSE(copyView(draft, ViewId("gone"), "Wall"));
    EXPECT_FALSE(copyView(draft, view, " "));
}

TEST(ViewNodesTest, ShowEverythingWithoutAView) {
    const Model model = test::aModel().type("mca").area("all");
    const NodeRef type = BodyTypeId("mca");
    const NodeRef area = PolicyAreaId("all");
    EXPECT_EQ(ViewNodes().shown(type), type);
    EXPECT_EQ(ViewNodes(model, {}).shown(area), area);
}

TEST_F(ViewEdits, SomeNodesAreLeftToTheLayoutAgain) {
    ASSERT_TRUE(placeNode(draft, view, mca, 1, 2));
    ASSERT_TRUE(placeNode(draft, view, roads, 3, 4));
    ASSERT_TRUE(setFolded(draft, view, mca, true));
    ASSERT_TRUE(unplace(draft, view, {mca, schools}));
    EXPECT_FALSE(draft.model().placements().at({view, mca}).placed);
    EXPECT_TRUE(draft.model().placements().at({view, mca}).folded);
    EXPECT_TRUE(draft.model().placements().at({view, roads}).placed);
    EXPECT_FALSE(unplace(draft, ViewId("gone"), {mca}));
}

}  // namespace
}  // namespace remit
