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
