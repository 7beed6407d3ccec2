// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/check/rule.h"
#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

json checked(const std::string& file) { return json::parse(remit({"check", file, "--format", "json"}).out); }

// Two bodies that both decide on schools; one has a name that a spreadsheet would take for a formula.
json rivals() {
    return json::parse(R"({"format": "remit", "version": 1, "title": "Rivals",
        "bodyTypes": [{"id": "a", "name": "=A", "mandate": "elected"}, {"id": "b", "name": "B", "mandate": "elected"}],
        "policyAreas": [{"id": "schools", "name": "Schools"}],
        "rightKinds": [{"id": "decision", "name": "Decision rights", "letter": "D", "class": "decision"}],
        "scenarios": [{"id": "today", "name": "Today", "grants": [
            {"id": "g1", "subject": {"bodyType": "a"}, "area": "schools", "right": "decision"},
            {"id": "g2", "subject": {"bodyType": "b"}, "area": "schools", "right": "decision"}]}]})");
}

class Check : public testing::Test {
protected:
    std::string put(const json& document) {
        const std::string file = (folder / "document.remit.json").string();
        putBytes(file, document.dump());
        return file;
    }
    TempFolder folder;
};

using Hits = std::multiset<std::string>;

// "area@place" of the hits, by rule; a part that a rule has none of is "-".
std::map<std::string, Hits> hitsByRule(const json& result) {
    std::map<std::string, Hits> out;
    for (const json& finding : result["findings"])
        for (const json& hit : finding["hits"])
            out[finding["rule"]].insert(hit.value("area", "-") + "@" + hit.value("place", "-"));
    return out;
}

std::vector<std::string> keysOf(const ordered_json& object) {
    std::vector<std::string> out;
    for (const auto& [key, value] : object.items())
        out.push_back(key);
    return out;
}

TEST_F(Check, FindsInTable1WhatIsThereAndNothingElse) {
    std::map<std::string, Hits> hits = hitsByRule(checked(table1()));
    const std::string adult = "adult-education-fe-colleges-business-skills-careers-advice";
    const std::string spatial = "spatial-planning-and-housing";
    const std::string transport = "transport-infrastructure";
    EXPECT_EQ(hits["self-consultation"], (Hits{adult + "@no:mca", "schools@no:mca", "inward-investment@no:mca",
                                               spatial + "@no:mca", transport + "@no:mca"}));
    EXPECT_EQ(hits["unheard"], (Hits{"schools@no:mca", spatial + "@no:mca"}));
    EXPECT_EQ(hits["unaccountable-decider"],
              (Hits{"inward-investment@all", "inward-investment@no:mca", transport + "@all", transport + "@no:mca"}));
    EXPECT_EQ(hits["not-addressed"], (Hits{"-@-", "-@-", "-@-"}));
    EXPECT_EQ(hits["named-only-as-partner"], (Hits{"-@-"}));
    EXPECT_EQ(hits["joint-without-voting-rule"], (Hits{"-@-", "-@-"}));
    for (const char* silent : {"rival-deciders", "advisory-body-decides", "duplicated-right", "no-decider",
                               "vacant-right", "missing-partner", "unused"})
        EXPECT_THAT(hits[silent], IsEmpty()) << silent;
}

TEST_F(Check, JsonHasTheFieldsOfTheContractInItsOrder) {
    const Ran ran = remit({"check", table1(), "--format", "json"});
    EXPECT_EQ(ran.exit, 0);
    const ordered_json result = ordered_json::parse(ran.out);
    EXPECT_THAT(keysOf(result), ElementsAre("document", "scenario", "date", "findings", "summary"));
    EXPECT_EQ(result["document"], "Table 1");
    EXPECT_TRUE(result["date"].is_null());
    EXPECT_THAT(keysOf(result["summary"]), ElementsAre("error", "warning", "note"));
    std::map<std::string, int> counts{{"error", 0}, {"warning", 0}, {"note", 0}};
    for (const ordered_json& finding : result["findings"]) {
        EXPECT_THAT(keysOf(finding), ElementsAre("rule", "kind", "severity", "fingerprint", "waived", "message", "why",
                                                 "source", "subject", "holders", "cause", "hits"));
        EXPECT_FALSE(finding["why"].empty());
        EXPECT_TRUE(finding["subject"].is_null() || finding["subject"].is_string());
        if (finding["rule"] == "not-addressed") {
            EXPECT_EQ(finding["hits"], ordered_json::parse("[{}]"));
        }
        ++counts[finding["severity"]];
    }
    EXPECT_GT(counts["warning"], 0);
    EXPECT_EQ(json(result["summary"]), json(counts));
}

TEST_F(Check, SaysTheDateThatWasAsked) {
    const Ran ran = remit({"check", table1(), "--date", "2020-11-18", "--format", "json"});
    EXPECT_EQ(json::parse(ran.out)["date"], "2020-11-18");
}

TEST_F(Check, ExitSaysWhetherAnythingReachedFailOn) {
    EXPECT_EQ(remit({"check", table1()}).exit, 0);
    EXPECT_EQ(remit({"check", table1(), "--fail-on", "warning"}).exit, 1);
    EXPECT_EQ(remit({"check", table1(), "--fail-on", "note"}).exit, 1);
    EXPECT_EQ(remit({"check", put(rivals())}).exit, 1);
}

TEST_F(Check, AcceptedFindingsAreListedButNotCountedUntilTheirDay) {
    std::string fingerprint;
    const json before = checked(put(rivals()));
    for (const json& finding : before["findings"])
        if (finding["rule"] == "rival-deciders")
            fingerprint = finding["fingerprint"];
    ASSERT_FALSE(fingerprint.empty());

    json document = rivals();
    document["waivers"] = {{{"fingerprint", fingerprint}, {"by", "me"}, {"on", "2020-11-18"}, {"reason", "agreed"}}};
    EXPECT_EQ(remit({"check", put(document)}).exit, 0);
    const json result = checked(put(document));
    EXPECT_EQ(result["summary"]["error"], 0);
    EXPECT_EQ(result["findings"][0]["rule"], "rival-deciders");
    EXPECT_EQ(result["findings"][0]["waived"], true);
    EXPECT_THAT(remit({"check", put(document)}).out, HasSubstr("1 accepted"));

    document["waivers"][0]["until"] = "2020-11-19";
    EXPECT_EQ(remit({"check", put(document)}).exit, 1);
    EXPECT_EQ(remit({"check", put(document), "--date", "2020-11-18"}).exit, 1) << "--date does not bring it back";
}

TEST_F(Check, TextGroupsBySeverityNamesTheRuleAndCounts) {
    const Ran ran = remit({"check", table1()});
    EXPECT_THAT(ran.err, IsEmpty());
    EXPECT_THAT(ran.out, HasSubstr("self-consultation · LIPSIT 5.7"));
    const std::size_t warnings = ran.out.find("\nWarnings\n");
    ASSERT_NE(warnings, std::string::npos);
    EXPECT_GT(ran.out.find("\nNotes\n"), warnings);
    EXPECT_THAT(ran.out, Not(HasSubstr("\nErrors\n")));
    EXPECT_THAT(ran.out, HasSubstr("\n0 errors, "));
    EXPECT_THAT(ran.out, Not(HasSubstr("\x1b"))) << "colour is for terminals";
}

TEST_F(Check, TextSaysThatThereIsNothing) {
    json document = rivals();
    for (const Rule* rule : catalogue())
        document["settings"][rule->id] = {{"severity", "off"}};
    const Ran ran = remit({"check", put(document)});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, HasSubstr("No findings"));
}

TEST_F(Check, TextShowsNoControlCharacterOfTheDocument) {
    json document = rivals();
    document["scenarios"][0]["name"] = "red \x1b[31m and \u202E back";
    const Ran ran = remit({"check", put(document)});
    EXPECT_THAT(ran.out, Not(HasSubstr("\x1b")));
    EXPECT_THAT(ran.out, Not(HasSubstr("\u202E")));
}

TEST_F(Check, CsvHasARecordForEachHitAndNoFormula) {
    const std::string file = put(rivals());
    const Ran ran = remit({"check", file, "--format", "csv"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, StartsWith("severity,kind,rule,waived,area,place,message,why,source,subject,holders,cause,"
                                    "fingerprint\nerror,conflict,rival-deciders,no,schools,"));
    std::size_t hits = 0;
    const json result = checked(file);
    for (const json& finding : result["findings"])
        hits += finding["hits"].size();
    std::size_t records = 0;
    for (std::size_t at = ran.out.find('\n'); at != std::string::npos; at = ran.out.find('\n', at + 1))
        ++records;
    EXPECT_EQ(records, hits + 1);
    for (const char* start : {",=", ",\"=", "\n="})
        EXPECT_THAT(ran.out, Not(HasSubstr(start)));
    EXPECT_THAT(ran.out, HasSubstr("'=A")) << "why starts with a body's name";
}

TEST_F(Check, ADocumentWithoutScenarioIsExitTwo) {
    json document = rivals();
    document["scenarios"] = json::array();
    const Ran ran = remit({"check", put(document)});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("has no scenario"));
}

TEST_F(Check, SarifSaysTheSameWithRulesLinesAndWhatWasAccepted) {
    json document = rivals();
    const json plain = checked(put(document));
    document["waivers"] = {
        {{"fingerprint", plain["findings"][0]["fingerprint"]}, {"by", "KD"}, {"reason", "For a year."}}};
    putBytes(folder / "two words.remit.json", document.dump(1));
    const json exact = json::parse(remitIn(folder.path(), {"check", "two words.remit.json", "--format", "json"}).out);
    const Ran ran = remitIn(folder.path(), {"check", "two words.remit.json", "--format", "sarif"});
    const json said = json::parse(ran.out);
    EXPECT_EQ(said["version"], "2.1.0");
    ASSERT_EQ(said["runs"].size(), 1U);
    const json& run = said["runs"][0];
    EXPECT_EQ(run["tool"]["driver"]["name"], "Remit");
    ASSERT_EQ(run["results"].size(), exact["findings"].size());
    bool sawCause = false;
    for (std::size_t i = 0; i < run["results"].size(); ++i) {
        const json& result = run["results"][i];
        const json& finding = exact["findings"][i];
        EXPECT_EQ(result["ruleId"], finding["rule"]);
        EXPECT_EQ(result["message"]["text"], finding["message"]);
        EXPECT_EQ(result["level"], finding["severity"]);
        EXPECT_EQ(result["partialFingerprints"]["remit/v1"], finding["fingerprint"]);
        EXPECT_EQ(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"], finding["rule"]);
        EXPECT_EQ(result.contains("suppressions"), finding["waived"].get<bool>());
        const json& place = result["locations"][0]["physicalLocation"];
        EXPECT_EQ(place["artifactLocation"]["uri"], "two%20words.remit.json");
        if (finding["cause"].empty() || finding["cause"][0] != "g1")
            continue;
        sawCause = true;
        std::istringstream lines(document.dump(1));
        std::string line;
        for (int number = place["region"]["startLine"]; number > 0; --number)
            std::getline(lines, line);
        EXPECT_THAT(line, HasSubstr("\"g1\""));
    }
    EXPECT_TRUE(sawCause);
    EXPECT_EQ(run["results"][0]["suppressions"][0]["justification"], "For a year.");
}

}  // namespace
}  // namespace remit::test
