// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "advisory-body-decides";

Model broken() {
    return aModel()
        .type("lep", [](BodyType& type) { type.advisoryOnly = true; })
        .type("mca")
        .area("schools")
        .joint("g1", "mca", {"lep"}, "schools", "decision")
        .grant("g2", "mca", "schools", "decision");
}

TEST(AdvisoryBodyDecides, SeesAnAdvisoryBodyAmongTheDeciders) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: schools@all"));
}

TEST(AdvisoryBodyDecides, LetsAnAdvisoryBodyAdvise) {
    const Model model = aModel()
                            .type("lep", [](BodyType& type) { type.advisoryOnly = true; })
                            .type("mca")
                            .area("schools")
                            .grant("g1", "lep", "schools", "advice")
                            .grant("g2", "mca", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(AdvisoryBodyDecides, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
