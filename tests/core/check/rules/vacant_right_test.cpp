// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "vacant-right";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .type("mca")
        .type("county")
        .institution("north", "mca", {"ash"})
        .institution("shire", "county", {"ash", "birch"})
        .area("schools")
        .grant("g1", "mca", "schools", "funding");
}

TEST(VacantRight, SeesARightOfABodyThatIsNotThere) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: schools@birch"));
}

TEST(VacantRight, IsContentWhereSomebodyElseHoldsTheRight) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca")
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"ash", "birch"})
                            .area("schools")
                            .grant("g1", "mca", "schools", "funding")
                            .grant("g2", "county", "schools", "funding");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(VacantRight, LetsTheRightLapse) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca")
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"ash", "birch"})
                            .area("schools")
                            .grant("g1", "mca", "schools", "funding", [](Grant& grant) { grant.lapses = true; });
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(VacantRight, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
