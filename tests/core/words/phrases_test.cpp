// SPDX-License-Identifier: MIT
#include "core/words/phrases.h"

#include <gtest/gtest.h>

#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;

namespace {

Model raci() {
    return aModel()
        .kind("responsible", RightClass::Delivery, "R")
        .kind("accountable", RightClass::Decision, "A")
        .kind("consulted", RightClass::Consultation, "C")
        .kind("informed", RightClass::Information, "I")
        .type("board")
        .type("team")
        .area("budget")
        .scenario("today");
}

// The ids or classes of the phrases, with their partners and conditions: "decision+X(text)"; "?words" for no right.
std::string understood(const Model& model, std::string_view cell) {
    std::string out;
    for (const Phrase& phrase : readCell(model, cell)) {
        out += out.empty() ? "" : " | ";
        out += phrase.kind         ? phrase.kind->str()
               : phrase.rightClass ? std::string(nameOf(*phrase.rightClass))
                                   : "?" + phrase.text;
        for (const std::string& partner : phrase.with)
            out += "+" + partner;
        if (!phrase.condition.empty())
            out += "(" + phrase.condition + ")";
    }
    return out;
}

std::string understood(std::string_view cell) { return understood(Model(), cell); }

}  // namespace

TEST(Phrases, KnowsEveryPhraseOfTheSpecification) {
    const std::vector<std::pair<const char*, std::vector<const char*>>> table{
        {"decision", {"decision right", "Decision Rights", "decides", "decision", "DECISION"}},
        {"consultation", {"consultation right", "consultation rights", "consulted", "right to be consulted"}},
        {"advice", {"advice", "advises", "advisory"}},
        {"engagement", {"stakeholder engagement", "engagement", "convenor", "Convenors"}},
        {"standards",
         {"sets standards", "sets principles", "sets standards / principles", "sets standards/principles",
          "Sets  standards/  principles", "set standard"}},
        {"coordination", {"co-ordination", "coordination", "coordinates", "Co-Ordinates", "co\xE2\x80\x91ordination"}},
        {"funding", {"funding", "funds", "fund"}},
        {"delivery", {"delivery", "delivers"}},
        {"scrutiny", {"scrutiny", "scrutinises"}},
        {"consent", {"consent", "veto", "approves"}},
        {"information", {"information", "informed"}}};
    for (const auto& [rightClass, phrases] : table)
        for (const char* phrase : phrases) {
            EXPECT_EQ(understood(phrase), rightClass) << phrase;
            EXPECT_EQ(understood(std::string(phrase) + " (with X)"), std::string(rightClass) + "+X") << phrase;
            EXPECT_EQ(understood(std::string(phrase) + " (by 2025)"), std::string(rightClass) + "(by 2025)") << phrase;
        }
}

TEST(Phrases, PartsAtCommasSemicolonsAndLineBreaksOutsideBrackets) {
    EXPECT_EQ(understood("advice, decides; funds\ndelivery\r\nveto,, ;"),
              "advice | decision | funding | delivery | consent");
    EXPECT_EQ(understood("decides (with A, B; C)"), "decision+A, B; C");
    EXPECT_EQ(understood(""), "");
    EXPECT_EQ(understood(" \n , "), "");
}

TEST(Phrases, ReadsSeveralBrackets) {
    EXPECT_EQ(understood("decides (with A) (until 2025) (with B)(if asked)"), "decision+A+B(until 2025; if asked)");
    EXPECT_EQ(understood("decides (with A (north))"), "decision+A (north)");
    EXPECT_EQ(understood("decides ()"), "decision");
    EXPECT_EQ(understood("decides (with)"), "decision(with)");
    EXPECT_EQ(understood("decides (without A)"), "decision(without A)");
}

TEST(Phrases, DropsNothingOfBracketsThatDoNotMatch) {
    EXPECT_EQ(understood("decides (with A, advice"), "?decides (with A | advice");
    EXPECT_EQ(understood("decides) (with A"), "?decides) (with A");
    EXPECT_EQ(understood("(decides)"), "?(decides)");
    EXPECT_EQ(understood("(with A) decides"), "?(with A) decides");
    EXPECT_EQ(understood("runs it (with A)"), "?runs it (with A)+A");
    std::string deep = "decides ";
    for (int i = 0; i < 100'000; ++i)
        deep += "(a)";
    EXPECT_EQ(readCell(Model(), deep).size(), 1U);
    EXPECT_EQ(readCell(Model(), std::string(100'000, '(')).size(), 1U);
}

TEST(Phrases, ReadsLettersOfTheVocabulary) {
    EXPECT_EQ(understood(raci(), "A/R"), "accountable | responsible");
    EXPECT_EQ(understood(raci(), "a r"), "accountable | responsible");
    EXPECT_EQ(understood(raci(), "AR, C"), "accountable | responsible | consulted");
    EXPECT_EQ(understood(raci(), "A (with X)"), "accountable+X");
    EXPECT_EQ(understood(raci(), "ARARA"), "accountable | responsible") << "said twice it is one right";
    EXPECT_EQ(understood(raci(), "A/X"), "?A/X");
    EXPECT_EQ(understood(raci(), "ar"), "?ar") << "a word in lower case is no run of letters";
    EXPECT_EQ(understood("A"), "?A");
}

TEST(Phrases, PrefersNamesOfTheVocabulary) {
    EXPECT_EQ(understood(raci(), "Consulted"), "consulted");
    EXPECT_EQ(understood(raci(), "decision rights"), "accountable") << "the vocabulary's kind of that class";
    EXPECT_EQ(understood(raci(), "advice"), "advice") << "a class that the vocabulary lacks";
}

// A run of letters is read once for each right that came with it, and each has to be kept and printed again.
TEST(CellText, ALongRunOfLettersIsNoMoreWorkThanAShortOne) {
    Draft draft(raci());
    std::string run;
    for (int i = 0; i < 50'000; ++i)
        run += "ARCI";
    ASSERT_TRUE(setCellText(draft, ScenarioId("today"), BodyTypeId("board"), PolicyAreaId("budget"), run));
    EXPECT_EQ(draft.model().grants().size(), 4U);
}

TEST(CellText, PrintsWhatItReads) {
    Draft draft(aModel().type("mca").type("lep").area("schools").scenario("today"));
    for (const char* text :
         {"Decision rights", "Co-ordination, sets principles, advice", "Consultation Rights",
          "Decision rights (with supra-regional bodies)", "Decides (by 2025) (with lep), veto (with lep) (with Boards)",
          "Sets standards / principles, advice", ""}) {
        ASSERT_TRUE(setCellText(draft, ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"), text));
        EXPECT_EQ(cellText(draft.model(), ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools")), text);
    }
}

TEST(CellText, KeepsGrantsThatTheTextStillNames) {
    Draft draft(aModel()
                    .type("mca")
                    .area("schools")
                    .grant("g1", "mca", "schools", "decision", [](Grant& grant) { grant.legalBasis = "SI 1"; })
                    .grant("g2", "mca", "schools", "advice")
                    .grant("g3", "mca", "schools", "funding"));
    const ScenarioId today("today");
    ASSERT_TRUE(setCellText(draft, today, BodyTypeId("mca"), PolicyAreaId("schools"), "Funding, decides (if asked)"));
    ASSERT_EQ(draft.model().grants().size(), 2U);
    EXPECT_EQ(draft.model().grants().begin()->id, GrantId("g3"));
    const Grant& decision = draft.model().grants().at({today, GrantId("g1")});
    EXPECT_EQ(decision.legalBasis, Text("SI 1"));
    EXPECT_EQ(decision.condition, Text("if asked"));
    EXPECT_EQ(decision.wording, Text("decides"));
}

TEST(CellText, ReadsLettersOfADocument) {
    Draft draft(raci());
    ASSERT_TRUE(setCellText(draft, ScenarioId("today"), BodyTypeId("board"), PolicyAreaId("budget"), "A/R"));
    ASSERT_EQ(draft.model().grants().size(), 2U);
    EXPECT_TRUE(std::next(draft.model().grants().begin())->wording.empty());
    EXPECT_EQ(cellText(draft.model(), ScenarioId("today"), BodyTypeId("board"), PolicyAreaId("budget")), "A/R");
}

TEST(CellText, PrintsLettersAsTheyCameWhileTheyAreAllThere) {
    Draft draft(raci());
    const ScenarioId today("today");
    const BodyTypeId board("board");
    const PolicyAreaId budget("budget");
    for (const char* text : {"C/A", "AR, C", "C, A/R (with team)", "C/A, C/A", "informed, A R (if asked)"}) {
        ASSERT_TRUE(setCellText(draft, today, board, budget, text));
        EXPECT_EQ(cellText(draft.model(), today, board, budget), text);
    }
    ASSERT_TRUE(setCellText(draft, today, board, budget, "C/A/I"));
    const auto grants = grantsInCell(draft.model(), today, board, budget);
    ASSERT_EQ(grants.size(), 3U);
    ASSERT_TRUE(revokeGrant(draft, grants[1]));
    EXPECT_EQ(cellText(draft.model(), today, board, budget), "consulted, informed");
}

TEST(CellText, RefusesWordsItDoesNotKnowAndNamesThem) {
    Draft draft(aModel().type("mca").area("schools").scenario("today"));
    const auto set = [&](const char* text) {
        const Result<> done = setCellText(draft, ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"), text);
        return done ? std::string() : done.error().message;
    };
    EXPECT_TRUE(set("advice, runs it").starts_with("“runs it” is no right Remit knows"));
    EXPECT_EQ(set("decides (with MCA)"), "In “decides (with MCA)” the body would be its own partner: name another.");
    EXPECT_NE(set("decides (with \xE2\x80\xAEx)"), "");
}

TEST(CellText, KeepsANoteThatStoodThereBefore) {
    Draft draft(aModel().type("mca").area("schools").scenario("today"));
    setCellNotes(draft, ScenarioId("today"), {{BodyTypeId("mca"), PolicyAreaId("schools"), "runs it"}});
    ASSERT_TRUE(setCellText(draft, ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"), "advice, runs it"));
    EXPECT_EQ(cellText(draft.model(), ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools")),
              "advice, runs it");
    ASSERT_TRUE(setCellText(draft, ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("schools"), "advice"));
    EXPECT_TRUE(draft.model().scenarios().begin()->extra.empty());
}

TEST(CellText, LeavesANoteWhereItStands) {
    Draft draft(aModel().type("mca").area("schools").scenario("today"));
    const ScenarioId today("today");
    const BodyTypeId mca("mca");
    const PolicyAreaId schools("schools");
    setCellNotes(draft, today, {{mca, schools, "runs it", 0}});
    for (const char* text : {"runs it, advice", "advice, runs it, funding", "runs it, Advice", "runs it"}) {
        ASSERT_TRUE(setCellText(draft, today, mca, schools, text));
        EXPECT_EQ(cellText(draft.model(), today, mca, schools), text);
    }
}

}  // namespace remit
