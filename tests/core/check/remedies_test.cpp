// SPDX-License-Identifier: MIT
#include "core/check/remedies.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace remit::test {

namespace {

// A council that decides and an MCA that is consulted; where there is no MCA, the council is consulted by itself.
ModelBuilder adopted() {
    return aModel()
        .type("council", [](BodyType& type) { type.mandate = Mandate::Elected; })
        .type("mca",
              [](BodyType& type) {
                  type.mandate = Mandate::Elected;
                  type.adoptedBy = {BodyTypeId("council")};
              })
        .area("schools")
        .grant("g1", "council", "schools", "decision")
        .grant("g2", "mca", "schools", "consultation");
}

std::vector<Remedy> remediesFor(const Model& model, std::string_view rule) {
    const Question question{model.defaultScenario(), {}, {}};
    for (const Finding& finding : check(model, question))
        if (finding.rule.str() == rule)
            return remediesOf(model, question, finding);
    ADD_FAILURE() << "no finding of " << rule;
    return {};
}

TEST(RemediesOf, OfferToLetAnAdoptedRightLapseFirst) {
    const Model model = adopted();
    const auto remedies = remediesFor(model, "self-consultation");
    ASSERT_EQ(remedies.size(), 2U);
    EXPECT_EQ(remedies[0].kind, Remedy::Kind::Lapse);
    EXPECT_EQ(remedies[1].label.substr(0, 10), "remove mca");
    Draft draft(model);
    ASSERT_TRUE(remedies[0].edit(draft).ok());
    for (const Finding& finding : check(draft.model(), {model.defaultScenario(), {}, {}}))
        EXPECT_NE(finding.rule.str(), "self-consultation");
}

TEST(RemediesOf, LeaveOutWhatWouldBringAnError) {
    for (const Remedy& remedy : remediesFor(adopted(), "self-consultation"))
        EXPECT_EQ(remedy.label.find("council"), std::string::npos) << "without the council nobody decides";
}

TEST(RemediesOf, SayWhatElseTheyWouldBring) {
    const auto remedies = remediesFor(adopted(), "self-consultation");
    ASSERT_EQ(remedies.size(), 2U);
    EXPECT_FALSE(remedies[1].brings.empty()) << "then the MCA has no right at all";
}

TEST(RemediesOf, DoNotCountASmallerCauseAsAWayOut) {
    const Model model = aModel()
                            .type("a")
                            .type("b")
                            .type("c")
                            .area("schools")
                            .grant("g1", "a", "schools", "decision")
                            .grant("g2", "b", "schools", "decision")
                            .grant("g3", "c", "schools", "decision");
    EXPECT_TRUE(remediesFor(model, "rival-deciders").empty());
}

TEST(RemediesOf, StopWhenCancelled) {
    const Model model = adopted();
    const Question question{model.defaultScenario(), {}, {}};
    EXPECT_TRUE(remediesOf(model, question, check(model, question).front(), [] { return true; }).empty());
}

}  // namespace

}  // namespace remit::test
