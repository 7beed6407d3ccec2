// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "no-decider";

Model broken() { return aModel().type("mca").type("county").area("schools").grant("g1", "mca", "schools", "advice"); }

TEST(NoDecider, SeesAPolicyAreaThatNobodyDecides) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(NoDecider, LetsAnyKindOfTheClassDecide) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .kind("concurrent", RightClass::Decision)
                            .grant("g1", "mca", "schools", "concurrent");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(NoDecider, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
