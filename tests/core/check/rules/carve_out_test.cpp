// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "carve-out";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("education")
        .area("schools", "education")
        .area("colleges", "education")
        .grant("g1", "mca", "education", "decision")
        .grant("g2", "county", "schools", "decision");
}

TEST(CarveOut, SeesABodyThatLosesARightToANearerGrant) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1 g2: schools@all"));
}

TEST(CarveOut, IsSilentWhereTheLoserHoldsTheRightAnyway) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .area("colleges", "education")
                            .grant("g1", "mca", "education", "decision")
                            .joint("g2", "county", {"mca"}, "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(CarveOut, IsSilentForKindsThatAddUp) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .area("colleges", "education")
                            .grant("g1", "mca", "education", "advice")
                            .grant("g2", "county", "schools", "advice");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(CarveOut, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
