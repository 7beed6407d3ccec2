// SPDX-License-Identifier: MIT
#include "core/report/report.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/base/sentence.h"
#include "core/measure/measures.h"
#include "core/report/column_shares.h"
#include "core/report/report_parts.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

using SharedFindings = std::vector<std::shared_ptr<const Finding>>;

SharedFindings findingsIn(const Model& model, const ReportQuestion& question) {
    SharedFindings out;
    for (Finding& each : check(model, {question.scenario, question.date, question.today}))
        out.push_back(std::make_shared<const Finding>(std::move(each)));
    return out;
}

ReportQuestion askedOf(const Model& model) {
    ReportQuestion out;
    out.scenario = model.defaultScenario();
    return out;
}

Report reportOf(const Model& model, const ReportQuestion& question) {
    return reportOn(model, question, findingsIn(model, question));
}
Report reportOf(const Model& model) { return reportOf(model, askedOf(model)); }

// What they give back is part of the report.
const ReportSection* sectionIn(Report&& report, std::string_view id) = delete;
const ReportTable* tableIn(Report&& report, std::string_view id) = delete;

const ReportSection* sectionIn(const Report& report, std::string_view id) {
    for (const ReportSection& each : report.sections)
        if (each.id == id)
            return &each;
    return nullptr;
}

// Every word of a section, parted by line breaks.
std::string wordsIn(const ReportSection& section) {
    std::string out = section.heading + "\n";
    for (const ReportBlock& block : section.blocks) {
        if (const auto* words = std::get_if<ReportWords>(&block))
            out += words->lead + words->text + "\n";
        if (const auto* list = std::get_if<ReportList>(&block))
            for (const ReportWords& each : list->items)
                out += each.lead + each.text + "\n";
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const ReportTable::Row& row : table->rows) {
                out += row.header;
                for (const std::string& cell : row.cells)
                    out += " | " + cell;
                out += "\n";
            }
    }
    return out;
}
std::string wordsIn(const Report& report, std::string_view id) {
    const ReportSection* section = sectionIn(report, id);
    EXPECT_NE(section, nullptr) << id;
    return section ? wordsIn(*section) : std::string();
}

const ReportTable* tableIn(const Report& report, std::string_view id) {
    if (const ReportSection* section = sectionIn(report, id))
        for (const ReportBlock& block : section->blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                return table;
    return nullptr;
}

Date on(const char* day) { return *parseDate(day); }

TEST(Report, SaysOfWhatByWhomAndWhen) {
    ReportQuestion question = askedOf(table1());
    question.author = "Ann Reeve";
    question.on = on("2026-11-28");
    question.date = on("2021-05-01");
    const Report report = reportOf(table1(), question);
    EXPECT_EQ(report.title, "Table 1");
    EXPECT_THAT(
        report.about,
        ElementsAre(ReportWords{"Scenario", "Table 1"}, ReportWords{"As it stands on", "1 May 2021"},
                    ReportWords{"Prepared by", "Ann Reeve"}, ReportWords{"Date of this report", "28 November 2026"}));
}

TEST(Report, SummaryHasTheFiguresOfTheCheckAndTheMeasures) {
    const Model model = table1();
    const Counts counts = countBySeverity(check(model, {model.defaultScenario(), {}, {}}));
    const std::string summary = wordsIn(reportOf(model), "summary");
    EXPECT_THAT(summary,
                HasSubstr(fmt::format("The arrangement has {} kinds of body, {} policy areas and {} rights",
                                      model.bodyTypes().size(), model.policyAreas().size(), model.grants().size())));
    EXPECT_THAT(summary, HasSubstr(countWords(counts)));
    const Measures measures = measure(model, {model.defaultScenario(), {}, {}, {}});
    EXPECT_THAT(summary, HasSubstr(measures.whole.of(Measure::Centralisation)->sentence));
}

TEST(Report, GravestFindingsLeadToTheirSections) {
    const Report report = reportOf(table1());
    const ReportSection* summary = sectionIn(report, "summary");
    ASSERT_NE(summary, nullptr);
    int links = 0;
    for (const ReportBlock& block : summary->blocks)
        if (const auto* list = std::get_if<ReportList>(&block))
            for (const ReportWords& each : list->items)
                if (!each.to.empty()) {
                    ++links;
                    const ReportSection* told = sectionIn(report, each.to);
                    ASSERT_NE(told, nullptr) << each.to;
                    EXPECT_THAT(told->heading, HasSubstr(each.text));
                }
    EXPECT_EQ(links, 5);
}

TEST(Report, MatrixIsTableOneInWords) {
    const Report report = reportOf(table1());
    const ReportTable* table = tableIn(report, "matrix");
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->columns.front(), "Policy area");
    EXPECT_THAT(table->columns, Contains("Unitary/County"));
    EXPECT_EQ(table->rows.size(), table1().policyAreas().size());
    for (const ReportTable::Row& row : table->rows)
        EXPECT_EQ(row.cells.size() + 1, table->columns.size());
    EXPECT_THAT(wordsIn(report, "matrix"), HasSubstr("Decision rights (with Supra-regional bodies)"));
}

TEST(Report, AtAPlaceItSaysWhoReallyHoldsWhatAndHow) {
    ReportQuestion question = askedOf(table1());
    question.place = "no:mca";
    const Report report = reportOf(table1(), question);
    EXPECT_THAT(report.about, Contains(ReportWords{"Place", "Where there is no MCA"}));
    const std::string matrix = wordsIn(report, "matrix");
    EXPECT_THAT(matrix, HasSubstr("Schools | Consultation rights | Unitary/County (adopted)"));
    EXPECT_EQ(sectionIn(report, "body-1")->heading.find("MCA"), std::string::npos) << "it is not there";
}

TEST(Report, WideMatricesAreListedInstead) {
    ModelBuilder builder = aModel().area("schools").area("roads");
    std::vector<std::string> names;
    for (int i = 0; i < 14; ++i)
        names.push_back("Body " + std::to_string(i));
    for (const std::string& name : names)
        builder.type(name).grant("g" + name, name, "schools", "decision");
    const Report report = reportOf(builder);
    const ReportTable* table = tableIn(report, "matrix");
    ASSERT_NE(table, nullptr);
    EXPECT_THAT(table->columns, ElementsAre("Policy area", "Body", "Rights"));
    EXPECT_EQ(table->rows.size(), 14U);
}

TEST(Report, EachFindingIsToldWithItsStepsPlaceRuleAndSource) {
    const Model model = table1();
    const Report report = reportOf(model);
    for (const Finding& finding : check(model, {model.defaultScenario(), {}, {}})) {
        const auto told = std::find_if(report.sections.begin(), report.sections.end(), [&](const ReportSection& each) {
            return each.level == 4 && each.severity && each.heading.ends_with(". " + finding.message);
        });
        ASSERT_NE(told, report.sections.end()) << finding.message;
        const std::string words = wordsIn(*told);
        for (const std::string& step : finding.why)
            EXPECT_THAT(words, HasSubstr(step));
        EXPECT_THAT(words, HasSubstr("Rule: "));
        EXPECT_THAT(words, HasSubstr(finding.source));
    }
    EXPECT_THAT(wordsIn(report, "finding-w1"), HasSubstr("Where: On "));
}

TEST(Report, WhatWasAcceptedSaysByWhomWhenWhyAndUntil) {
    Model model = table1();
    const Finding finding = check(model, {model.defaultScenario(), {}, {}}).front();
    Waiver waiver;
    waiver.fingerprint = Text(finding.fingerprint);
    waiver.by = "Ann Reeve";
    waiver.on = on("2020-11-18");
    waiver.until = on("2021-11-18");
    waiver.reason = "Parliament wants it so";
    model.table<Waiver>().put(waiver);

    const std::string accepted = wordsIn(reportOf(model), "finding-a1");
    EXPECT_THAT(accepted, HasSubstr(finding.message));
    EXPECT_THAT(accepted, HasSubstr("Accepted: By Ann Reeve on 18 November 2020, until 18 November 2021, because: "
                                    "“Parliament wants it so”."));
    EXPECT_THAT(wordsIn(reportOf(model), "summary"), HasSubstr("1 more finding has been accepted."));

    ReportQuestion later = askedOf(model);
    later.today = on("2021-11-18");
    const Report ended = reportOf(model, later);
    EXPECT_EQ(sectionIn(ended, "finding-a1"), nullptr);
    EXPECT_THAT(wordsIn(ended, finding.severity == Severity::Error ? "finding-e1" : "finding-w1"),
                HasSubstr("No longer accepted: By Ann Reeve"));
}

TEST(Report, MeasuresSayWhatTheyMean) {
    const Report report = reportOf(table1());
    for (const MeasureSpec& spec : measureSpecs())
        if (sectionIn(report, fmt::format("measure-{}", spec.id))) {
            EXPECT_THAT(wordsIn(report, fmt::format("measure-{}", spec.id)), HasSubstr(spec.meaning));
        }
    EXPECT_THAT(wordsIn(report, "measure-load"), HasSubstr("Unitary/County | "));
}

TEST(Report, SourcesNameLegalBasesAndTheParagraphsOfRules) {
    Model model = schoolsWithout("decision");
    Grant grant = *model.grants().begin();
    grant.legalBasis = "SI 2011/908";
    grant.source = "LIPSIT 5.3";
    model.table<Grant>().put(grant);
    const std::string sources = wordsIn(reportOf(model), "sources");
    EXPECT_THAT(sources, HasSubstr("SI 2011/908 | LIPSIT 5.3"));
    EXPECT_THAT(sources, HasSubstr("2 of 3 rights name neither a legal basis nor a source."));
    EXPECT_THAT(wordsIn(reportOf(table1()), "sources"), HasSubstr("LIPSIT 5.7"));
    EXPECT_THAT(wordsIn(reportOf(table1()), "sources"), HasSubstr("LIPSIT: Seaford et al."));
}

TEST(Report, HasThePartsThatWereAskedForAndNoOther) {
    ReportQuestion question = askedOf(table1());
    question.parts = {ReportPart::Graph, ReportPart::Sources};
    const Report report = reportOf(table1(), question);
    ASSERT_EQ(report.sections.size(), 2U);
    EXPECT_EQ(report.sections[0].id, "graph");
    EXPECT_EQ(report.sections[1].id, "sources");
    EXPECT_NE(tableIn(report, "graph"), nullptr) << "what a picture shows is told in words too";
}

TEST(Report, IdsAreUniqueAndHeadingsSkipNoLevel) {
    for (const Model& model : {table1(), twoTier()}) {
        std::set<std::string> ids;
        int level = 1;
        for (const ReportSection& each : reportOf(model).sections) {
            EXPECT_TRUE(ids.insert(each.id).second) << each.id;
            EXPECT_LE(each.level, level + 1) << each.id;
            level = each.level;
        }
    }
}

TEST(Report, ManyBodiesAreCountedAndAPlaceHasTheFew) {
    ModelBuilder builder = aModel().type("council").area("schools").place("a").place("b");
    std::vector<std::string> names;
    for (int i = 0; i < 61; ++i)
        names.push_back("Council " + std::to_string(i));
    for (const std::string& name : names)
        builder.institution(name, "council", {name == "Council 7" ? "b" : "a"});
    builder.grant("g1", "council", "schools", "decision");
    EXPECT_THAT(wordsIn(reportOf(builder), "bodies"), HasSubstr("There are 61 bodies, too many for one paper."));
    ReportQuestion question = askedOf(builder);
    question.place = "b";
    const Report there = reportOf(builder, question);
    EXPECT_EQ(sectionIn(there, "body-1")->heading, "Council 7");
    EXPECT_EQ(sectionIn(there, "body-2"), nullptr);
}

TEST(Report, ColumnsAskForRoomByWhatStandsInThem) {
    const std::vector<double> shares =
        columnShares({.caption = "c",
                      .columns = {"Body", "Share", "In words"},
                      .rows = {{"Council", {"5 %", "Council stands between 5 % of all pairs of others."}}}});
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_NEAR(shares[0] + shares[1] + shares[2], 1, 1e-9);
    EXPECT_GT(shares[2], 4 * shares[1]);
    EXPECT_GT(shares[1], 0.1) << "no column is squeezed away";
}

TEST(Report, MeasuresNameTogetherWhoHasNone) {
    const std::string cutOff = wordsIn(reportOf(table1()), "measure-cut-off");
    EXPECT_THAT(cutOff, HasSubstr(", none: "));
    EXPECT_THAT(cutOff, Not(HasSubstr("Nothing hangs on")));
}

TEST(Report, AnEmptyArrangementSaysSo) {
    const Report report = reportOf(aModel().scenario("today"));
    EXPECT_EQ(report.title, "An arrangement without a title");
    EXPECT_THAT(wordsIn(report, "matrix"), HasSubstr("Nobody is given any right."));
}

TEST(Report, TextsHoldNothingThatTurnsOrBreaksThem) {
    EXPECT_EQ(cleanText("a\u202Eb\x01"
                        "c\r\nd\te\xFF"),
              "a\uFFFDb\uFFFDc\nd e\uFFFD");
    EXPECT_EQ(cleanText("Llŷn, \u05E9\u05DC\u05D5\u05DD, e\u0301"), "Llŷn, \u05E9\u05DC\u05D5\u05DD, e\u0301");
}

}  // namespace
}  // namespace remit::test
