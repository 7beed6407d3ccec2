// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "overlapping-footprints";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .place("cole")
        .type("lep", [](BodyType& type) { type.exclusive = true; })
        .institution("north", "lep", {"ash", "birch"})
        .institution("south", "lep", {"birch", "cole"})
        .scenario("today");
}

TEST(OverlappingFootprints, SeesTwoOfAnExclusiveTypeInOnePlace) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("north south: @birch"));
}

TEST(OverlappingFootprints, TakesNoGrantOfTheSameIdForItsCause) {
    const Model model = aModel()
                            .place("birch")
                            .type("lep", [](BodyType& type) { type.exclusive = true; })
                            .institution("g1", "lep", {"birch"})
                            .institution("g2", "lep", {"birch"})
                            .area("schools")
                            .grant("g1", "g2", "schools", "advice");
    const Finding finding = firstOf(model, rule);
    EXPECT_EQ(finding.causeKind, CauseKind::Institutions);
    EXPECT_THAT(finding.why, ElementsAre("g1 covers birch.", "g2 covers birch.",
                                         "Both are of a type of which no place should have two."));
}

TEST(OverlappingFootprints, LetsFootprintsTouch) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .place("cole")
                            .type("lep", [](BodyType& type) { type.exclusive = true; })
                            .institution("north", "lep", {"ash", "birch"})
                            .institution("south", "lep", {"cole"})
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(OverlappingFootprints, LetsOtherTypesOverlap) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .place("cole")
                            .type("lep", [](BodyType& type) { type.exclusive = false; })
                            .institution("north", "lep", {"ash", "birch"})
                            .institution("south", "lep", {"birch", "cole"})
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(OverlappingFootprints, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
