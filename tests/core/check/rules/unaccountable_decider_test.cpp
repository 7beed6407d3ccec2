// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "unaccountable-decider";

Model broken() {
    return aModel()
        .type("board", [](BodyType& type) { type.mandate = Mandate::Appointed; })
        .type("agency")
        .type("mca", [](BodyType& type) { type.mandate = Mandate::Elected; })
        .area("schools")
        .grant("g1", "board", "schools", "decision")
        .relation("r1", RelationKind::AccountableTo, "mca", "board");
}

TEST(UnaccountableDecider, SeesAnAppointedBodyThatAnswersToNobodyElected) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: schools@all"));
}

TEST(UnaccountableDecider, FollowsAccountabilityThroughOthers) {
    const Model model = aModel()
                            .type("board", [](BodyType& type) { type.mandate = Mandate::Appointed; })
                            .type("agency")
                            .type("mca", [](BodyType& type) { type.mandate = Mandate::Elected; })
                            .area("schools")
                            .grant("g1", "board", "schools", "decision")
                            .relation("r1", RelationKind::AccountableTo, "board", "agency")
                            .relation("r2", RelationKind::AccountableTo, "agency", "mca");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UnaccountableDecider, LetsElectedBodiesDecide) {
    const Model model = aModel()
                            .type("board", [](BodyType& type) { type.mandate = Mandate::Appointed; })
                            .type("agency")
                            .type("mca", [](BodyType& type) { type.mandate = Mandate::Elected; })
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UnaccountableDecider, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
