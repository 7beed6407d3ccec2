// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "unheard";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "mca", "schools", "engagement")
        .grant("g3", "county", "schools", "advice");
}

TEST(Unheard, SeesADeciderThatHearsNobodyElse) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(Unheard, HearsABodyThatMustConsent) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "county", "schools", "consent");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(Unheard, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
