// SPDX-License-Identifier: MIT
#include "core/edits/find_text.h"

#include <gtest/gtest.h>

#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;

namespace {

const std::set<TextField> all{TextField::AreaName,   TextField::BodyTypeName, TextField::InstitutionName,
                              TextField::Condition,  TextField::Wording,      TextField::Note,
                              TextField::LegalBasis, TextField::Source,       TextField::CellNote};

Model written() {
    Draft draft(aModel()
                    .kind("decision", RightClass::Decision)
                    .type("council", [](BodyType& type) { type.name = "County council"; })
                    .institution("kent", "council", {}, [](Institution& body) { body.name = "Kent County Council"; })
                    .area("schools", {}, [](PolicyArea& area) { area.name = "Schools (Kent)"; })
                    .grant("g1", "council", "schools", "decision",
                           [](Grant& grant) {
                               grant.condition = "if KENT agrees";
                               grant.wording = "decides for Kentish towns";
                               grant.note = "Kent asked for it. Kent knows.";
                               grant.legalBasis = "Kent Act 1998";
                               grant.source = "Letter from Kent";
                           })
                    .scenario("later")
                    .grant("g1", "council", "schools", "decision", [](Grant& grant) { grant.note = "Kent"; }));
    setCellNotes(draft, ScenarioId("today"),
                 {{BodyTypeId("council"), PolicyAreaId("schools"), "ask Kent"},
                  {BodyTypeId("council"), PolicyAreaId("schools"), "Kent"}});
    return draft.model();
}

std::vector<TextMatch> found(const Model& model, const char* words, const std::set<TextField>& fields = all,
                             bool matchCase = false, bool wholeWords = false) {
    return findText(model, {words, matchCase, wholeWords, fields, {}});
}

std::string refusal(const Model& model, const std::vector<TextMatch>& matches, const char* with) {
    Draft draft(model);
    const Result<> done = replaceText(draft, matches, with);
    return done ? std::string() : done.error().message;
}

}  // namespace

TEST(FindText, LooksInEveryFieldAndCountsEveryMatch) {
    const std::vector<TextMatch> matches = found(written(), "kent");
    EXPECT_EQ(matches.size(), 11U);
    EXPECT_EQ(matches[0].in, (TextRef{TextField::AreaName, PolicyAreaId("schools")}));
    EXPECT_EQ(matches[0].text.substr(matches[0].begin, matches[0].length), "Kent");
    EXPECT_TRUE(found(written(), "").empty());
    EXPECT_TRUE(found(written(), "kent", {}).empty());
}

TEST(FindText, FieldsCaseWordsAndScenarioNarrowIt) {
    const Model model = written();
    EXPECT_EQ(found(model, "kent", {TextField::Note}).size(), 3U);
    EXPECT_EQ(found(model, "Kent", all, true).size(), 10U);
    EXPECT_EQ(found(model, "kent", all, false, true).size(), 10U) << "Kentish is another word";
    EXPECT_EQ(found(model, "(kent)", all, false, true).size(), 1U);
    EXPECT_EQ(findText(model, {"kent", false, false, {TextField::Note}, ScenarioId("later")}).size(), 1U);
    EXPECT_EQ(found(model, "council", {TextField::BodyTypeName, TextField::InstitutionName}).size(), 2U);
}

TEST(FindText, CountsLettersAndNotBytes) {
    const Model model = aModel().area("a", {}, [](PolicyArea& area) { area.name = "Ysgol ÉCOLE École"; });
    const std::vector<TextMatch> matches = found(model, "éco");
    ASSERT_EQ(matches.size(), 2U);
    EXPECT_EQ(matches[0].length, 4U);
    Draft draft(model);
    ASSERT_TRUE(replaceText(draft, matches, "Ö"));
    EXPECT_EQ(draft.model().policyAreas().begin()->name, Text("Ysgol ÖLE Öle"));
    EXPECT_EQ(found(aModel().area("aaaa"), "aa").size(), 2U) << "none inside another";
}

TEST(FindText, ReplacesWhatIsChosenAndNothingElse) {
    const Model model = written();
    std::vector<TextMatch> matches = found(model, "kent", {TextField::Note, TextField::InstitutionName});
    ASSERT_EQ(matches.size(), 4U);
    std::erase_if(matches, [](const TextMatch& match) {
        return match.in.field == TextField::Note && match.begin == 0 && match.text.size() > 4;
    });
    Draft draft(model);
    ASSERT_TRUE(replaceText(draft, matches, "Essex"));
    EXPECT_EQ(draft.model().institutions().begin()->name, Text("Essex County Council"));
    EXPECT_EQ(draft.model().grants().at({ScenarioId("today"), GrantId("g1")}).note,
              Text("Kent asked for it. Essex knows."));
    EXPECT_EQ(draft.model().grants().at({ScenarioId("later"), GrantId("g1")}).note, Text("Essex"));
    EXPECT_EQ(draft.changes().of<Grant>().size(), 2U);
}

TEST(FindText, EveryFieldCanBeReplaced) {
    const Model model = written();
    Draft draft(model);
    ASSERT_TRUE(replaceText(draft, found(model, "kent"), "Essex"));
    EXPECT_TRUE(found(draft.model(), "kent").empty());
    EXPECT_EQ(found(draft.model(), "essex").size(), 11U);
}

TEST(FindText, NotesOfCellsGoWhenNothingIsLeftOfThem) {
    const Model model = written();
    Draft draft(model);
    ASSERT_TRUE(replaceText(draft, found(model, "kent", {TextField::CellNote}), ""));
    const std::vector<CellNote> notes = cellNotes(draft.model(), ScenarioId("today"));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].note, "ask");
}

TEST(FindText, RefusesWholeAndSaysWhere) {
    const Model model = written();
    EXPECT_EQ(refusal(model, found(model, "Schools (Kent)"), " "),
              "“Schools (Kent)”: This name cannot be used: it is empty. Write another.");
    EXPECT_EQ(refusal(model, found(model, "ask Kent"), "advice"),
              "Schools (Kent), County council: “advice” would read as rights, not as a note: write it in the cell "
              "itself.");
    Draft draft(model);
    const std::vector<TextMatch> matches = found(model, "kent");
    ASSERT_TRUE(replaceText(draft, matches, "Essex"));
    EXPECT_NE(refusal(draft.model(), matches, "Wessex"), "") << "it is not what was found any more";
}

TEST(FindText, SaysWhereATextStands) {
    const Model model = written();
    EXPECT_EQ(placeOf(model, {TextField::Note, GrantKey{ScenarioId("today"), GrantId("g1")}}),
              "Schools (Kent), County council: decision");
    EXPECT_EQ(placeOf(model, {TextField::AreaName, PolicyAreaId("schools")}), "");
}

}  // namespace remit
