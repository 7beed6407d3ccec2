// SPDX-License-Identifier: MIT
// What Table 1 of LIPSIT must show, and nothing else.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>

#include "core/exchange/formats.h"
#include "core/rights/effective.h"
#include "tests/support/documents.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

std::set<std::string> rulesThatFire(const Model& model) {
    std::set<std::string> out;
    Question question;
    question.scenario = model.defaultScenario();
    for (const Finding& each : check(model, question))
        out.insert(each.rule.str());
    return out;
}

TEST(TableOne, FiresTheseRulesAlone) {
    EXPECT_THAT(rulesThatFire(table1()),
                UnorderedElementsAre("self-consultation", "unheard", "silent-body", "unaccountable-decider",
                                     "not-addressed", "named-only-as-partner", "joint-without-voting-rule"));
}

TEST(TableOne, MakesTheCountyConsultItselfWhereThereIsNoMca) {
    EXPECT_THAT(
        findingsOf(table1(), "self-consultation"),
        ElementsAre("g1 g2: adult-education@no:mca", "g7 g8: schools@no:mca", "g11 g12: inward-investment@no:mca",
                    "g23 g24: spatial-planning@no:mca", "g27 g28: transport@no:mca"));
}

TEST(TableOne, LeavesSchoolsAndPlanningUnheardWhereThereIsNoMca) {
    EXPECT_THAT(findingsOf(table1(), "unheard"), ElementsAre(": schools@no:mca", ": spatial-planning@no:mca"));
}

TEST(TableOne, LetsSupraRegionalBodiesDecideUnaccountably) {
    EXPECT_THAT(
        findingsOf(table1(), "unaccountable-decider"),
        ElementsAre("g12: inward-investment@all inward-investment@no:mca", "g28: transport@all transport@no:mca"));
}

TEST(TableOne, SaysNothingOnThreeClasses) {
    EXPECT_THAT(findingsOf(table1(), "not-addressed"), ElementsAre("funding: -", "delivery: -", "scrutiny: -"));
}

TEST(TableOne, NamesSupraRegionalBodiesOnlyAsPartners) {
    EXPECT_THAT(findingsOf(table1(), "named-only-as-partner"), ElementsAre("g12 g28: -"));
    EXPECT_THAT(findingsOf(table1(), "joint-without-voting-rule"), ElementsAre("g12: -", "g28: -"));
}

std::vector<std::string> everyFinding(const Model& model) {
    std::vector<std::string> out;
    for (const std::string& rule : rulesThatFire(model))
        for (const std::string& each : findingsOf(model, rule))
            out.push_back(rule + " " + each);
    return out;
}

// What two documents with other ids of policy areas share: by which grants, in how many hits.
TEST(TableOne, IsTheTemplateThatShips) {
    std::ifstream file(REMIT_SOURCE_DIR "/resources/templates/table1.csv", std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const auto reading = formatOf("table1.csv")->read(bytes, "Table 1");
    ASSERT_TRUE(reading.ok()) << reading.error().sentence();
    EXPECT_EQ(rulesThatFire(reading->model), rulesThatFire(table1()));
    EXPECT_EQ(everyFinding(reading->model).size(), everyFinding(table1()).size());
    for (const char* rule : {"named-only-as-partner", "joint-without-voting-rule", "not-addressed"})
        EXPECT_EQ(findingsOf(reading->model, rule), findingsOf(table1(), rule)) << rule;
    EXPECT_THAT(findingsOf(reading->model, "self-consultation"), ::testing::Contains("g7 g8: schools@no:mca"));
}

TEST(TableOne, LosesNoRightWhereThereIsNoMca) {
    int all = 0;
    int without = 0;
    for (const EffectiveRight& each : effectiveRights(table1(), ScenarioId("table-1"), {}))
        ++(each.place.str() == "all" ? all : without);
    // 33 grants and two partners; what the MCA holds is adopted right for right.
    EXPECT_EQ(all, 35);
    EXPECT_EQ(without, 35);
}

}  // namespace
}  // namespace remit::test
