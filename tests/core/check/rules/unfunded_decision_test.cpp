// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "unfunded-decision";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "county", "schools", "funding");
}

TEST(UnfundedDecision, SeesADeciderWithoutMoney) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(UnfundedDecision, IsContentWithOneFundedDecider) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .joint("g1", "mca", {"county"}, "schools", "decision")
                            .grant("g2", "county", "schools", "funding");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UnfundedDecision, IsSilentWhereNothingIsSaidOnFunding) {
    const Model model = aModel().type("mca").type("county").area("schools").grant("g1", "mca", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UnfundedDecision, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
