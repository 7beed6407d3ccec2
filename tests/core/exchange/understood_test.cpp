// SPDX-License-Identifier: MIT
#include "core/exchange/import/understood.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/matrix.h"
#include "core/model/integrity.h"
#include "tests/support/documents.h"
#include "tests/support/workbooks.h"

namespace remit {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TableFile fileOf(std::string_view bytes, TableFormat format, std::optional<char> delimiter = {}) {
    Result<TableFile> file = readTableFile(bytes, format, delimiter);
    EXPECT_TRUE(file) << file.error().sentence();
    return file ? std::move(file.value()) : TableFile();
}

std::vector<std::string> textsOf(const std::vector<SheetCell>& row) {
    std::vector<std::string> out;
    for (const SheetCell& cell : row)
        out.push_back(cell.text);
    return out;
}

Model aTable1() { return readCsv("Area,MCA,LEP\nSchools,Decides,Advice\n", "Table 1")->model; }

UnderstoodTable understoodIn(const Model& into, const TableFile& file, TableChoices choices) {
    return understandTable(into, into.defaultScenario(), file, "Test", choices);
}

TableChoices guessed(const TableFile& file) { return {0, guessShape(file.book.sheets[0]), {}, false}; }

TEST(TableFiles, AreKnownByTheirEndings) {
    EXPECT_EQ(tableFormatOf("Plan.XLSX"), TableFormat::Xlsx);
    EXPECT_EQ(tableFormatOf("a.b.csv"), TableFormat::Delimited);
    EXPECT_EQ(tableFormatOf("page.htm"), TableFormat::Html);
    EXPECT_EQ(tableFormatOf("plan.remit"), std::nullopt);
}

TEST(TableFiles, TextIsPartedByWhatIsFoundOrChosen) {
    const TableFile found = fileOf("Area;MCA\n\nSchools;Decides, alone\n", TableFormat::Delimited);
    EXPECT_EQ(found.delimiter, ';');
    EXPECT_THAT(found.lines, ElementsAre(1, 3)) << "blank lines are no rows";
    EXPECT_THAT(textsOf(found.book.sheets[0].rows[1]), ElementsAre("Schools", "Decides, alone"));
    const TableFile chosen = fileOf("Area|MCA\nSchools|Decides\n", TableFormat::Delimited, '|');
    EXPECT_THAT(textsOf(chosen.book.sheets[0].rows[1]), ElementsAre("Schools", "Decides"));
}

TEST(TableFiles, TheClipboardsTextIsReadHoweverItsQuotesStand) {
    const TableFile file = fileOf("Area\tMCA\nSchools\tthe \"lead\"\n", TableFormat::Clipboard);
    EXPECT_THAT(textsOf(file.book.sheets[0].rows[1]), ElementsAre("Schools", "the \"lead\""));
    EXPECT_EQ(fileOf("Area,MCA\nSchools,Decides\n", TableFormat::Clipboard).delimiter, ',');
}

TEST(TableFiles, WhatHoldsNothingIsRefused) {
    EXPECT_FALSE(readTableFile(" \n", TableFormat::Clipboard));
    EXPECT_FALSE(readTableFile("<p>No table</p>", TableFormat::Html));
    EXPECT_FALSE(readTableFile("PK\x03\x04 no workbook", TableFormat::Xlsx));
}

TEST(Understood, ASheetSaysWhatItDoesAndWhatItDoesNotUnderstand) {
    const Model into = aTable1();
    const TableFile file =
        fileOf("Area,MCA,LEP\nSchools,\"Decides, leads\",Leads\nParks,Decides,\n", TableFormat::Delimited);
    const UnderstoodTable read = understoodIn(into, file, guessed(file));
    ASSERT_FALSE(read.fault);
    ASSERT_EQ(read.cells.size(), 3U);
    EXPECT_EQ(read.cells[2].row, 2U);
    ASSERT_EQ(read.unknown.size(), 1U);
    EXPECT_EQ(read.unknown[0].words, "leads");
    EXPECT_EQ(read.unknown[0].cells, 2U);
    EXPECT_EQ(read.plan.change.of<PolicyArea>().size(), 1U);
    EXPECT_EQ(read.plan.change.of<Grant>().size(), 1U) << "Schools says already that the MCA decides";
    EXPECT_THAT(read.remarks, testing::Contains(HasSubstr("“Leads” is no right Remit knows")));
}

TEST(Understood, AnAnswerMakesWordsARight) {
    const Model into = aTable1();
    const TableFile file = fileOf("Area,MCA\nParks,Leads\n", TableFormat::Delimited);
    TableChoices choices = guessed(file);
    const std::string key = foldPhrase("Leads");
    choices.answers[key] = {WordsAnswer::As::Kind, into.rightKinds().begin()->id, {}, {}};
    const UnderstoodTable asKind = understoodIn(into, file, choices);
    ASSERT_EQ(asKind.plan.change.of<Grant>().size(), 1U);
    EXPECT_EQ(asKind.plan.change.of<Grant>()[0].after->right, into.rightKinds().begin()->id);
    EXPECT_TRUE(asKind.cells[0].phrases[0].understood());
    EXPECT_EQ(asKind.unknown.size(), 1U) << "so that the answer can be changed";

    choices.answers[key] = {WordsAnswer::As::NewKind, {}, "Leadership", RightClass::Coordination};
    const UnderstoodTable asNew = understoodIn(into, file, choices);
    ASSERT_FALSE(asNew.fault) << asNew.fault->sentence();
    ASSERT_EQ(asNew.plan.change.of<RightKind>().size(), 1U);
    EXPECT_EQ(asNew.plan.change.of<RightKind>()[0].after->name, Text("Leadership"));
    Model model = into;
    apply(model, asNew.plan.change);
    EXPECT_FALSE(findFault(model));

    choices.answers[key] = {WordsAnswer::As::Skipped, {}, {}, {}};
    const UnderstoodTable skipped = understoodIn(into, file, choices);
    EXPECT_TRUE(skipped.plan.change.of<Grant>().empty());
    EXPECT_TRUE(skipped.plan.change.of<Scenario>().empty()) << "no note either";
    EXPECT_THAT(skipped.remarks, testing::Contains(HasSubstr("“Leads” was left out")));

    choices.answers[key] = {WordsAnswer::As::NewKind, {}, " ", RightClass::Coordination};
    const UnderstoodTable nameless = understoodIn(into, file, choices);
    ASSERT_TRUE(nameless.fault);
    EXPECT_EQ(nameless.cells.size(), 1U) << "the table is shown all the same";
    EXPECT_TRUE(nameless.plan.change.empty());
}

TEST(Understood, AnAnswerHoldsInListsToo) {
    const Model into = aTable1();
    const TableFile file = fileOf("Policy area,Body,Right\nParks,MCA,Leads\n", TableFormat::Delimited);
    TableChoices choices = guessed(file);
    ASSERT_EQ(choices.guess.shape, TableShape::List);
    choices.answers[foldPhrase("Leads")] = {WordsAnswer::As::Skipped, {}, {}, {}};
    const UnderstoodTable skipped = understoodIn(into, file, choices);
    EXPECT_TRUE(skipped.plan.change.of<Grant>().empty());
    EXPECT_THAT(skipped.remarks, testing::Contains(HasSubstr("“Leads” was left out")));
}

TEST(Understood, LettersOfRaciMeanRaciWhateverTheDocumentsOwnLettersMean) {
    const Model into = aTable1();
    const TableFile file = fileOf("Task,MCA,LEP\nParks,A,R\nSchools,C,A\n", TableFormat::Delimited);
    const UnderstoodTable read = understoodIn(into, file, guessed(file));
    ASSERT_FALSE(read.fault) << read.fault->sentence();
    Model model = into;
    apply(model, read.plan.change);
    EXPECT_FALSE(findFault(model));
    std::size_t accountable = 0;
    for (const Grant& grant : model.grants())
        accountable += model.rightKinds().at(grant.right).name == Text("Accountable") ? 1 : 0;
    EXPECT_EQ(accountable, 2U);
}

TEST(Understood, AShapeThatTheTableDoesNotHaveIsAFault) {
    const Model into = aTable1();
    const TableFile file = fileOf("Area,MCA\nParks,Decides\n", TableFormat::Delimited);
    TableChoices choices = guessed(file);
    choices.guess = guessAs(file.book.sheets[0], TableShape::List);
    EXPECT_EQ(choices.guess.shape, TableShape::List);
    const UnderstoodTable read = understoodIn(into, file, choices);
    ASSERT_TRUE(read.fault);
    EXPECT_TRUE(read.plan.change.empty());
}

TEST(Understood, AHeaderFurtherDownIsReadFromThere) {
    const TableFile file = fileOf("Old,table\nArea,MCA\nParks,Decides\n", TableFormat::Delimited);
    const TableGuess guess = guessAs(file.book.sheets[0], TableShape::Matrix, 1);
    EXPECT_EQ(guess.top, 1U);
    EXPECT_THAT(guess.columns, ElementsAre(ColumnMeaning::PolicyArea, ColumnMeaning::Body));
}

TEST(Understood, WorkNobodyWaitsForStops) {
    const Model into = aTable1();
    const TableFile file = fileOf("Area,MCA\nParks,Decides\n", TableFormat::Delimited);
    const UnderstoodTable read =
        understandTable(into, into.defaultScenario(), file, "Test", guessed(file), [] { return true; });
    EXPECT_TRUE(read.plan.change.empty());
    EXPECT_THAT(read.remarks, IsEmpty());
}

}  // namespace
}  // namespace remit
