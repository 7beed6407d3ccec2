// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "crowded-field";

Model broken() {
    return aModel()
        .area("schools")
        .type("t0")
        .type("t1")
        .type("t2")
        .type("t3")
        .type("t4")
        .type("t5")
        .type("t6")
        .grant("g0", "t0", "schools", "advice")
        .grant("g1", "t1", "schools", "advice")
        .grant("g2", "t2", "schools", "advice")
        .grant("g3", "t3", "schools", "advice")
        .grant("g4", "t4", "schools", "advice")
        .grant("g5", "t5", "schools", "advice")
        .grant("g6", "t6", "schools", "advice");
}

TEST(CrowdedField, SeesMoreBodiesThanTheLimit) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(CrowdedField, LetsAsManyBodiesAsTheLimitIn) {
    const Model model = aModel()
                            .area("schools")
                            .type("t0")
                            .type("t1")
                            .type("t2")
                            .type("t3")
                            .type("t4")
                            .type("t5")
                            .grant("g0", "t0", "schools", "advice")
                            .grant("g1", "t1", "schools", "advice")
                            .grant("g2", "t2", "schools", "advice")
                            .grant("g3", "t3", "schools", "advice")
                            .grant("g4", "t4", "schools", "advice")
                            .grant("g5", "t5", "schools", "advice");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(CrowdedField, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
