// SPDX-License-Identifier: MIT
#include "core/edits/one_place.h"

#include <gmock/gmock.h>

#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/rights/effective.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

const Subject mca = BodyTypeId("mca");
const PolicyAreaId transport("transport");
const PlaceId dale("dale");
const PlaceId ash("ash");

std::set<std::string> rights(const Model& model) {
    std::set<std::string> out;
    for (const EffectiveRight& each : effectiveRights(model, model.defaultScenario(), {}))
        out.insert(each.holder.str() + " " + each.right.str() + " " + each.area.str() + "@" + each.place.str());
    return out;
}

// What came and went, "+" and "-" before it.
std::set<std::string> changed(const Model& before, const Model& after) {
    std::set<std::string> out;
    const auto was = rights(before);
    const auto is = rights(after);
    for (const std::string& each : was)
        if (!is.contains(each))
            out.insert("- " + each);
    for (const std::string& each : is)
        if (!was.contains(each))
            out.insert("+ " + each);
    return out;
}

struct OnePlace : testing::Test {
    const Model model = twoTier();
    const ScenarioId today = model.defaultScenario();
    Draft draft{model};
    [[nodiscard]] std::set<std::string> change() const { return changed(model, draft.model()); }
};

TEST_F(OnePlace, ARightIsGivenThereAlone) {
    ASSERT_TRUE(atPlaceAlone(
        draft, ash, [&](Draft& all) { return toggleRight(all, today, mca, transport, RightKindId("advice"), ash); }));
    EXPECT_EQ(change(), std::set<std::string>{"+ nvca advice transport@ash"});
}

TEST_F(OnePlace, TextTakesAndChangesThereAlone) {
    ASSERT_TRUE(atPlaceAlone(draft, ash, [&](Draft& all) {
        return setCellText(all, today, mca, transport, "Consultation rights (if asked)", ash);
    }));
    EXPECT_EQ(change(), (std::set<std::string>{"- nvca decision transport@ash", "+ nvca consultation transport@ash"}));
    EXPECT_EQ(cellText(draft.model(), today, mca, transport, ash), "Consultation rights (if asked)");
    EXPECT_EQ(cellText(draft.model(), today, mca, transport, dale), "Decision rights");
}

TEST_F(OnePlace, AConditionThereLeavesTheGrantAsItWasElsewhere) {
    ASSERT_TRUE(atPlaceAlone(draft, ash, [&](Draft& all) {
        return setCellText(all, today, mca, transport, "Decision rights (if asked)", ash);
    }));
    EXPECT_TRUE(change().empty());
    const Grant& kept = draft.model().grants().at({today, GrantId("g1")});
    EXPECT_TRUE(kept.condition.empty());
    EXPECT_FALSE(scopeHolds(draft.model(), kept, ash));
    EXPECT_EQ(draft.model().grants().size(), model.grants().size() + 1);
}

TEST_F(OnePlace, AGrantOfAnotherPlaceIsNotTheCells) {
    Grant grant = model.grants().at({today, GrantId("g1")});
    grant.places = {dale};
    draft.put(grant);
    EXPECT_EQ(cellText(draft.model(), today, mca, transport, ash), "");
    ASSERT_TRUE(setCellText(draft, today, mca, transport, "Advice", ash));
    EXPECT_EQ(draft.model().grants().at(grant.key()), grant);
    ASSERT_TRUE(clearCell(draft, today, mca, transport, ash));
    EXPECT_EQ(draft.model().grants().at(grant.key()), grant);
}

TEST_F(OnePlace, ALetterLetsAGrantOfAnotherPlaceHoldEverywhere) {
    Grant grant = model.grants().at({today, GrantId("g1")});
    grant.places = {dale};
    draft.put(grant);
    ASSERT_TRUE(toggleRight(draft, today, mca, transport, RightKindId("decision"), ash));
    EXPECT_TRUE(draft.model().grants().at(grant.key()).places.empty());
}

TEST_F(OnePlace, AnOffsetThatStaysElsewhereKeepsItsWaiver) {
    Waiver waiver;
    waiver.fingerprint = "f";
    waiver.offset = GrantId("g1");
    draft.put(waiver);
    Draft with(draft.model());
    ASSERT_TRUE(atPlaceAlone(with, ash, [&](Draft& all) { return clearCell(all, today, mca, transport, ash); }));
    EXPECT_EQ(with.changes().of<Waiver>().size(), 0U);
}

TEST_F(OnePlace, AnExtentCountsWhereSomebodyHolds) {
    Draft trial(model);
    ASSERT_TRUE(toggleRight(trial, today, mca, transport, RightKindId("advice")));
    const Territory ground(model, {});
    const Reach all = extentOf(trial.changes(), ground, "ash");
    EXPECT_EQ(all.places, 4);
    EXPECT_TRUE(all.here);
    EXPECT_TRUE(all.elsewhere());
    Draft council(model);
    ASSERT_TRUE(toggleRight(council, today, InstitutionId("dale-dc"), transport, RightKindId("advice")));
    EXPECT_FALSE(extentOf(council.changes(), ground, "dale").elsewhere());
    EXPECT_TRUE(extentOf(council.changes(), ground, "ash").elsewhere());
}

}  // namespace
}  // namespace remit::test
