// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/check/finding.h"
#include "core/exchange/formats.h"
#include "core/words/phrases.h"

namespace remit {

namespace {
std::string contentOf(const std::string& name) {
    std::ifstream file(REMIT_SOURCE_DIR "/resources/templates/" + name);
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

Model load(const std::string& name) {
    const Result<Reading> reading = formatOf(name)->read(contentOf(name), "Table 1");
    EXPECT_TRUE(reading) << reading.error().sentence();
    return reading ? reading->model : Model();
}

// "rule area/place area/place" of each finding, without those of the rules left out.
std::vector<std::string> findings(const Model& model, const std::vector<std::string>& without = {}) {
    std::vector<std::string> out;
    for (const Finding& finding : check(model, {model.defaultScenario(), {}, {}})) {
        if (std::find(without.begin(), without.end(), finding.rule.str()) != without.end())
            continue;
        std::string line = finding.rule.str();
        for (const Hit& hit : finding.hits)
            if (!hit.area.empty())
                line += " " + hit.area.str() + "/" + hit.place.str();
        out.push_back(line);
    }
    return out;
}

bool contains(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}
}  // namespace

TEST(Templates, AreWrittenAsRemitWritesThem) {
    for (const char* name : {"raci.remit.json", "rapid.remit.json", "daci.remit.json", "empty.remit.json", "table1.csv",
                             "greater-manchester.remit.json", "west-midlands.remit.json",
                             "oxford-cambridge-arc.remit.json", "england.remit.json"}) {
        const Model model = load(name);
        const Result<Writing> text = formatOf(name)->write(model, model.defaultScenario());
        ASSERT_TRUE(text);
        EXPECT_EQ(text->bytes, contentOf(name)) << name;
    }
}

TEST(Templates, Table1ShowsWhatIsWrongWithIt) {
    EXPECT_EQ(findings(load("table1.csv"), {"silent-body"}),
              (std::vector<std::string>{
                  "self-consultation adult-education-fe-colleges-business-skills-careers-advice/no:mca",
                  "self-consultation schools/no:mca",
                  "self-consultation inward-investment/no:mca",
                  "self-consultation spatial-planning-and-housing/no:mca",
                  "self-consultation transport-infrastructure/no:mca",
                  "unheard schools/no:mca",
                  "unheard spatial-planning-and-housing/no:mca",
                  "unaccountable-decider inward-investment/all inward-investment/no:mca",
                  "unaccountable-decider transport-infrastructure/all transport-infrastructure/no:mca",
                  "not-addressed",
                  "not-addressed",
                  "not-addressed",
                  "joint-without-voting-rule",
                  "joint-without-voting-rule",
                  "named-only-as-partner",
              }));
}

TEST(Templates, RaciShowsTwoAccountableAndNone) {
    const auto found = findings(load("raci.remit.json"));
    EXPECT_TRUE(contains(found, "rival-deciders budget/all"));
    EXPECT_TRUE(contains(found, "no-decider acceptance/all"));
    EXPECT_TRUE(contains(found, "unheard training/all"));
}

TEST(Templates, RapidShowsTwoDecidersAndNone) {
    const auto found = findings(load("rapid.remit.json"));
    EXPECT_TRUE(contains(found, "rival-deciders contract/all"));
    EXPECT_TRUE(contains(found, "no-decider prices/all"));
}

TEST(Templates, DaciShowsTwoApproversAndNone) {
    const auto found = findings(load("daci.remit.json"));
    EXPECT_TRUE(contains(found, "rival-deciders price/all"));
    EXPECT_TRUE(contains(found, "no-decider data/all"));
}

// Of a template about real places: how much is in it, and what its two scenarios are about.
struct RealPlaces {
    const char* file;
    std::size_t places;
    std::size_t institutions;
    std::size_t mostFindings;  // of the first scenario: dozens of lines, not thousands
};

class TemplatesOfRealPlaces : public testing::TestWithParam<RealPlaces> {};

TEST_P(TemplatesOfRealPlaces, HoldWhatTheyAreSaidToHold) {
    const Model model = load(GetParam().file);
    EXPECT_EQ(model.places().size(), GetParam().places);
    EXPECT_EQ(model.institutions().size(), GetParam().institutions);
    ASSERT_EQ(model.scenarios().size(), 2U);
    for (const Institution& institution : model.institutions())
        EXPECT_FALSE(institution.places.empty()) << institution.name.str();
    EXPECT_LT(contentOf(GetParam().file).size(), 600'000U);
}

TEST_P(TemplatesOfRealPlaces, SayWhereEachRightComesFrom) {
    const Model model = load(GetParam().file);
    for (const Grant& grant : model.grants())
        EXPECT_FALSE(grant.source.empty()) << grant.id.str();
    EXPECT_THAT(contentOf(GetParam().file), testing::HasSubstr("Open Government Licence v3.0"));
}

TEST_P(TemplatesOfRealPlaces, OpenWithDozensOfFindings) {
    const Model model = load(GetParam().file);
    for (const Scenario& scenario : model.scenarios()) {
        const auto found = check(model, {scenario.id, {}, {}});
        EXPECT_FALSE(found.empty()) << scenario.name.str();
        EXPECT_LE(found.size(), GetParam().mostFindings) << scenario.name.str();
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, TemplatesOfRealPlaces,
                         testing::Values(RealPlaces{"greater-manchester.remit.json", 11, 13, 80},
                                         RealPlaces{"west-midlands.remit.json", 25, 29, 100},
                                         RealPlaces{"oxford-cambridge-arc.remit.json", 20, 26, 100},
                                         RealPlaces{"england.remit.json", 326, 376, 110}),
                         [](const auto& each) {
                             std::string name(each.param.file);
                             name.resize(name.find('.'));
                             std::erase(name, '-');
                             return name;
                         });

TEST(Templates, WestMidlandsSitsOverThreePartnershipsWithOtherBoundaries) {
    const auto found = findings(load("west-midlands.remit.json"));
    EXPECT_EQ(std::count(found.begin(), found.end(), "boundary-mismatch"), 3);
}

TEST(Templates, EnglandShowsTheDistrictsOfTwoPartnerships) {
    const auto found = findings(load("england.remit.json"));
    EXPECT_EQ(std::count(found.begin(), found.end(), "overlapping-footprints"), 2);  // Lichfield, Redditch
}

TEST(Templates, EmptyHasTheStandardWordsAndNothingElse) {
    const Model model = load("empty.remit.json");
    EXPECT_EQ(model.rightKinds().size(), 11U);
    for (RightKind kind : model.rightKinds()) {
        kind.order = 0;
        EXPECT_EQ(kind, standardKind(kind.rightClass));
    }
    EXPECT_EQ(model.scenarios().size(), 1U);
    EXPECT_TRUE(model.bodyTypes().empty());
    EXPECT_TRUE(model.policyAreas().empty());
}

TEST(Formats, AreKnownByTheirLongestEnding) {
    ASSERT_TRUE(formatOf("A.B/c.REMIT.json"));
    EXPECT_EQ(formatOf("A.B/c.REMIT.json")->extension, ".remit.json");
    EXPECT_EQ(formatOf("x.csv")->extension, ".csv");
    EXPECT_EQ(formatOf("x.TSV")->extension, ".tsv");
    EXPECT_EQ(formatOf("x.json"), nullptr);
    EXPECT_EQ(formatOf("x.remit"), nullptr);
    EXPECT_EQ(formatOf(".csv"), nullptr);
    EXPECT_EQ(formatOf(""), nullptr);
}

}  // namespace remit
