// SPDX-License-Identifier: MIT
#include "core/words/cell_notes.h"

#include <gtest/gtest.h>

#include "core/model/extra.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;

namespace {

const ScenarioId today("today");
const BodyTypeId mca("mca");
const PolicyAreaId schools("schools");

// A document whose scenario carries the fields.
Draft withExtra(std::string_view fields) {
    Draft draft(aModel().type("mca").area("schools").scenario("today"));
    Scenario row = draft.model().scenarios().at(today);
    row.extra = Text(fields);
    draft.put(row);
    return draft;
}

std::string extraOf(const Draft& draft) { return draft.model().scenarios().at(today).extra.str(); }

}  // namespace

TEST(CellNotes, AreReadInTheOrderOfTheirPlaces) {
    Draft draft = withExtra("");
    setCellNotes(draft, today, {{mca, schools, "last"}, {mca, schools, "second", 1}, {mca, schools, "first", 0}});
    const auto notes = cellNotes(draft.model(), today, mca, schools);
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0].note, "first");
    EXPECT_EQ(notes[1].note, "second");
    EXPECT_EQ(notes[2].after, CellNote::atEnd);
    EXPECT_TRUE(cellNotes(draft.model(), today, mca, PolicyAreaId("roads")).empty());
}

TEST(CellNotes, LeaveTheFieldsOfOtherProgramsAlone) {
    Draft draft = withExtra(R"({"x-notes":["theirs"]})");
    setCellNotes(draft, today, {{mca, schools, "ours"}});
    EXPECT_EQ(cellNotes(draft.model(), today).size(), 1U);
    setCellNotes(draft, today, {});
    EXPECT_EQ(extraOf(draft), R"({"x-notes":["theirs"]})");
}

TEST(CellNotes, KeepWhatIsNoNoteAmongThem) {
    Draft draft = withExtra(R"({"x-remit-notes":[7,{"note":"of nothing"}]})");
    EXPECT_TRUE(cellNotes(draft.model(), today).empty());
    setCellNotes(draft, today, {{mca, schools, "ours"}});
    EXPECT_EQ(cellNotes(draft.model(), today).size(), 1U);
    setCellNotes(draft, today, {});
    EXPECT_EQ(extraOf(draft), R"({"x-remit-notes":[7,{"note":"of nothing"}]})");
    Draft other = withExtra(R"({"x-remit-notes":"words"})");
    dropCellNotes(other, [](const Subject&, PolicyAreaId) { return true; });
    setCellNotes(other, today, {});
    EXPECT_EQ(extraOf(other), R"({"x-remit-notes":"words"})");
}

TEST(Extra, TakesOutItsOwnTextsAlone) {
    EXPECT_EQ(withExtraField(Text(R"({"x-a":"b"})"), "x-a", ""), Text());
    EXPECT_EQ(withExtraField(Text(R"({"x-a":7})"), "x-a", ""), Text(R"({"x-a":7})"));
}

}  // namespace remit
