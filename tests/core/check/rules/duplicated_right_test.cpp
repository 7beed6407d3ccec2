// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "duplicated-right";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g1", "mca", "schools", "engagement")
        .grant("g2", "county", "schools", "engagement");
}

TEST(DuplicatedRight, SeesTwoBodiesThatEachHoldASoleRight) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1 g2: schools@all"));
}

TEST(DuplicatedRight, LetsRightsThatAreNotSoleBeManyBodies) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .grant("g1", "mca", "schools", "advice")
                            .grant("g2", "county", "schools", "advice");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(DuplicatedRight, LetsBodiesHoldTheRightTogether) {
    const Model model =
        aModel().type("mca").type("county").area("schools").joint("g1", "mca", {"county"}, "schools", "engagement");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(DuplicatedRight, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
