// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "not-addressed";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g2", "mca", "schools", "delivery")
        .grant("g3", "mca", "schools", "scrutiny")
        .grant("g4", "mca", "schools", "standards");
}

TEST(NotAddressed, NamesAClassThatTheScenarioSaysNothingOn) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("funding: -"));
}

TEST(NotAddressed, IsSilentOnceOneGrantIsOfTheClass) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .grant("g1", "mca", "schools", "funding")
                            .grant("g2", "mca", "schools", "delivery")
                            .grant("g3", "mca", "schools", "scrutiny")
                            .grant("g4", "mca", "schools", "standards");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(NotAddressed, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
