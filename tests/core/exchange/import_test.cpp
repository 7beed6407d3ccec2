// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edits/cell_text.h"
#include "core/exchange/import/plan_import.h"
#include "core/exchange/import/read_table.h"
#include "core/exchange/matrix.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/workbooks.h"

namespace remit {

using test::aModel;
using test::idsOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using Meaning = ColumnMeaning;

namespace {

Sheet sheetWith(const test::Rows& rows) {
    Sheet sheet;
    sheet.name = "S";
    for (const auto& row : rows) {
        sheet.rows.emplace_back();
        for (const std::string& text : row)
            sheet.rows.back().push_back({text, {}, 0, false});
    }
    return sheet;
}

Reading readGuessed(const Sheet& sheet, const TableWords& words = {}) {
    const Result<Reading> reading = readTable(sheet, guessShape(sheet), {"Test", "row", "Row"}, words);
    EXPECT_TRUE(reading) << reading.error().sentence();
    if (!reading)
        return {};
    EXPECT_FALSE(findFault(reading->model));
    return *reading;
}

ImportPlan planned(const Model& into, const Model& table, const ImportChoices& choices = {}) {
    const Result<ImportPlan> plan = planImport(into, into.defaultScenario(), table, choices);
    EXPECT_TRUE(plan) << plan.error().sentence();
    return plan ? *plan : ImportPlan{};
}

Model after(Model model, const ImportPlan& plan) {
    apply(model, plan.change);
    EXPECT_FALSE(findFault(model));
    Model undone = model;
    apply(undone, invert(plan.change));
    return model;
}

const Grant& onlyGrant(const Model& model) { return *model.grants().begin(); }

test::Rows listRows() {
    return {{"Policy area", "Body", "Right", "Condition", "Legal basis", "Source", "Checked"},
            {"Schools", "MCA", "decision", "if asked", "s. 5 Act 1999", "p. 3", "yes"},
            {"Schools", "LEP", "Advice; runs it", "", "", "", ""},
            {"Roads", "MCA", "Decision rights (with LEP)", "", "", "", ""},
            {"", "MCA", "advice", "", "", "", ""},
            {"Parks", "LEP", "", "only in summer", "", "", ""}};
}

}  // namespace

TEST(TableShape, KnowsAListByItsHeaders) {
    const TableGuess guess = guessShape(sheetWith(listRows()));
    EXPECT_EQ(guess.shape, TableShape::List);
    EXPECT_THAT(guess.columns, ElementsAre(Meaning::PolicyArea, Meaning::Body, Meaning::Right, Meaning::Condition,
                                           Meaning::LegalBasis, Meaning::Source, Meaning::Ignored));
    const TableGuess lower = guessShape(sheetWith({{"A framework"},
                                                   {},
                                                   {"policy_area", "function", "holder", "holder_type", "right"},
                                                   {"a", "b", "c", "d", "advice"}}));
    EXPECT_EQ(lower.shape, TableShape::List);
    EXPECT_EQ(lower.top, 2U);
    EXPECT_THAT(lower.columns,
                ElementsAre(Meaning::AreaGroup, Meaning::PolicyArea, Meaning::Body, Meaning::BodyType, Meaning::Right));
}

TEST(TableShape, KnowsMembershipByItsHeaders) {
    EXPECT_THAT(guessShape(sheetWith({{"LAD23CD", "LAD23NM", "CAUTH23CD", "CAUTH23NM", "ObjectId"}})).columns,
                ElementsAre(Meaning::PlaceCode, Meaning::Place, Meaning::BodyCode, Meaning::Body, Meaning::Ignored));
    EXPECT_THAT(guessShape(sheetWith({{"lad_code", "lad_name_2013", "strategic_authority", "tier"}})).columns,
                ElementsAre(Meaning::PlaceCode, Meaning::Place, Meaning::Body, Meaning::Ignored));
    EXPECT_THAT(
        guessShape(sheetWith({{"member_code", "member_name", "member_type", "body_code", "body_name", "body_type"}}))
            .columns,
        ElementsAre(Meaning::PlaceCode, Meaning::Place, Meaning::Ignored, Meaning::BodyCode, Meaning::Body,
                    Meaning::BodyType));
    EXPECT_EQ(guessShape(sheetWith({{"Place", "Body"}, {"Bolton", "GMCA"}})).shape, TableShape::Membership);
}

TEST(TableShape, TakesAllElseAsAMatrix) {
    for (const test::Rows& rows :
         {test::Rows{{"Policy area", "County council", "Combined authority"}, {"Schools", "advice", ""}},
          test::Rows{{"", "MCA"}, {"Schools", "advice"}}, test::Rows{{"x"}}, test::Rows{}})
        EXPECT_EQ(guessShape(sheetWith(rows)).shape, TableShape::Matrix);
    EXPECT_FALSE(guessShape(sheetWith({{"", "a"}, {"x", "C/A"}, {"y", "Advice"}})).raci);
    EXPECT_TRUE(guessShape(sheetWith({{"", "a", "b"}, {"x", "A/R", "C, I"}, {"y", "A", ""}})).raci);
}

TEST(TableShape, SaysHowEachCellIsUnderstood) {
    const Sheet sheet = sheetWith({{"", "MCA"}, {"Schools", "Advice, runs it"}, {"Roads", ""}});
    const std::vector<CellRead> cells = cellsRead(sheet, guessShape(sheet), Model());
    ASSERT_EQ(cells.size(), 1U);
    ASSERT_EQ(cells[0].phrases.size(), 2U);
    EXPECT_TRUE(cells[0].phrases[0].understood());
    EXPECT_FALSE(cells[0].phrases[1].understood());
}

TEST(MatrixTable, ReadsHeadersOverTwoRowsIndentsNumbersAndRaci) {
    Sheet sheet =
        sheetWith({{"Area", "Bodies", "", "Others"}, {"", "MCA", "LEP", "MCA"}, {"Schools", "advice", "", "advice"}});
    sheet.merged = {{0, 0, 2, 1}, {0, 1, 1, 2}};
    Model model = readGuessed(sheet).model;
    EXPECT_EQ(idsOf(model.bodyTypes()), "bodies-mca lep others-mca");

    sheet = sheetWith(
        {{"", "MCA"}, {"Education", ""}, {"Schools", "advice"}, {"Sixth forms", "advice"}, {"Roads", "advice"}});
    sheet.rows[2][0].indent = 1;
    sheet.rows[3][0].indent = 2;
    model = readGuessed(sheet).model;
    EXPECT_EQ(model.policyAreas().at(PolicyAreaId("schools")).parent, PolicyAreaId("education"));
    EXPECT_EQ(model.policyAreas().at(PolicyAreaId("sixth-forms")).parent, PolicyAreaId("schools"));
    EXPECT_TRUE(model.policyAreas().at(PolicyAreaId("roads")).parent.empty());

    model =
        readGuessed(sheetWith({{"", "MCA"}, {"1 Education", ""}, {"1.1 Schools", "advice"}, {"2. Roads", "advice"}}))
            .model;
    EXPECT_EQ(model.policyAreas().at(PolicyAreaId("1-1-schools")).parent, PolicyAreaId("1-education"));
    EXPECT_TRUE(model.policyAreas().at(PolicyAreaId("2-roads")).parent.empty());

    const Result<Reading> raci = readCsv("Task,PM,Dev\nBuild,A,R\nTest,I,A/R\n", "Test");
    ASSERT_TRUE(raci);
    EXPECT_TRUE(raci->remarks.empty());
    EXPECT_EQ(cellText(raci->model, ScenarioId("test"), BodyTypeId("dev"), PolicyAreaId("test")), "A/R");
    EXPECT_EQ(raci->model.rightKinds().at(RightKindId("accountable")).rightClass, RightClass::Decision);
}

TEST(ListTable, GivesOneRightARow) {
    const Reading reading = readGuessed(sheetWith(listRows()));
    const Model& model = reading.model;
    EXPECT_EQ(idsOf(model.policyAreas()), "schools roads parks");
    EXPECT_EQ(idsOf(model.bodyTypes()), "mca lep");
    EXPECT_EQ(idsOf(model.grants()), "g1 g2 g3");
    const Grant& first = onlyGrant(model);
    EXPECT_EQ(first.condition, Text("if asked"));
    EXPECT_EQ(first.legalBasis, Text("s. 5 Act 1999"));
    EXPECT_EQ(first.source, Text("p. 3"));
    EXPECT_EQ(model.grants().last()->with, std::vector<Subject>{BodyTypeId("lep")});
    EXPECT_EQ(model.bodyTypes().at(BodyTypeId("lep")).mandate, Mandate::Appointed);
    EXPECT_EQ(cellNotes(model, ScenarioId("test")).size(), 2U);
    EXPECT_THAT(reading.remarks, ElementsAre("The column “Checked” was left out: Remit knows no such field here.",
                                             "Row 3: “runs it” is no right Remit knows; it was kept as a note.",
                                             "Row 5: It names no policy area; it was left out.",
                                             "Row 6: It names no right; it was kept as a note."));
}

TEST(ListTable, ReadsInstitutionsPlacesDaysAndGroups) {
    const Reading reading = readGuessed(
        sheetWith({{"Policy", "Function", "Institution", "Body type", "Right", "Place", "From", "To", "Status", "With"},
                   {"Education", "Schools", "Ash", "County", "decision", "Ashford", "2020-01-01", "soon", "Agreed",
                    "LEP; Birch"}}));
    const Model& model = reading.model;
    const Grant& grant = onlyGrant(model);
    EXPECT_EQ(grant.subject, Subject(InstitutionId("ash")));
    EXPECT_EQ(model.policyAreas().at(PolicyAreaId("schools")).parent, PolicyAreaId("education"));
    EXPECT_EQ(model.institutions().at(InstitutionId("ash")).places, std::vector{PlaceId("ashford")});
    EXPECT_EQ(grant.span.from, parseDate("2020-01-01"));
    EXPECT_FALSE(grant.span.to);
    EXPECT_EQ(grant.note, Text("soon"));
    EXPECT_EQ(grant.status, GrantStatus::Agreed);
    EXPECT_EQ(grant.with.size(), 2U);
    EXPECT_THAT(reading.remarks, ElementsAre("Row 2: “soon” is no day Remit knows; it was kept in the right's note."));
}

TEST(ListTable, IsReadFromEveryFormat) {
    const test::Rows rows = listRows();
    const Result<Reading> csv = readCsv(writeDelimited(rows, ','), "Test");
    ASSERT_TRUE(csv) << csv.error().sentence();
    EXPECT_EQ(csv->model.grants().size(), 3U);
    EXPECT_THAT(csv->remarks, Contains(HasSubstr("Line 3: “runs it”")));
    for (const Result<Reading>& other :
         {readXlsxMatrix(test::xlsxOf(rows), "Test"), readOdsMatrix(test::odsOf(rows), "Test"),
          readHtmlMatrix(test::htmlOf(rows), "Test")}) {
        ASSERT_TRUE(other);
        EXPECT_EQ(other->model, csv->model);
    }
}

TEST(ListTable, IsAMatrixWhereItsRowsAreNone) {
    const std::string csv = "Policy area,Body,Right\nSchools,,\n";
    const Result<Reading> reading = readCsv(csv, "Test");
    ASSERT_TRUE(reading);
    EXPECT_EQ(idsOf(reading->model.bodyTypes()), "body right");
}

TEST(MembershipTable, MakesFootprintsByCode) {
    const Reading reading = readGuessed(sheetWith({{"LAD23CD", "LAD23NM", "LEP23CD", "LEP23NM"},
                                                   {"E01", "Bolton", "E37", "Northern"},
                                                   {"E02", "Bury", "E37", "Northern"},
                                                   {"E01", "Bolton", "E38", "Western"},
                                                   {"E03", "", "E38", "Western"},
                                                   {"", "", "E38", "Western"}}));
    EXPECT_EQ(idsOf(reading.model.places()), "E01 E02 E03");
    EXPECT_EQ(idsOf(reading.model.institutions()), "E37 E38");
    EXPECT_EQ(reading.model.institutions().at(InstitutionId("E38")).places,
              (std::vector{PlaceId("E01"), PlaceId("E03")}));
    EXPECT_EQ(idsOf(reading.model.bodyTypes()), "lep");
    EXPECT_TRUE(reading.model.bodyTypes().begin()->advisoryOnly);
    EXPECT_THAT(reading.remarks, ElementsAre("Row 6: It names no place; it was left out."));
}

TEST(PlanImport, OfWhatIsThereAlreadyDoesNothing) {
    for (const Model& model : {test::table1(), aModel()
                                                   .type("mca")
                                                   .type("lep")
                                                   .area("schools")
                                                   .kind("acc", RightClass::Decision, "X")
                                                   .scenario("s")
                                                   .joint("g9", "mca", {"lep"}, "schools", "acc")
                                                   .model()}) {
        const Result<Writing> csv = writeCsv(model, model.defaultScenario());
        TableWords words;
        words.vocabulary = model.rightKinds();
        const Result<Reading> again = readMatrix({*readDelimited(csv->bytes, ','), "line", "Line", {}}, "Any", words);
        ASSERT_TRUE(again);
        for (const bool remove : {false, true}) {
            const ImportPlan plan = planned(model, again->model, {remove, false});
            EXPECT_TRUE(plan.change.empty())
                << (plan.changes.empty() ? "rows alike"
                                         : plan.changes[0].heading + plan.changes[0].changes[0].sentence);
        }
    }
}

TEST(PlanImport, MatchesByIdThenCodeThenName) {
    const Model into =
        aModel()
            .place("E08000001", {}, [](Place& row) { row.name = "Bolton"; })
            .place("bury")
            .type("mca")
            .institution("gm", "mca", {"E08000001"}, [](Institution& row) { row.name = "Greater Manchester"; })
            .area("s", {}, [](PolicyArea& row) { row.name = "Schools & skills"; })
            .scenario("now");
    const Model table = aModel()
                            .place("e08000001", {}, [](Place& row) { row.name = "Bolton District"; })
                            .place("E08000002", {}, [](Place& row) { row.name = "BURY"; })
                            .type("MCA")
                            .institution("E47", "MCA", {"e08000001", "E08000002"},
                                         [](Institution& row) { row.name = "greater manchester"; })
                            .area("schools-skills", {}, [](PolicyArea& row) { row.name = "schools skills"; })
                            .scenario("t")
                            .grant("g1", "E47", "schools-skills", "decision");
    const ImportPlan plan = planned(into, table);
    const Model now = after(into, plan);
    EXPECT_EQ(idsOf(now.places()), "E08000001 bury");
    EXPECT_EQ(now.institutions().at(InstitutionId("gm")).places, (std::vector{PlaceId("E08000001"), PlaceId("bury")}));
    ASSERT_EQ(now.grants().size(), 1U);
    EXPECT_EQ(onlyGrant(now).subject, Subject(InstitutionId("gm")));
    EXPECT_EQ(onlyGrant(now).area, PolicyAreaId("s"));
    EXPECT_EQ(onlyGrant(now).scenario, ScenarioId("now"));
    EXPECT_EQ(plan.removed, 0U);
    EXPECT_GT(plan.added, 0U);
    EXPECT_EQ(plan.changed, 1U);
}

TEST(PlanImport, AddsChangesAndOnlyIfAskedRemoves) {
    const Model into =
        aModel()
            .type("mca")
            .type("lep")
            .area("schools")
            .area("roads")
            .area("parks")
            .kind("decision", RightClass::Decision, "D", [](RightKind& kind) { kind.name = "Decision rights"; })
            .kind("advice", RightClass::Advice, "V", [](RightKind& kind) { kind.name = "Advice"; })
            .scenario("now")
            .grant("a", "mca", "schools", "decision", [](Grant& grant) { grant.legalBasis = "s. 1"; })
            .grant("b", "lep", "schools", "advice")
            .grant("c", "lep", "parks", "advice");
    TableWords words;
    words.vocabulary = into.rightKinds();
    const Reading table = readGuessed(
        sheetWith({{"", "MCA", "LEP"}, {"Schools", "Decision rights (if asked)", ""}, {"Roads", "runs it", "Veto"}}),
        words);
    Model now = after(into, planned(into, table.model));
    EXPECT_EQ(now.grants().size(), 4U);
    const Grant& changed = now.grants().at({ScenarioId("now"), GrantId("a")});
    EXPECT_EQ(changed.condition, Text("if asked"));
    EXPECT_EQ(changed.legalBasis, Text("s. 1"));
    EXPECT_EQ(cellNotes(now, ScenarioId("now")).size(), 1U);
    const ImportPlan plan = planned(into, table.model, {true, false});
    now = after(into, plan);
    EXPECT_FALSE(now.grants().contains({ScenarioId("now"), GrantId("b")}));
    EXPECT_TRUE(now.grants().contains({ScenarioId("now"), GrantId("c")})) << "the table says nothing of parks";
    EXPECT_GT(plan.removed, 0U);
}

TEST(PlanImport, TakesAWorkbookOfTheDocumentItselfAsAWhole) {
    const Model into = test::twoTier();
    const Result<Writing> written = writeOds(into, into.defaultScenario());
    ASSERT_TRUE(written);
    const Result<Reading> again = readOdsMatrix(written->bytes, "x");
    ASSERT_TRUE(again);
    EXPECT_TRUE(planned(into, again->model, {true, true}).change.empty());
    EXPECT_FALSE(planImport(into, ScenarioId("gone"), again->model));
}

TEST(PlanImport, OfAHundredThousandRightsTakesSeconds) {
    test::Rows rows{{"Policy area", "Body", "Right"}};
    for (int i = 0; i < 100'000; ++i)
        rows.push_back({fmt::format("Area {}", i % 1000), fmt::format("Body {}", i / 1000), "advice"});
    const Sheet sheet = sheetWith(rows);
    const auto start = std::chrono::steady_clock::now();
    const Reading reading = readGuessed(sheet);
    EXPECT_EQ(reading.model.grants().size(), 100'000U);
    const ImportPlan plan = planned(aModel().scenario("s"), reading.model);
    EXPECT_EQ(plan.change.of<Grant>().size(), 100'000U);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    RecordProperty("seconds", fmt::format("{:.2f}", took.count()));
    EXPECT_LT(took.count(), 60) << "a few seconds on an idle machine";
}

}  // namespace remit
