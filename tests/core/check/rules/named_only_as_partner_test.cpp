// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "named-only-as-partner";

Model broken() {
    return aModel().type("mca").type("county").area("schools").joint("g1", "mca", {"county"}, "schools", "decision");
}

TEST(NamedOnlyAsPartner, SeesABodyThatIsOnlyAPartner) { EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: -")); }

TEST(NamedOnlyAsPartner, IsContentWithARightOfItsOwn) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .joint("g1", "mca", {"county"}, "schools", "decision")
                            .grant("g2", "county", "schools", "advice");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(NamedOnlyAsPartner, TellsTwoPartnersOfOneGrantApart) {
    const Model model = aModel().type("mca").type("county").type("lep").area("schools").joint(
        "g1", "mca", {"county", "lep"}, "schools", "decision");
    EXPECT_THAT(findingsOf(model, "named-only-as-partner"), ElementsAre("g1: -", "g1: -"));
    EXPECT_NE(fingerprintsOf(model, "named-only-as-partner")[0], fingerprintsOf(model, "named-only-as-partner")[1]);
}

TEST(NamedOnlyAsPartner, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
