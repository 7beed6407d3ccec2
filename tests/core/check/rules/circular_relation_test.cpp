// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "circular-relation";

ModelBuilder::Change<Relation> delegation(std::string_view area) {
    return [area](Relation& relation) {
        relation.area = PolicyAreaId(area);
        relation.right = RightKindId("decision");
    };
}

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .type("lep")
        .area("schools")
        .area("transport")
        .grant("g1", "mca", "schools", "decision")
        .relation("r1", RelationKind::Delegates, "mca", "county", delegation("schools"))
        .relation("r2", RelationKind::Delegates, "county", "mca", delegation("schools"))
        .relation("r3", RelationKind::Delegates, "mca", "lep", delegation("schools"));
}

TEST(CircularRelation, SeesADelegationThatComesBack) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("r1 r2: schools"));
}

TEST(CircularRelation, TellsItsRelationsAndNoGrantOfTheSameId) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .grant("1", "mca", "schools", "decision")
                            .relation("1", RelationKind::AccountableTo, "mca", "county")
                            .relation("2", RelationKind::AccountableTo, "county", "mca");
    const Finding finding = firstOf(model, rule);
    EXPECT_EQ(finding.causeKind, CauseKind::Relations);
    EXPECT_THAT(finding.why, ElementsAre("mca is accountable to county.", "county is accountable to mca.",
                                         "So the chain comes back to where it began, and nobody stands at its end."));
}

TEST(CircularRelation, LetsAChainEnd) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .type("lep")
                            .area("schools")
                            .area("transport")
                            .grant("g1", "mca", "schools", "decision")
                            .relation("r1", RelationKind::Delegates, "mca", "county", delegation("schools"))
                            .relation("r2", RelationKind::Delegates, "county", "lep", delegation("schools"));
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(CircularRelation, LetsDelegationsOnDifferentPolicyAreasCross) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .type("lep")
                            .area("schools")
                            .area("transport")
                            .grant("g1", "mca", "schools", "decision")
                            .relation("r1", RelationKind::Delegates, "mca", "county", delegation("schools"))
                            .relation("r2", RelationKind::Delegates, "county", "mca", delegation("transport"));
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(CircularRelation, SeesAccountabilityThatComesBackOnceAndNowhere) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .relation("r1", RelationKind::AccountableTo, "mca", "county")
                            .relation("r2", RelationKind::AccountableTo, "county", "mca")
                            .relation("r3", RelationKind::MemberOf, "county", "mca");
    EXPECT_THAT(findingsOf(model, "circular-relation"), ElementsAre("r1 r2: -"));
}

TEST(CircularRelation, SaysWhatRunsInTheCircle) {
    const auto messages = [](const Model& model) {
        std::string out;
        for (const Finding& finding : check(model, {model.defaultScenario(), {}, {}}))
            if (finding.rule.str() == rule)
                out += finding.message;
        return out;
    };
    EXPECT_THAT(messages(broken()), ::testing::HasSubstr("elegation runs in a circle between mca and county"));
    EXPECT_THAT(messages(aModel()
                             .type("mca")
                             .type("county")
                             .relation("r1", RelationKind::MemberOf, "mca", "county")
                             .relation("r2", RelationKind::MemberOf, "county", "mca")),
                ::testing::HasSubstr("embership runs in a circle between mca and county"));
}

TEST(CircularRelation, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
