// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "redundant-grant";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("education")
        .area("schools", "education")
        .area("colleges", "education")
        .grant("g1", "mca", "education", "advice")
        .grant("g2", "mca", "schools", "advice");
}

TEST(RedundantGrant, SeesAGrantThatAWiderOneCovers) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g2: schools@all"));
}

TEST(RedundantGrant, LetsAGrantStandThatIsNeededSomewhere) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .area("colleges", "education")
                            .grant("g1", "mca", "colleges", "advice")
                            .grant("g2", "mca", "schools", "advice");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(RedundantGrant, LetsTheNearerOfTwoSoleGrantsStand) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .area("colleges", "education")
                            .grant("g1", "mca", "education", "decision")
                            .grant("g2", "mca", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(RedundantGrant, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
