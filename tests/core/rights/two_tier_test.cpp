// SPDX-License-Identifier: MIT
// Effective rights and findings of the two-tier document (tests/support/documents.h), worked out by hand.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

#include "core/exchange/formats.h"
#include "core/rights/effective.h"
#include "tests/support/documents.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// Who holds the right on the policy area at the place: "wcc adopted, north-lep joint".
std::string held(std::string_view area, std::string_view right, std::string_view place,
                 std::optional<Date> date = std::nullopt) {
    std::string out;
    for (const EffectiveRight& each : effectiveRights(twoTier(), ScenarioId("today"), date))
        if (each.area.str() == area && each.right.str() == right && each.place.str() == place)
            out += (out.empty() ? "" : ", ") + each.holder.str() + " " + std::string(nameOf(each.how));
    return out;
}

TEST(TwoTier, IsTheDocumentOnFile) {
    std::ifstream file(REMIT_SOURCE_DIR "/tests/documents/two_tier.remit.json", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const auto written = formatOf("document.remit.json")->write(twoTier(), ScenarioId("today"));
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(written->bytes, bytes);
}

TEST(TwoTier, GivesNothingBeyondWhatTheTestsName) {
    // Local plans 4 + 4, minerals 4 + 4, transport 5, skills 9 + 5 + 2.
    EXPECT_EQ(effectiveRights(twoTier(), ScenarioId("today"), {}).size(), 37U);
}

TEST(TwoTier, DistrictsDecideLocalPlansWhereThereAreAny) {
    EXPECT_EQ(held("local-plans", "decision", "ash"), "nvca direct");
    EXPECT_EQ(held("local-plans", "decision", "birch"), "nvca direct");
    EXPECT_EQ(held("local-plans", "decision", "cole"), "cole-dc direct");
    EXPECT_EQ(held("local-plans", "decision", "dale"), "dale-dc direct");
}

TEST(TwoTier, TheCountyAdoptsWhatTheCombinedAuthorityDecides) {
    EXPECT_EQ(held("minerals", "decision", "ash"), "nvca direct");
    EXPECT_EQ(held("minerals", "decision", "birch"), "nvca direct");
    EXPECT_EQ(held("minerals", "decision", "cole"), "wcc adopted");
    EXPECT_EQ(held("minerals", "decision", "dale"), "wcc adopted");
}

TEST(TwoTier, ConsultationReachesBothPartsOfPlanning) {
    for (const char* area : {"local-plans", "minerals"}) {
        EXPECT_EQ(held(area, "consultation", "ash"), "ash-c direct");
        EXPECT_EQ(held(area, "consultation", "birch"), "birch-c direct");
        EXPECT_EQ(held(area, "consultation", "cole"), "wcc direct");
        EXPECT_EQ(held(area, "consultation", "dale"), "wcc direct");
    }
}

TEST(TwoTier, TheDepartmentDecidesTransportInItsScopeAlone) {
    EXPECT_EQ(held("transport", "decision", "ash"), "dft direct, nvca direct");
    EXPECT_EQ(held("transport", "decision", "birch"), "nvca direct");
    EXPECT_EQ(held("transport", "decision", "cole"), "wcc adopted");
    EXPECT_EQ(held("transport", "decision", "dale"), "wcc adopted");
}

TEST(TwoTier, SkillsAreDecidedJointlyWithEveryPartnershipOfThePlace) {
    EXPECT_EQ(held("skills", "decision", "ash"), "nvca direct, north-lep joint");
    EXPECT_EQ(held("skills", "decision", "birch"), "nvca direct, north-lep joint");
    EXPECT_EQ(held("skills", "decision", "cole"), "wcc adopted, north-lep joint, west-lep joint");
    EXPECT_EQ(held("skills", "decision", "dale"), "wcc adopted, west-lep joint");
}

TEST(TwoTier, PartnershipsAdviseWhereTheyAreAndEngageWithinTheScope) {
    EXPECT_EQ(held("skills", "advice", "ash"), "north-lep direct");
    EXPECT_EQ(held("skills", "advice", "birch"), "north-lep direct");
    EXPECT_EQ(held("skills", "advice", "cole"), "north-lep direct, west-lep direct");
    EXPECT_EQ(held("skills", "advice", "dale"), "west-lep direct");
    EXPECT_EQ(held("skills", "engagement", "ash"), "north-lep direct");
    EXPECT_EQ(held("skills", "engagement", "birch"), "north-lep direct");
    EXPECT_EQ(held("skills", "engagement", "cole"), "");
    EXPECT_EQ(held("skills", "engagement", "dale"), "");
}

TEST(TwoTier, UnitariesAdoptBeforeTheCombinedAuthorityBegins) {
    const auto before = parseDate("2021-05-05");
    const auto after = parseDate("2021-05-06");
    EXPECT_EQ(held("transport", "decision", "ash", before), "dft direct, ash-c adopted");
    EXPECT_EQ(held("transport", "decision", "birch", before), "birch-c adopted");
    EXPECT_EQ(held("transport", "decision", "cole", before), "wcc adopted");
    EXPECT_EQ(held("transport", "decision", "ash", after), "dft direct, nvca direct");
}

TEST(TwoTier, ShowsItsClashes) {
    const Model model = twoTier();
    EXPECT_THAT(findingsOf(model, "rival-deciders"), ElementsAre("g1 g8: transport@ash"));
    EXPECT_THAT(findingsOf(model, "self-consultation"), ElementsAre("g2 g5: minerals@cole minerals@dale"));
    EXPECT_THAT(findingsOf(model, "advisory-body-decides"),
                ElementsAre("g7: skills@ash skills@birch skills@cole skills@dale"));
    EXPECT_THAT(findingsOf(model, "overlapping-footprints"), ElementsAre("north-lep west-lep: @cole"));
    EXPECT_THAT(findingsOf(model, "boundary-mismatch"), ElementsAre("north-lep: -"));
    EXPECT_THAT(findingsOf(model, "out-of-area"), ElementsAre("g9: @dale"));
    EXPECT_THAT(findingsOf(model, "carve-out"), ElementsAre("g2 g3: local-plans@cole local-plans@dale"));
}

TEST(TwoTier, BothPartnershipsUnaccountableByOneGrantAreOneFinding) {
    // In Northvale North LEP answers to the combined authority, which is elected.
    EXPECT_THAT(findingsOf(twoTier(), "unaccountable-decider"), ElementsAre("g7: skills@cole skills@dale"));
}

TEST(TwoTier, ShowsItsGaps) {
    const Model model = twoTier();
    EXPECT_THAT(
        findingsOf(model, "unheard"),
        ElementsAre(": minerals@cole minerals@dale", ": transport@ash transport@birch transport@cole transport@dale",
                    ": skills@ash skills@birch skills@cole skills@dale"));
    EXPECT_THAT(findingsOf(model, "vacant-right"), IsEmpty());
    EXPECT_THAT(findingsOf(model, "no-decider"), IsEmpty());
    EXPECT_THAT(findingsOf(model, "uncovered-place"), IsEmpty());
    EXPECT_THAT(findingsOf(model, "unused"), IsEmpty());
}

}  // namespace
}  // namespace remit::test
