// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "joint-without-voting-rule";

Model broken() {
    return aModel().type("mca").type("county").area("schools").joint("g1", "mca", {"county"}, "schools", "decision");
}

TEST(JointWithoutVotingRule, SeesPartnersWithoutAVotingRule) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: -"));
}

TEST(JointWithoutVotingRule, IsContentWithAVotingRule) {
    const Model model = aModel().type("mca").type("county").area("schools").joint(
        "g1", "mca", {"county"}, "schools", "decision", [](Grant& grant) { grant.votingRule = "unanimous"; });
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(JointWithoutVotingRule, IsSilentWhereTheGrantCountsNowhere) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca")
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"ash", "birch"})
                            .area("schools")
                            .joint("g1", "mca", {"county"}, "schools", "decision",
                                   [](Grant& grant) { grant.places = {PlaceId("birch")}; });
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(JointWithoutVotingRule, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
