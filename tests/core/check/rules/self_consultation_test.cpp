// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "self-consultation";

Model broken() {
    return aModel()
        .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
        .type("county")
        .area("schools")
        .grant("g1", "county", "schools", "decision")
        .grant("g2", "mca", "schools", "consultation");
}

TEST(SelfConsultation, SeesADeciderThatAdoptsTheRightToBeConsulted) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1 g2: schools@no:mca"));
}

TEST(SelfConsultation, LetsTheRightLapse) {
    const Model model = aModel()
                            .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
                            .type("county")
                            .area("schools")
                            .grant("g1", "county", "schools", "decision")
                            .grant("g2", "mca", "schools", "consultation", [](Grant& grant) { grant.lapses = true; });
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SelfConsultation, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
