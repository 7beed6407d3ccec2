// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "rival-deciders";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "county", "schools", "decision");
}

TEST(RivalDeciders, SeesTwoBodiesThatEachDecide) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1 g2: schools@all"));
}

TEST(RivalDeciders, LetsBodiesDecideTogether) {
    const Model model =
        aModel().type("mca").type("county").area("schools").joint("g1", "mca", {"county"}, "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(RivalDeciders, LetsAKindThatIsNotSoleBeShared) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .kind("concurrent", RightClass::Decision, "", [](RightKind& kind) { kind.sole = false; })
                            .grant("g1", "mca", "schools", "concurrent")
                            .grant("g2", "county", "schools", "concurrent");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(RivalDeciders, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
