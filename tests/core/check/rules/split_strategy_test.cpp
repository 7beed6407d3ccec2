// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "split-strategy";

ModelBuilder::Change<Relation> delegation(std::string_view area) {
    return [area](Relation& relation) {
        relation.area = PolicyAreaId(area);
        relation.right = RightKindId("decision");
    };
}

Model broken() {
    return aModel()
        .type("mca")
        .type("agency")
        .type("county")
        .area("education")
        .area("schools", "education")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "county", "schools", "delivery")
        .relation("r1", RelationKind::Delegates, "county", "mca", delegation("schools"));
}

TEST(SplitStrategy, SeesNoDelegationFromDeciderToDeliverer) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(SplitStrategy, FollowsDelegationsOfWiderPolicyAreas) {
    const Model model = aModel()
                            .type("mca")
                            .type("agency")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "county", "schools", "delivery")
                            .relation("r1", RelationKind::Delegates, "mca", "agency", delegation("education"))
                            .relation("r2", RelationKind::Delegates, "agency", "county", delegation("schools"));
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SplitStrategy, IsContentWhereTheDeciderDelivers) {
    const Model model = aModel()
                            .type("mca")
                            .type("agency")
                            .type("county")
                            .area("education")
                            .area("schools", "education")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "county", "schools", "delivery")
                            .grant("g3", "mca", "schools", "delivery");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SplitStrategy, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
