// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "unused";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .area("transport")
        .grant("g1", "mca", "schools", "decision");
}

TEST(Unused, NamesBodiesAndPolicyAreasWithoutAnyRight) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("county: -", ": transport"));
}

TEST(Unused, CountsJointHolding) {
    const Model model =
        aModel().type("mca").type("county").area("schools").joint("g1", "mca", {"county"}, "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(Unused, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
