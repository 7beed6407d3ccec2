// SPDX-License-Identifier: MIT
#include "core/exchange/matrix.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/edits/cell_text.h"
#include "core/edits/rows.h"
#include "core/exchange/delimited.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;
using test::idsOf;

namespace {

std::string table1() {
    std::ifstream file(REMIT_SOURCE_DIR "/resources/templates/table1.csv");
    std::ostringstream out;
    out << file.rdbuf();
    return out.str();
}

Model readTable(std::string_view csv) {
    const Result<Reading> reading = readCsv(csv, "Test");
    EXPECT_TRUE(reading) << reading.error().sentence();
    return reading ? reading->model : Model();
}

std::string writtenTable(const Model& model) {
    const Result<Writing> text = writeCsv(model, model.defaultScenario());
    return text ? text->bytes : text.error().sentence();
}

std::string refusedTable(std::string_view csv) {
    const Result<Reading> reading = readCsv(csv, "Test");
    return reading ? "accepted" : reading.error().sentence();
}

std::string cell(const Model& model, const char* type, const char* area) {
    return cellText(model, model.defaultScenario(), BodyTypeId(type), PolicyAreaId(area));
}

}  // namespace

TEST(Matrix, WritesTable1CellForCell) {
    ASSERT_FALSE(table1().empty());
    EXPECT_EQ(writtenTable(readTable(table1())), table1());
}

TEST(Matrix, ReadsTable1WithoutRemarks) {
    const Result<Reading> reading = readCsv(table1(), "Table 1");
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->remarks.empty());
    EXPECT_FALSE(findFault(reading->model));
    EXPECT_EQ(reading->model.title(), Text("Table 1"));
    EXPECT_EQ(idsOf(reading->model.scenarios()), "table-1");
}

TEST(Matrix, MakesTheBodiesOfTable1WhatTheyUsuallyAre) {
    const Model model = readTable(table1());
    EXPECT_EQ(idsOf(model.bodyTypes()), "unitary-county mca lep central-govt supra-regional-bodies");
    const auto type = [&](const char* id) { return model.bodyTypes().at(BodyTypeId(id)); };
    EXPECT_EQ(type("unitary-county").name, Text("Unitary/County"));
    EXPECT_EQ(type("unitary-county").tier, Tier::Local);
    EXPECT_EQ(type("unitary-county").mandate, Mandate::Elected);
    EXPECT_EQ(type("mca").tier, Tier::Regional);
    EXPECT_EQ(type("mca").mandate, Mandate::Elected);
    EXPECT_EQ(type("mca").adoptedBy, std::vector{BodyTypeId("unitary-county")});
    EXPECT_EQ(type("lep").mandate, Mandate::Appointed);
    EXPECT_TRUE(type("lep").advisoryOnly);
    EXPECT_EQ(type("lep").coterminousWith, std::vector{BodyTypeId("mca")});
    EXPECT_EQ(type("central-govt").name, Text("Central govt."));
    EXPECT_EQ(type("central-govt").tier, Tier::National);
    EXPECT_EQ(type("central-govt").mandate, Mandate::Ministerial);
    EXPECT_EQ(type("supra-regional-bodies").name, Text("Supra-regional bodies"));
    EXPECT_EQ(type("supra-regional-bodies").tier, Tier::SupraRegional);
    EXPECT_EQ(type("supra-regional-bodies").mandate, Mandate::None);
}

TEST(Matrix, NumbersGrantsInReadingOrder) {
    const Model model = readTable(table1());
    EXPECT_EQ(model.grants().size(), 33U);
    const Grant& third = model.grants().at({ScenarioId("test"), GrantId("g3")});
    EXPECT_EQ(third.subject, Subject(BodyTypeId("lep")));
    EXPECT_EQ(third.area, PolicyAreaId("adult-education-fe-colleges-business-skills-careers-advice"));
    EXPECT_EQ(third.right, RightKindId("advice"));
}

TEST(Matrix, ReadsTabsAndCommasAlike) {
    const Model model = readTable(table1());
    const Result<Writing> tabs = writeTsv(model, model.defaultScenario());
    ASSERT_TRUE(tabs);
    const Result<Reading> again = readTsv(tabs->bytes, "Test");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->model, model);
}

TEST(Matrix, PrintsAPartnerAsItCameOnlyWhileItIsThePartner) {
    Draft draft(readTable("Area,MCA\nSchools,Decision rights (with supra-regional bodies)\n"));
    const ScenarioId scenario = draft.model().defaultScenario();
    ASSERT_TRUE(rename(draft, BodyTypeId("supra-regional-bodies"), "Northern Powerhouse"));
    EXPECT_EQ(cell(draft.model(), "mca", "schools"), "Decision rights (with Northern Powerhouse)");
    Grant grant = draft.model().grants().at({scenario, GrantId("g1")});
    grant.with.clear();
    ASSERT_TRUE(change(draft, grant));
    EXPECT_EQ(cell(draft.model(), "mca", "schools"), "Decision rights");
}

TEST(Matrix, PrintsARenamedColumnByItsNewName) {
    Draft draft(readTable(table1()));
    ASSERT_TRUE(rename(draft, BodyTypeId("central-govt"), "Whitehall"));
    EXPECT_TRUE(writtenTable(draft.model()).starts_with("POLICY AREA,UNITARY/COUNTY,MCA,LEP,Whitehall\n"));
}

TEST(Matrix, KeepsWordsThatAreNoRightAsANoteWithARemark) {
    const Result<Reading> reading = readCsv("Area,MCA\nSchools,\"Advice, runs it, (why?)\"\n", "Test");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->remarks.size(), 2U);
    EXPECT_EQ(reading->remarks[0], "Line 2, MCA: “runs it” is no right Remit knows; it was kept as a note.");
    ASSERT_EQ(cellNotes(reading->model, ScenarioId("test")).size(), 2U);
    EXPECT_EQ(cellNotes(reading->model, ScenarioId("test"))[1].note, "(why?)");
    EXPECT_EQ(writtenTable(reading->model), "Area,MCA\nSchools,\"Advice, runs it, (why?)\"\n");
}

TEST(Matrix, KeepsAPhraseWhosePartnerCannotBeNamedAsANote) {
    const std::string csv = "Area,MCA\nSchools,Decision rights (with \xE2\x80\xAEseidob)\n";
    const Result<Reading> reading = readCsv(csv, "Test");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->remarks.size(), 1U);
    EXPECT_TRUE(reading->model.grants().empty());
    EXPECT_EQ(writtenTable(reading->model), csv);
}

TEST(Matrix, KeepsColumnsAndRowsWithoutRights) {
    const std::string csv =
        "Area,MCA,Quango,\"Supra-regional\nbodies\"\nSchools,Decision rights (with Quango),,\nParks,,,\n";
    EXPECT_EQ(writtenTable(readTable(csv)), csv);
}

TEST(Matrix, TellsEqualNamesApart) {
    const Result<Reading> reading = readCsv("Area,MCA,MCA\nSchools,Advice,\nSchools,,Advice\n", "Test");
    ASSERT_TRUE(reading);
    EXPECT_EQ(idsOf(reading->model.bodyTypes()), "mca mca-2");
    EXPECT_EQ(idsOf(reading->model.policyAreas()), "schools schools-2");
    EXPECT_EQ(reading->remarks.size(), 2U);
}

TEST(Matrix, TakesTheEncodingsThatSpreadsheetsWrite) {
    const Model expected = readTable("Area,MCA\nCaf\xC3\xA9 \xF0\x9F\x8D\x8A,Advice\n");
    const std::u16string text = u"Area,MCA\nCaf\u00E9 \U0001F34A,Advice\n";
    std::string little;
    std::string big;
    for (const char16_t unit : text) {
        little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
    }
    EXPECT_EQ(readTable("\xFF\xFE" + little), expected);
    EXPECT_EQ(readTable("\xFE\xFF" + big), expected);
    EXPECT_EQ(readTable("Area,MCA\nCaf\xE9 \x96 \x93x\x94,Advice\n"),
              readTable("Area,MCA\nCaf\xC3\xA9 \xE2\x80\x93 \xE2\x80\x9Cx\xE2\x80\x9D,Advice\n"));
    const auto remarks = readCsv("Area,MCA\nCaf\xE9,Advice\n", "Test")->remarks;
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_TRUE(remarks[0].starts_with("The table is not in UTF-8; it was read as Windows-1252"));
    EXPECT_EQ(readTable("Area\tMCA\nSchools\tAdvice\n"), readTable("Area,MCA\nSchools,Advice\n"));
}

TEST(Matrix, TakesEveryLineEndAndAByteOrderMark) {
    const Model expected = readTable("Area,MCA\nSchools,Advice\nParks,\n");
    EXPECT_EQ(readTable("Area,MCA\r\nSchools,Advice\r\nParks,\r\n"), expected);
    EXPECT_EQ(readTable("Area,MCA\rSchools,Advice\rParks"), expected);
    EXPECT_EQ(readTable("\xEF\xBB\xBF"
                        "Area,MCA\n\n\nSchools,Advice\n,\nParks\n"),
              expected);
    EXPECT_EQ(readTable("Area,MCA,,\nSchools,Advice,,\nParks,,,\n"), expected);
}

TEST(Matrix, ReadsLineBreaksInACellAsSeparators) {
    EXPECT_EQ(cell(readTable("Area,MCA\nSchools,\"Advice\ndecision; funding\"\n"), "mca", "schools"),
              "Advice, decision, funding");
}

TEST(Matrix, GuardsFormulasAndTakesTheGuardOff) {
    const Model model = aModel().type("mca").area("=1+1").area("'=x").area("-").scenario("today");
    const std::string csv = "Policy area,mca\n'=1+1,\n''=x,\n-,\n";
    EXPECT_EQ(writtenTable(model), csv);
    const Model again = readTable(csv);
    EXPECT_EQ(again.policyAreas().begin()->name, Text("=1+1"));
    EXPECT_EQ(std::next(again.policyAreas().begin())->name, Text("'=x"));
}

TEST(Matrix, IsExactWhereThatIsAsked) {
    const Model model = aModel().type("mca").area("=1+1").area("'=x").scenario("today");
    const Result<Writing> written = writeExact(model, ScenarioId("today"), ',');
    ASSERT_TRUE(written);
    EXPECT_EQ(written->bytes, "Policy area,mca\n=1+1,\n'=x,\n");
    EXPECT_TRUE(written->remarks.empty());
}

TEST(Matrix, KeepsWordsInTheirPlaceInTheCell) {
    for (const char* words : {"Responsible, consulted", "consulted, Responsible, advice", "Responsible, Accountable"}) {
        const std::string csv = fmt::format("Area,MCA\nSchools,\"{}\"\n", words);
        EXPECT_EQ(writtenTable(readTable(csv)), csv);
    }
}

TEST(Matrix, PrintsLettersAsTheyCame) {
    const std::string csv = "Area,MCA,LEP\nSchools,Consultation rights,Advice\nRoads,C/A,CA\n";
    EXPECT_EQ(writtenTable(readTable(csv)), csv);
}

TEST(Matrix, ReadsNoBodyAsItsOwnPartner) {
    const std::string csv = "Area,MCA\nSchools,decision (with mca) (with LEP)\nRoads,\"decision (with MCA), advice\"\n";
    const Result<Reading> reading = readCsv(csv, "Test");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->remarks.size(), 2U);
    EXPECT_EQ(reading->remarks[1],
              "Line 3, MCA: “decision (with MCA)” names the body as its own partner; the right was read without it.");
    const Grant& first = reading->model.grants().at({ScenarioId("test"), GrantId("g1")});
    EXPECT_EQ(first.with, std::vector<Subject>{BodyTypeId("lep")});
    EXPECT_EQ(writtenTable(reading->model), csv);
    Draft draft(reading->model);
    EXPECT_TRUE(setCellText(draft, ScenarioId("test"), BodyTypeId("mca"), PolicyAreaId("roads"), "decision (with MCA)"))
        << "words that stood there before are no mistake now";
    EXPECT_EQ(cell(draft.model(), "mca", "roads"), "decision (with MCA)");
}

TEST(Matrix, ReadsSemicolonsWhereTheHeaderHasNoComma) {
    const Result<Reading> reading = readCsv("p;A;\"B, C\"\nSchools;advice;\"decision, funding; veto\"\n", "Test");
    ASSERT_TRUE(reading) << reading.error().sentence();
    EXPECT_EQ(idsOf(reading->model.bodyTypes()), "a b-c");
    EXPECT_EQ(reading->model.grants().size(), 4U);
    ASSERT_EQ(reading->remarks.size(), 1U);
    EXPECT_TRUE(reading->remarks[0].starts_with("The table is parted by semicolons"));
    EXPECT_EQ(idsOf(readTable("p,\"A;B\",C;D\n").bodyTypes()), "a-b c-d");
    EXPECT_EQ(idsOf(readTable("\xEF\xBB\xBF;\n\nA;MCA\n").bodyTypes()), "mca");
}

TEST(Matrix, SaysHowManyCellsItGuards) {
    const auto remarks = [](const Model& model) { return writeCsv(model, ScenarioId("today"))->remarks; };
    EXPECT_EQ(remarks(aModel().type("mca").area("- advice").area("-").area("=1").scenario("today")),
              std::vector<std::string>{"2 cells have an apostrophe in front, lest a spreadsheet takes them for a "
                                       "formula; Remit takes it off again."});
    EXPECT_EQ(remarks(aModel().type("mca").area("+1").scenario("today")).at(0).substr(0, 11), "1 cell has ");
    EXPECT_TRUE(remarks(aModel().type("mca").area("schools").scenario("today")).empty());
}

TEST(Matrix, RefusesWhatIsNoMatrix) {
    EXPECT_EQ(refusedTable("Area\nSchools\n"),
              "line 1: There are no body types across the first row: write them behind the first column, one in each.");
    EXPECT_TRUE(refusedTable("").starts_with("line 1: The table is empty"));
    EXPECT_TRUE(refusedTable("\n,,\n\n").starts_with("line 1: The table is empty"));
    EXPECT_EQ(refusedTable("Area,MCA\n\nSchools,Advice,Decision\n"),
              "line 3: Column 3 has no body type's name in the first row, but “Decision” stands in it: write the name, "
              "or clear the cell.");
    EXPECT_EQ(refusedTable("Area,MCA\n,Advice\n"),
              "line 2: This row has rights but no policy area: write its name in the first column.");
    EXPECT_TRUE(refusedTable("Area,MCA\nSchools,\"Advice\nmore\n").starts_with("line 2: A quotation mark that opens"));
    EXPECT_TRUE(refusedTable("Area,MCA\nSchools,Ad\"vice\n").starts_with("line 2: A quotation mark stands"));
    EXPECT_TRUE(refusedTable("Area,MCA\nSchools,\xFF\x81\n").starts_with("line 2: The table is not text in UTF-8"));
    EXPECT_TRUE(
        refusedTable(std::string_view("Area,MCA\nSch\0ols,\n", 18)).starts_with("line 2: The table is not text"));
    EXPECT_TRUE(refusedTable("\xFF\xFE"
                             "A")
                    .starts_with("line 1: The table is not text in UTF-8: it starts as UTF-16"));
    EXPECT_TRUE(refusedTable("Area," + std::string(1001, 'x') + "\n").starts_with("line 1: Column 2 cannot be"));
}

TEST(Matrix, CallsADocumentTableWhereTheTitleCannotBeAName) {
    const Result<Reading> reading = readCsv("Area,MCA\n", " ");
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->model.title(), Text("Table"));
}

TEST(Matrix, HasNoColumnForABodyThatIsOnlyAPartner) {
    const Model model = aModel()
                            .type("mca")
                            .type("supra")
                            .type("idle")
                            .institution("gmca", "mca")
                            .area("schools")
                            .joint("g1", "gmca", {"supra"}, "schools", "decision");
    EXPECT_EQ(writtenTable(model), "Policy area,mca,idle,gmca\nschools,,,Decision rights (with supra)\n");
}

TEST(Matrix, LeavesOutPolicyAreasThatOnlyGroupOthers) {
    const Model model = aModel()
                            .type("mca")
                            .area("all")
                            .area("schools", "all")
                            .area("roads")
                            .area("minor", "roads")
                            .grant("g1", "mca", "roads", "decision");
    EXPECT_EQ(writtenTable(model), "Policy area,mca\nschools,\nroads,Decision rights\nminor,\n");
}

TEST(Matrix, RefusesToWriteWhatHasNoColumn) {
    EXPECT_TRUE(writtenTable(aModel().scenario("today")).starts_with("A table needs body types"));
    EXPECT_FALSE(writeCsv(aModel().type("mca"), ScenarioId("gone")));
}

TEST(Delimited, WritesWhatItReads) {
    const std::vector<std::vector<std::string>> records{
        {"a", "b,c", "d\"e"}, {" x ", "line\r\nbreak", "'"}, {"", "", "z"}};
    for (char delimiter : {',', '\t', ';'}) {
        const auto read = readDelimited(writeDelimited(records, delimiter), delimiter);
        ASSERT_TRUE(read);
        ASSERT_EQ(read->size(), records.size());
        for (std::size_t i = 0; i < records.size(); ++i)
            EXPECT_EQ((*read)[i].fields, records[i]);
        EXPECT_EQ((*read)[2].line, 4U);
    }
}

}  // namespace remit
