// SPDX-License-Identifier: MIT
#include "core/edits/paste_plan.h"

#include <gtest/gtest.h>

#include <random>

#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"

namespace remit {

using test::aModel;

namespace {

const ScenarioId today("today");

Model twoByTwo() {
    return aModel()
        .kind("decision", RightClass::Decision, "D", [](RightKind& kind) { kind.name = "Decision rights"; })
        .kind("advice", RightClass::Advice, "A", [](RightKind& kind) { kind.name = "Advice"; })
        .type("mca")
        .type("lep")
        .area("schools")
        .area("transport")
        .scenario("today");
}

PasteGround groundOf(const Model& model) {
    PasteGround ground;
    ground.scenario = today;
    for (const PolicyArea& area : model.policyAreas())
        ground.areas.push_back(area.id);
    for (const BodyType& type : model.bodyTypes())
        ground.bodies.emplace_back(type.id);
    for (const Institution& institution : model.institutions())
        ground.bodies.emplace_back(institution.id);
    return ground;
}

PastePlan planned(const Model& model, const TextTable& table, const PasteChoices& choices = {}) {
    return planPaste(model, groundOf(model), table, choices);
}

Model pasted(const Model& model, const PastePlan& plan) {
    Draft draft(model);
    const Result<> done = paste(draft, plan);
    EXPECT_TRUE(done) << done.error().message;
    EXPECT_FALSE(findFault(draft.model()));
    return draft.model();
}

std::string text(const Model& model, const char* body, const char* area) {
    return cellText(model, today, BodyTypeId(body), PolicyAreaId(area));
}

TextTable copied(const Model& model) {
    TextTable table;
    const PasteGround ground = groundOf(model);
    for (const PolicyAreaId area : ground.areas) {
        table.emplace_back();
        for (const Subject& body : ground.bodies)
            table.back().push_back(cellText(model, today, body, area));
    }
    return table;
}

}  // namespace

TEST(PastePlan, WhatIsUnderstoodNeedsNoLook) {
    const Model model = twoByTwo();
    const PastePlan plan = planned(model, {{"decides", "A"}, {"", "advice (with mca)"}});
    EXPECT_FALSE(plan.needsLook());
    EXPECT_EQ(plan.changed, 3U);
    const Model after = pasted(model, plan);
    EXPECT_EQ(text(after, "mca", "schools"), "decides");
    EXPECT_EQ(text(after, "lep", "schools"), "A");
    EXPECT_EQ(text(after, "lep", "transport"), "advice (with mca)");
}

TEST(PastePlan, OneCellFillsTheBlock) {
    const Model model = twoByTwo();
    PasteGround ground = groundOf(model);
    ground.height = 2;
    ground.width = 2;
    const Model after = pasted(model, planPaste(model, ground, {{"advice"}}, {}));
    EXPECT_EQ(after.grants().size(), 4U);
}

TEST(PastePlan, WordsThatAreNoRightAreAskedOnceAndStayAsNotesUnlessAnswered) {
    const Model model = twoByTwo();
    const TextTable table{{"Runs it, advice", "runs IT"}, {"Leads (with mca)", "decides"}};
    const PastePlan plan = planned(model, table);
    EXPECT_TRUE(plan.needsLook());
    ASSERT_EQ(plan.unknown.size(), 2U);
    EXPECT_EQ(plan.unknown[0].words, "Runs it");
    EXPECT_EQ(plan.unknown[0].cells, 2U);
    EXPECT_EQ(plan.unknown[1].words, "Leads");
    const Model after = pasted(model, plan);
    EXPECT_EQ(text(after, "mca", "schools"), "Runs it, advice") << "nothing is dropped";
    EXPECT_EQ(after.grants().size(), 2U);
    EXPECT_EQ(cellNotes(after, today).size(), 3U);
}

TEST(PastePlan, AnswersMakeRightsNewKindsOrNothing) {
    const Model model = twoByTwo();
    const TextTable table{{"Runs it (if asked), leads", "n/k"}, {"runs it", "Leads (with mca)"}};
    PasteChoices choices;
    const auto keyOf = [&](const char* words) { return foldPhrase(words); };
    choices.answers[keyOf("runs it")] = {WordsAnswer::As::Kind, RightKindId("decision"), {}, {}};
    choices.answers[keyOf("leads")] = {WordsAnswer::As::NewKind, {}, "Leads", RightClass::Coordination};
    choices.answers[keyOf("n/k")] = {WordsAnswer::As::Skipped, {}, {}, {}};
    const Model after = pasted(model, planned(model, table, choices));
    EXPECT_EQ(text(after, "mca", "schools"), "Runs it (if asked), leads");
    EXPECT_EQ(text(after, "lep", "schools"), "");
    EXPECT_EQ(text(after, "lep", "transport"), "Leads (with mca)");
    EXPECT_TRUE(cellNotes(after, today).empty());
    EXPECT_EQ(grantsInCell(after, today, BodyTypeId("mca"), PolicyAreaId("transport"), RightKindId("decision")).size(),
              1U);
    const RightKind& leads = *std::find_if(after.rightKinds().begin(), after.rightKinds().end(),
                                           [](const RightKind& kind) { return kind.name == Text("Leads"); });
    EXPECT_EQ(leads.rightClass, RightClass::Coordination);
    EXPECT_EQ(leads.letter, Text("L"));
}

TEST(PastePlan, WordsOnceAnsweredAreUnderstoodTheNextTime) {
    const Model model = twoByTwo();
    PasteChoices choices;
    choices.answers[foldPhrase("runs it")] = {WordsAnswer::As::Kind, RightKindId("decision"), {}, {}};
    const Model after = pasted(model, planned(model, {{"Runs it"}}, choices));
    const PastePlan again = planned(after, {{"Runs it", "Runs it"}});
    EXPECT_FALSE(again.needsLook());
    Draft draft(after);
    EXPECT_TRUE(setCellText(draft, today, BodyTypeId("mca"), PolicyAreaId("schools"), "Runs it, advice"));
    EXPECT_EQ(text(draft.model(), "mca", "schools"), "Runs it, advice");
    EXPECT_EQ(draft.model().grants().size(), 2U);
}

TEST(PastePlan, ANewKindIsNotWhatStandardWordsMean) {
    const Model model = aModel().type("mca").type("lep").area("schools").scenario("today");
    PasteChoices choices;
    choices.answers[foldPhrase("runs it")] = {WordsAnswer::As::NewKind, {}, "Runs it", RightClass::Decision};
    const Model after = pasted(model, planned(model, {{"runs it", "decides"}}, choices));
    ASSERT_EQ(after.rightKinds().size(), 2U);
    const auto keys = grantsInCell(after, today, BodyTypeId("lep"), PolicyAreaId("schools"));
    ASSERT_EQ(keys.size(), 1U);
    EXPECT_EQ(after.rightKinds().at(after.grants().at(keys[0]).right).name, Text("Decision rights"));
}

TEST(PastePlan, WhatRunsOverTheEdgeIsAddedOrLeftOut) {
    const Model model = twoByTwo();
    const TextTable table{
        {"advice", "decides", "advice", ""}, {"", "", "", ""}, {"advice", "", "", ""}, {"", "", "", ""}};
    PastePlan plan = planned(model, table);
    EXPECT_TRUE(plan.overTheEdge);
    EXPECT_EQ(plan.newAreas, 1U) << "blank rows are none";
    EXPECT_EQ(plan.newBodies, 1U);
    const Model after = pasted(model, plan);
    ASSERT_EQ(after.policyAreas().size(), 3U);
    EXPECT_EQ(after.policyAreas().last()->name, Text("New policy area"));
    EXPECT_EQ(after.bodyTypes().last()->name, Text("New body type"));
    EXPECT_EQ(after.grants().size(), 4U);
    PasteChoices choices;
    choices.addMissing = false;
    plan = planned(model, table, choices);
    EXPECT_EQ(plan.leftOut, 2U);
    EXPECT_TRUE(plan.needsLook());
    EXPECT_EQ(pasted(model, plan).grants().size(), 2U);
}

TEST(PastePlan, HeadersPutCellsWhereTheyAreCalled) {
    const Model model = twoByTwo();
    const TextTable table{
        {"Policy area", "LEP", "Board"}, {"Transport", "advice", "decides"}, {"Parks", "decides", ""}};
    const PasteChoices choices = suggestedChoices(model, table);
    EXPECT_TRUE(choices.bodiesNamed);
    EXPECT_TRUE(choices.areasNamed);
    PasteGround ground = groundOf(model);
    ground.top = 1;
    ground.left = 1;
    const PastePlan plan = planPaste(model, ground, table, choices);
    EXPECT_TRUE(plan.needsLook());
    EXPECT_TRUE(plan.unknown.empty());
    EXPECT_FALSE(plan.overTheEdge);
    const Model after = pasted(model, plan);
    EXPECT_EQ(text(after, "lep", "transport"), "advice");
    EXPECT_EQ(text(after, "lep", "parks"), "decides");
    EXPECT_EQ(text(after, "board", "transport"), "decides");
}

TEST(PastePlan, KnowsHeadersByTheirNames) {
    const Model model = twoByTwo();
    const auto suggested = [&](const TextTable& table) {
        const PasteChoices choices = suggestedChoices(model, table);
        return std::string(choices.bodiesNamed ? "bodies " : "") + (choices.areasNamed ? "areas" : "");
    };
    EXPECT_EQ(suggested({{"", "mca", "lep"}, {"schools", "advice", ""}}), "bodies areas");
    EXPECT_EQ(suggested({{"", "Council", "Board"}, {"schools", "advice", ""}}), "bodies areas") << "beside known areas";
    EXPECT_EQ(suggested({{"", "mca"}, {"Parks", "advice"}}), "bodies areas");
    EXPECT_EQ(suggested({{"mca", "lep"}, {"advice", "decides"}}), "bodies ");
    EXPECT_EQ(suggested({{"schools", "advice"}, {"transport", "decides"}}), "areas");
    EXPECT_EQ(suggested({{"advice", "decides"}, {"", "runs it"}}), "");
    EXPECT_EQ(suggested({{"mca"}}), "") << "there is nothing under it";
    EXPECT_EQ(suggested({{""}}), "");
    const PasteChoices bare = suggestedChoices(Model(), {{"", "Council"}, {"Parks", "advice"}});
    EXPECT_TRUE(bare.bodiesNamed && bare.areasNamed) << "an empty document takes its names from the table";
}

TEST(PastePlan, OneNameTwiceStandsForTheFirstAndTheSecond) {
    const Model model = aModel()
                            .type("mca")
                            .area("a")
                            .area("h1", "a", [](PolicyArea& area) { area.name = "Housing"; })
                            .area("h2", {}, [](PolicyArea& area) { area.name = "Housing"; })
                            .scenario("today");
    PasteChoices choices;
    choices.areasNamed = true;
    const Model after = pasted(model, planned(model, {{"Housing", "advice"}, {"Housing", "decides"}}, choices));
    EXPECT_EQ(after.policyAreas().size(), 3U);
    EXPECT_EQ(text(after, "mca", "h1"), "advice");
    EXPECT_EQ(text(after, "mca", "h2"), "decides");
}

TEST(PastePlan, RowsAndColumnsGoWhereSomebodySaysTheyGo) {
    const Model model = twoByTwo();
    const TextTable table{{"", "MCA", "Board"}, {"Schooling", "advice", "decides"}, {"Parks", "decides", "advice"}};
    PasteChoices choices;
    choices.areasNamed = choices.bodiesNamed = true;
    choices.rows[1] = {LineAnswer::To::There, PolicyAreaId("schools"), {}};
    choices.rows[2] = {LineAnswer::To::LeftOut, {}, {}};
    choices.columns[1] = {LineAnswer::To::New, {}, {}};
    choices.columns[2] = {LineAnswer::To::There, {}, BodyTypeId("lep")};
    const PastePlan plan = planned(model, table, choices);
    EXPECT_EQ(plan.newAreas, 0U);
    EXPECT_EQ(plan.newBodies, 1U);
    EXPECT_EQ(plan.leftOut, 2U);
    const Model after = pasted(model, plan);
    EXPECT_EQ(text(after, "lep", "schools"), "decides");
    EXPECT_EQ(after.bodyTypes().last()->name, Text("MCA")) << "one more of that name, as was said";
    EXPECT_EQ(after.grants().size(), 2U);
    choices.rows[2] = choices.rows[1];
    Draft draft(model);
    const Result<> done = paste(draft, planned(model, table, choices));
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.starts_with("Two cells go to schools, ")) << done.error().message;
}

TEST(PastePlan, ABodyIsNotItsOwnPartnerAndThatIsSaid) {
    const Model model = twoByTwo();
    const PastePlan plan = planned(model, {{"decides (with MCA)"}});
    EXPECT_TRUE(plan.needsLook());
    EXPECT_EQ(plan.ownPartners, 1U);
    EXPECT_TRUE(pasted(model, plan).grants().begin()->with.empty());
}

TEST(PastePlan, SaysWhichPartnersAreNew) {
    const Model model = twoByTwo();
    const PastePlan plan = planned(model, {{"decides (with Boards)", "decides (with boards) (with mca)"}});
    EXPECT_FALSE(plan.needsLook());
    EXPECT_EQ(plan.newPartners, std::vector<std::string>{"Boards"});
    EXPECT_EQ(pasted(model, plan).bodyTypes().size(), 3U);
}

TEST(PastePlan, RefusesANameThatCannotBeAndSaysWhere) {
    const Model model = twoByTwo();
    PasteChoices choices;
    choices.answers[foldPhrase("runs it")] = {WordsAnswer::As::NewKind, {}, " ", RightClass::Decision};
    Draft draft(model);
    const Result<> done = paste(draft, planned(model, {{"runs it"}}, choices));
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().message.starts_with("“runs it”: ")) << done.error().message;
}

TEST(PastePlan, WithoutAScenarioThereIsNothingToPasteInto) {
    Draft draft(aModel().type("mca").area("schools"));
    PasteGround ground = groundOf(draft.model());
    EXPECT_FALSE(paste(draft, planPaste(draft.model(), ground, {{"runs it"}}, {})));
}

TEST(PastePlan, CopyAndPasteGiveTheSameDocument) {
    std::mt19937_64 random(11);
    const std::vector<std::string> words{"decides",      "Advice (if asked)",  "sets principles",
                                         "runs it",      "veto (with Boards)", "scrutiny\nfunds",
                                         "“says no”, D", "advice (a\tb)"};
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Draft draft(test::randomDocument(seed).model);
        if (!draft.model().scenarios().contains(today))
            draft.put(Scenario{today, draft.model().scenarios().nextOrder(), "Today", {}});
        const PasteGround ground = groundOf(draft.model());
        if (ground.areas.empty() || ground.bodies.empty())
            continue;
        TextTable table(ground.areas.size(), std::vector<std::string>(ground.bodies.size()));
        for (auto& row : table)
            for (std::string& cell : row)
                for (std::size_t i = random() % 3; i > 0; --i)
                    cell += (cell.empty() ? "" : ", ") + words[random() % words.size()];
        const Model model = pasted(draft.model(), planPaste(draft.model(), ground, table, {}));
        const TextTable copy = readTabs(writeTabs(copied(model)));
        ASSERT_EQ(copy, copied(model));
        EXPECT_EQ(pasted(model, planned(model, copy)), model) << "onto itself, seed " << seed;
        // Into the same document without its rights and notes.
        Draft bare(model);
        for (const Grant& grant : model.grants())
            bare.remove<Grant>(grant.key());
        setCellNotes(bare, today, {});
        EXPECT_EQ(copied(pasted(bare.model(), planned(bare.model(), copy))), copied(model)) << "seed " << seed;
    }
}

}  // namespace remit
