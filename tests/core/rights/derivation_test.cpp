// SPDX-License-Identifier: MIT
#include "core/rights/derivation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {

namespace {

using testing::ElementsAre;

// Two places, an MCA in one of them, a council in the other, a board nowhere.
ModelBuilder aCountry() {
    return aModel()
        .place("north")
        .place("south")
        .type("council")
        .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("council")}; })
        .type("board")
        .institution("northern", "mca", {"north"})
        .institution("southern", "council", {"south"})
        .area("learning")
        .area("schools", "learning");
}

std::vector<std::string> whyOf(const Model& model, std::string_view place, std::string_view holder) {
    for (const EffectiveRight& right : effectiveRights(model, model.defaultScenario(), {}))
        if (right.place == Text(place) && right.holder == Text(holder))
            return whyHeld(Facts(model, model.defaultScenario(), {}), right);
    return {"nobody holds it"};
}

TEST(WhyHeld, NamesTheGrantAndWhereItIsInheritedFrom) {
    EXPECT_THAT(whyOf(aCountry().grant("g1", "mca", "learning", "decision"), "north", "northern"),
                ElementsAre("mca is given decision rights on learning.",
                            "schools stands under learning, so the right reaches it too."));
}

TEST(WhyHeld, SaysWhoIsAbsentWhereARightIsAdopted) {
    EXPECT_THAT(whyOf(aCountry().grant("g1", "mca", "schools", "decision"), "south", "southern"),
                ElementsAre("mca is given decision rights on schools.",
                            "No mca covers south, so southern adopts its decision rights (LIPSIT 5.7)."));
}

TEST(WhyHeld, SaysWhichPartnerIsMissing) {
    EXPECT_THAT(
        whyOf(aCountry().joint("g1", "mca", {"board", "southern"}, "schools", "decision"), "north", "northern"),
        ElementsAre("mca is given decision rights on schools jointly with board and southern.",
                    "No board covers north, and nobody adopts its decision rights.", "southern does not cover north."));
}

TEST(WhyHeld, TellsEachGrantByWhichItIsHeld) {
    EXPECT_THAT(whyOf(aCountry().grant("g1", "mca", "schools", "advice").grant("g2", "northern", "schools", "advice"),
                      "north", "northern"),
                ElementsAre("mca is given advice on schools.", "northern is given advice on schools."));
}

TEST(Why, OfAFrameworkSpeaksOfKindsOfPlace) {
    const Model model = aModel()
                            .type("council")
                            .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("council")}; })
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "council", "schools", "consultation");
    EXPECT_THAT(firstOf(model, "self-consultation").why,
                ElementsAre("mca is given decision rights on schools.",
                            "Where there is no mca, council adopts its decision rights (LIPSIT 5.7).",
                            "council is given consultation rights on schools.",
                            "So the one who decides is the one to be consulted."));
}

TEST(Why, OfANoDeciderTellsWhoseDecisionIsVacant) {
    EXPECT_THAT(firstOf(aCountry().grant("g1", "board", "schools", "decision"), "no-decider").why,
                ElementsAre("board is given decision rights on schools.",
                            "There is no board anywhere, and nobody adopts its decision rights.",
                            "No decision right on it has a holder."));
}

TEST(Why, OfACrowdedFieldSaysWhatEachHolds) {
    const Model model = aCountry()
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "northern", "schools", "advice")
                            .grant("g3", "council", "schools", "advice")
                            .with(RuleSetting{RuleId("crowded-field"), 0, 0, {}});
    EXPECT_THAT(firstOf(model, "crowded-field").why, ElementsAre("northern holds decision rights and advice.",
                                                                 "That is more than the limit set for this document."));
}

TEST(Why, OfARuleOfTheDocumentTellsTheRightsItIsAbout) {
    UserRule rule;
    rule.id = RuleId("lone");
    rule.form = RuleForm::AtMost;
    rule.right = RightKindId("advice");
    rule.count = 0;
    EXPECT_THAT(firstOf(aCountry()
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "northern", "schools", "advice")
                            .with(rule),
                        "lone")
                    .why,
                ElementsAre("northern is given advice on schools.", "That is against the document's own rule “lone”."));
}

TEST(Why, OfAnAbbreviationEndsWithOnePoint) {
    const Model model = aCountry()
                            .type("govt", [](BodyType& type) { type.name = "Central govt."; })
                            .joint("g1", "mca", {"govt"}, "schools", "decision");
    EXPECT_EQ(firstOf(model, "joint-without-voting-rule").why.front(),
              "mca is given decision rights on schools jointly with Central govt.");
}

}  // namespace

}  // namespace remit::test
