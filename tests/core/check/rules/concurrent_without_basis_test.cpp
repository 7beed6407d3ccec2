// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "concurrent-without-basis";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .kind("concurrent", RightClass::Decision, "", [](RightKind& kind) { kind.sole = false; })
        .grant("g1", "mca", "schools", "concurrent", [](Grant& grant) { grant.legalBasis = "an order"; })
        .grant("g2", "county", "schools", "concurrent");
}

TEST(ConcurrentWithoutBasis, SeesSharedPowersWithoutALegalBasis) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g2: schools@all"));
}

TEST(ConcurrentWithoutBasis, IsContentWhereEachNamesItsLegalBasis) {
    const Model model =
        aModel()
            .type("mca")
            .type("county")
            .area("schools")
            .kind("concurrent", RightClass::Decision, "", [](RightKind& kind) { kind.sole = false; })
            .grant("g1", "mca", "schools", "concurrent", [](Grant& grant) { grant.legalBasis = "an order"; })
            .grant("g2", "county", "schools", "concurrent", [](Grant& grant) { grant.legalBasis = "an order"; });
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(ConcurrentWithoutBasis, IsSilentWhereOneBodyHoldsThePower) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .kind("concurrent", RightClass::Decision, "", [](RightKind& kind) { kind.sole = false; })
                            .grant("g1", "mca", "schools", "concurrent");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(ConcurrentWithoutBasis, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
