// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/change/change_set.h"
#include "core/compare/changes.h"
#include "core/edits/cell_text.h"
#include "core/exchange/matrix.h"
#include "core/exchange/workbook/book_fields.h"
#include "core/exchange/workbook/book_reader.h"
#include "core/exchange/workbook/pages.h"
#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/random_document.h"

namespace remit {

using test::aModel;
using testing::HasSubstr;

namespace {

// What a workbook holds of the document: one scenario, and no rules, waivers and views.
Model heldBy(const Model& model, ScenarioId scenario) {
    Model out = model;
    for (const Scenario& each : model.scenarios())
        if (each.id != scenario)
            out.table<Scenario>().remove(each.id);
    for (const Grant& grant : model.grants())
        if (grant.scenario != scenario)
            out.table<Grant>().remove(grant.key());
    for (const Relation& relation : model.relations())
        if (relation.scenario != scenario)
            out.table<Relation>().remove(relation.key());
    out.table<RuleSetting>() = {};
    out.table<Waiver>() = {};
    out.table<UserRule>() = {};
    out.table<View>() = {};
    out.table<Placement>() = {};
    return test::inFileOrder(out);
}

Sheet& sheetOf(Workbook& book, std::string_view name) {
    for (Sheet& sheet : book.sheets)
        if (sheet.name == name)
            return sheet;
    ADD_FAILURE() << "no sheet " << name;
    return book.sheets.front();
}

Workbook bookOf(const Model& model) {
    const Result<Writing> written = writeXlsx(model, model.defaultScenario());
    EXPECT_TRUE(written) << written.error().sentence();
    Result<Workbook> book = readXlsx(written->bytes);
    EXPECT_TRUE(book) << book.error().sentence();
    EXPECT_TRUE(isBook(*book));
    return std::move(book.value());
}

Model readAgain(const Workbook& book) {
    const Result<Reading> reading = readBook(book);
    EXPECT_TRUE(reading) << reading.error().sentence();
    return reading ? reading->model : Model();
}

std::string refusedBook(const Workbook& book) {
    const Result<Reading> reading = readBook(book);
    return reading ? "read" : reading.error().sentence();
}

Model awkward() {
    return aModel()
        .title("A & B; <c>")
        .place("e", {}, [](Place& place) { place.name = "East; \\ West"; })
        .place("n", "e")
        .type("mca",
              [](BodyType& type) {
                  type.name = "MCA";
                  type.tier = Tier::Regional;
                  type.mandate = Mandate::Elected;
              })
        .type("same",
              [](BodyType& type) {
                  type.name = "mca";  // another's id
                  type.advisoryOnly = true;
                  type.adoptedBy = {BodyTypeId("mca")};
              })
        .institution("same", "mca", {"e"}, [](Institution& row) { row.span.from = parseDate("2011-04-01"); })
        .area("all")
        .area("schools", "all", [](PolicyArea& area) { area.name = "=HYPERLINK(\"x\")"; })
        .area("roads", "all", [](PolicyArea& area) { area.name = "  _x0041_ \xD7\xA9\xD7\x9C e\xCC\x81"; })
        .kind("d", RightClass::Decision, "D", [](RightKind& kind) { kind.sole = false; })
        .scenario("today")
        .grant("g1", "same", "schools", "d",
               [](Grant& grant) {
                   grant.condition = "if two\nlines";
                   grant.legalBasis = "s. 5  Act\t1999";
                   grant.votingRule = "unanimous";
                   grant.places = {PlaceId("n")};
                   grant.status = GrantStatus::Agreed;
                   grant.lapses = true;
                   grant.span.to = parseDate("2030-01-01");
               })
        .joint("g2", "mca", {"same"}, "roads", "d", [](Grant& grant) { grant.with = {BodyTypeId("same")}; })
        .relation("r1", RelationKind::Delegates, "mca", "same", [](Relation& relation) {
            relation.area = PolicyAreaId("schools");
            relation.right = RightKindId("d");
        });
}

}  // namespace

TEST(Book, GivesBackWhatItWasMadeOf) {
    for (const Model& model : {test::table1(), test::twoTier(), awkward()}) {
        ASSERT_FALSE(findFault(model));
        const ScenarioId scenario = model.defaultScenario();
        const Result<Writing> xlsx = writeXlsx(model, scenario);
        const Result<Writing> ods = writeOds(model, scenario);
        ASSERT_TRUE(xlsx && ods);
        for (const Result<Reading>& reading : {readXlsxMatrix(xlsx->bytes, "x"), readOdsMatrix(ods->bytes, "x")}) {
            ASSERT_TRUE(reading) << reading.error().sentence();
            EXPECT_TRUE(reading->remarks.empty());
            EXPECT_EQ(reading->model, heldBy(model, scenario));
        }
        EXPECT_EQ(writeOds(model, scenario)->bytes, ods->bytes) << "the same document, the same bytes";
        EXPECT_EQ(writeXlsx(model, scenario)->bytes, xlsx->bytes);
    }
}

TEST(Book, GivesBackRandomDocuments) {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const test::RandomDocument document = test::randomDocument(seed);
        const Result<Writing> written = writeOds(document.model, document.question.scenario);
        if (!written)  // without body types there is no matrix
            continue;
        const Result<Reading> reading = readOdsMatrix(written->bytes, "x");
        ASSERT_TRUE(reading) << reading.error().sentence() << test::describe(document);
        EXPECT_EQ(reading->model, heldBy(document.model, document.question.scenario)) << test::describe(document);
    }
}

TEST(Book, HasTheSheetsThatAreAskedForAndNoFormula) {
    const Workbook book = bookOf(awkward());
    std::vector<std::string> names;
    for (const Sheet& sheet : book.sheets) {
        names.push_back(sheet.name);
        EXPECT_FALSE(sheet.hidden) << "nothing in a published workbook is out of sight";
    }
    EXPECT_EQ(names,
              (std::vector<std::string>{"Matrix", "Effective rights", "Grants", "Findings", "Places", "Body types",
                                        "Institutions", "Policy areas", "Right kinds", "Relations", "As exported"}));
    const Result<Writing> written = writeXlsx(awkward(), ScenarioId("today"));
    const Result<ZipFile> archive = ZipFile::open(written->bytes);
    ASSERT_TRUE(archive);
    const std::string sheet = *archive->read("xl/worksheets/sheet1.xml");
    EXPECT_THAT(sheet, HasSubstr("state=\"frozen\""));
    EXPECT_THAT(sheet, HasSubstr("<autoFilter"));
    EXPECT_EQ(sheet.find("<f>"), std::string::npos);
    Workbook copy = book;
    const Sheet& matrix = sheetOf(copy, "Matrix");
    EXPECT_EQ(matrix.rows[1][0].text, "=HYPERLINK(\"x\")");
    EXPECT_THAT(matrix.rows[1][2].note, HasSubstr("if: if two"));
}

TEST(Book, ChangesExactlyTheCellThatWasChanged) {
    const Model model = test::twoTier();
    const Model held = heldBy(model, model.defaultScenario());
    Workbook book = bookOf(model);
    Sheet& matrix = sheetOf(book, "Matrix");
    ASSERT_EQ(readAgain(book), held);
    std::size_t tried = 0;
    for (std::size_t row = 1; row < matrix.rows.size(); ++row)
        for (std::size_t column = 1; column < matrix.rows[0].size(); ++column) {
            matrix.rows[row].resize(matrix.rows[0].size());
            const SheetCell before = matrix.rows[row][column];
            const std::string exportedColumn = sheetOf(book, exportedSheet).rows[2][column + 1].text;
            const std::string area = sheetOf(book, exportedSheet).rows[row + 3][0].text;
            matrix.rows[row][column].text = before.text.empty() ? "Scrutiny" : before.text + ", scrutiny";
            const Model after = readAgain(book);
            std::size_t added = 0;
            for (const Grant& grant : after.grants()) {
                const Grant* was = held.grants().find(grant.key());
                if (was && grant == *was)
                    continue;
                ++added;
                EXPECT_FALSE(was) << "rights that stood there stay as they are";
                EXPECT_EQ(grant.area.str(), area);
                EXPECT_THAT(exportedColumn, testing::EndsWith(" " + grant.subject.id.str()));
            }
            EXPECT_EQ(added, 1U);
            EXPECT_EQ(after.grants().size(), held.grants().size() + 1);
            EXPECT_EQ(after.relations(), held.relations());
            EXPECT_EQ(after.policyAreas(), held.policyAreas());
            EXPECT_EQ(after.bodyTypes(), held.bodyTypes());
            matrix.rows[row][column] = before;
            ++tried;
        }
    EXPECT_GT(tried, 5U);
}

TEST(Book, FollowsAnEditInTheFileItself) {
    const Model model = test::table1();
    const Result<Writing> written = writeOds(model, model.defaultScenario());
    ASSERT_TRUE(written);
    const Result<ZipFile> archive = ZipFile::open(written->bytes);
    ASSERT_TRUE(archive);
    std::vector<ZipEntry> entries;
    for (const char* part : {"mimetype", "content.xml", "settings.xml", "styles.xml", "META-INF/manifest.xml"})
        entries.push_back({part, archive->read(part).value()});
    std::string& content = entries[1].content;
    const std::string cell = "<text:p>Decision rights</text:p>";
    ASSERT_NE(content.find(cell), std::string::npos);
    content.replace(content.find(cell), cell.size(), "<text:p>Decision rights, scrutiny</text:p>");
    const Result<Reading> reading = readOdsMatrix(zipped(entries).value(), "x");
    ASSERT_TRUE(reading) << reading.error().sentence();
    EXPECT_TRUE(reading->remarks.empty());
    const auto changes = changesBetween(heldBy(model, model.defaultScenario()), reading->model);
    ASSERT_EQ(changes.size(), 2U) << "a right, and the kind that it is the first of";
    ASSERT_EQ(changes[0].changes.size(), 1U);
    EXPECT_EQ(changes[0].changes[0].kind, ChangeKind::Added);
    EXPECT_THAT(changes[0].changes[0].sentence, HasSubstr("scrutiny"));
}

TEST(Book, KeepsWhatAChangedCellDoesNotSay) {
    const Model model = aModel().type("mca").area("schools").scenario("s").grant(
        "g7", "mca", "schools", "decision", [](Grant& grant) { grant.legalBasis = "s. 1"; });
    Workbook book = bookOf(model);
    sheetOf(book, "Matrix").rows[1][1].text = "Decision rights (if asked), runs it";
    const Result<Reading> reading = readBook(book);
    ASSERT_TRUE(reading);
    const Grant& grant = reading->model.grants().at({ScenarioId("s"), GrantId("g7")});
    EXPECT_EQ(grant.legalBasis, Text("s. 1"));
    EXPECT_EQ(grant.condition, Text("if asked"));
    EXPECT_EQ(reading->remarks, std::vector<std::string>{
                                    "Sheet “Matrix”, B2: “runs it” is no right Remit knows; it was kept as a note."});
}

TEST(Book, FollowsRowsAndColumnsThatAreMovedAddedRenamedAndTakenOut) {
    const Model model = aModel()
                            .type("mca")
                            .type("lep")
                            .area("schools")
                            .area("roads")
                            .area("parks")
                            .scenario("s")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "lep", "roads", "advice")
                            .grant("g3", "mca", "parks", "decision");
    Workbook book = bookOf(model);
    Sheet& matrix = sheetOf(book, "Matrix");
    std::swap(matrix.rows[1], matrix.rows[2]);  // sorted
    EXPECT_EQ(readAgain(book), heldBy(model, ScenarioId("s")));
    std::swap(matrix.rows[1], matrix.rows[2]);
    matrix.rows[1][0].text = "Schools and skills";
    matrix.rows[0][2].text = "Partnership";
    matrix.rows.push_back({{"Water", {}, 0, false}, {}, {"Advice", {}, 0, false}, {"Scrutiny", {}, 0, false}});
    matrix.rows[0].push_back({"Ofwat", {}, 0, false});
    Model after = readAgain(book);
    EXPECT_EQ(after.policyAreas().at(PolicyAreaId("schools")).name, Text("Schools and skills"));
    EXPECT_EQ(after.bodyTypes().at(BodyTypeId("lep")).name, Text("Partnership"));
    EXPECT_EQ(cellText(after, ScenarioId("s"), BodyTypeId("lep"), PolicyAreaId("water")), "Advice");
    EXPECT_EQ(cellText(after, ScenarioId("s"), BodyTypeId("ofwat"), PolicyAreaId("water")), "Scrutiny");
    EXPECT_TRUE(after.grants().contains({ScenarioId("s"), GrantId("g2")}));
    matrix.rows.erase(matrix.rows.begin() + 3);
    const Result<Reading> reading = readBook(book);
    ASSERT_TRUE(reading);
    EXPECT_FALSE(reading->model.grants().contains({ScenarioId("s"), GrantId("g3")}));
    EXPECT_TRUE(reading->model.policyAreas().contains(PolicyAreaId("parks")));
    EXPECT_THAT(reading->remarks, testing::Contains(HasSubstr("“parks” is no longer in the sheet Matrix")));
}

TEST(Book, TakesRowsThatAreWrittenIntoItsLists) {
    Workbook book = bookOf(test::twoTier());
    Sheet& grants = sheetOf(book, "Grants");
    const std::vector<SheetCell> first = grants.rows[1];
    std::vector<SheetCell> row(4);
    row[1].text = first[1].text;
    row[2].text = first[2].text;
    row[3].text = first[3].text;
    grants.rows.push_back(row);
    const Model after = readAgain(book);
    EXPECT_EQ(after.grants().size(), heldBy(test::twoTier(), test::twoTier().defaultScenario()).grants().size() + 1);
    grants.rows.back()[1].text = "Nobody of that name";
    const std::size_t at = grants.rows.size();
    EXPECT_EQ(
        refusedBook(book),
        "sheet “Grants”, B" + std::to_string(at) +
            ": “Nobody of that name” names nothing of this workbook, or several things; write a name or an id from "
            "the sheet that lists them.");
    grants.rows.pop_back();
    sheetOf(book, "Right kinds").rows[1][3].text = "whim";
    EXPECT_THAT(refusedBook(book), HasSubstr("sheet “Right kinds”, row 2: found “whim”; expected one of decision"));
    sheetOf(book, exportedSheet).rows[0][1].text = "2";
    EXPECT_THAT(refusedBook(book), HasSubstr("A later version of Remit wrote this workbook"));
}

TEST(Book, RefusesATextThatExcelHasNoRoomFor) {
    const Model model = aModel().type("mca").area("schools").scenario("s").grant(
        "g1", "mca", "schools", "decision", [](Grant& grant) { grant.note = std::string(40'000, 'x'); });
    EXPECT_THAT(writeXlsx(model, ScenarioId("s")).error().sentence(),
                HasSubstr("sheet “Matrix”, B2: A text is longer"));
    EXPECT_TRUE(writeOds(model, ScenarioId("s")));
}

}  // namespace remit
