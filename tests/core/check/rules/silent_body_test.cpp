// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "silent-body";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .area("transport")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "county", "schools", "advice")
        .grant("g3", "mca", "transport", "decision");
}

TEST(SilentBody, SeesABodyWithoutARightOnOnePolicyArea) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("county: transport@all"));
}

TEST(SilentBody, LeavesABodyWithoutAnyRightToAnotherRule) {
    const Model model = aModel().type("mca").type("county").area("schools").grant("g1", "mca", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SilentBody, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
