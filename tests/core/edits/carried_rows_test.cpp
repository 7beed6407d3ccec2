// SPDX-License-Identifier: MIT
#include "core/edits/carried_rows.h"

#include <gmock/gmock.h>

#include "core/edits/remove_rows.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

using testing::ElementsAre;

const ScenarioId lookedAt("today");

Model aDocumentToCarry() {
    Draft draft(test::aModel()
                    .type("mca")
                    .type("lep", [](BodyType& type) { type.adoptedBy = {BodyTypeId("mca")}; })
                    .institution("kent", "lep")
                    .area("all")
                    .area("schools", "all")
                    .area("transport")
                    .kind("decision", RightClass::Decision, "D")
                    .scenario("later")
                    .grant("g9", "lep", "schools", "decision")
                    .scenario("today")
                    .grant("g1", "lep", "schools", "decision", [](Grant& each) { each.condition = "if asked"; })
                    .grant("g2", "kent", "transport", "decision")
                    .joint("g3", "mca", {"lep"}, "transport", "decision")
                    .grant("g4", "mca", "schools", "decision")
                    .relation("r1", RelationKind::AccountableTo, "lep", "mca"));
    setCellNotes(draft, lookedAt, {{BodyTypeId("lep"), PolicyAreaId("schools"), "see the minutes"}});
    return draft.model();
}

const NodeRef lep = BodyTypeId("lep");
const NodeRef everything = PolicyAreaId("all");

// As rows compare where only their order in the document may differ.
template <class Row>
std::map<typename Row::Key, Row> rowsOf(const Model& model) {
    std::map<typename Row::Key, Row> out;
    for (Row row : model.table<Row>()) {
        row.order = 0;
        out.emplace(row.key(), std::move(row));
    }
    return out;
}

TEST(CarriedRows, WhatIsCutComesBackAsItWas) {
    const Model before = aDocumentToCarry();
    const Model carried = carriedRows(before, lookedAt, {{lep, {1, 2}}, {everything, {3, 4}}});
    EXPECT_EQ(carried.defaultScenario(), lookedAt);
    Draft draft(before);
    ASSERT_TRUE(remove(draft, ChosenRows{{PolicyAreaId("all")}, {BodyTypeId("lep")}, {}}));
    ASSERT_FALSE(draft.model().grants().contains({lookedAt, GrantId("g1")}));
    const Result<PastedRows> pasted = pasteRows(draft, carried, lookedAt);
    ASSERT_TRUE(pasted);
    EXPECT_EQ(pasted->nodes.size(), 2U);
    EXPECT_EQ(pasted->leftOut, 0U);
    const Model& after = draft.model();
    EXPECT_EQ(rowsOf<BodyType>(after), rowsOf<BodyType>(before));
    EXPECT_EQ(rowsOf<Institution>(after), rowsOf<Institution>(before));
    EXPECT_EQ(rowsOf<PolicyArea>(after), rowsOf<PolicyArea>(before));
    EXPECT_EQ(rowsOf<Grant>(after), rowsOf<Grant>(before)) << "of every scenario, and the partner";
    EXPECT_EQ(rowsOf<Relation>(after), rowsOf<Relation>(before));
    EXPECT_EQ(cellNotes(after, lookedAt), cellNotes(before, lookedAt));
    EXPECT_FALSE(findFault(after));
}

TEST(CarriedRows, WhatIsThereStillIsCopied) {
    const Model before = aDocumentToCarry();
    Draft draft(before);
    const Result<PastedRows> pasted = pasteRows(draft, carriedRows(before, lookedAt, {{lep, {1, 2}}}), lookedAt);
    ASSERT_TRUE(pasted);
    ASSERT_EQ(pasted->nodes.size(), 1U);
    EXPECT_EQ(pasted->nodes[0].at.y, 2);
    const Model& after = draft.model();
    const BodyTypeId copy(pasted->nodes[0].node.id);
    EXPECT_EQ(after.bodyTypes().at(copy).name, Text("lep 2"));
    EXPECT_THAT(after.bodyTypes().at(copy).adoptedBy, ElementsAre(BodyTypeId("mca")));
    EXPECT_EQ(after.institutions().size(), 2U) << "with what is under it";
    EXPECT_EQ(pasted->rights, 3U);
    EXPECT_EQ(after.grants().size(), before.grants().size() + 3);
    EXPECT_EQ(after.grants().at({lookedAt, GrantId("g3")}).with.size(), 1U) << "rights of others stay as they are";
    EXPECT_EQ(after.relations().size(), 2U);
    EXPECT_EQ(cellNotes(after, lookedAt).size(), 2U);
    EXPECT_FALSE(findFault(after));
}

TEST(CarriedRows, AnotherDocumentGetsWhatItHasWordsFor) {
    const Model carried = carriedRows(aDocumentToCarry(), lookedAt, {{lep, {}}});
    Draft draft(test::aModel()
                    .type("council")
                    .area("schools")
                    .kind("power", RightClass::Decision, "P", [](RightKind& kind) { kind.name = "decision"; })
                    .scenario("now"));
    const Result<PastedRows> pasted = pasteRows(draft, carried, ScenarioId("now"));
    ASSERT_TRUE(pasted);
    const Model& after = draft.model();
    EXPECT_EQ(test::idsOf(after.bodyTypes()), "council lep");
    EXPECT_TRUE(after.bodyTypes().at(BodyTypeId("lep")).adoptedBy.empty());
    ASSERT_EQ(after.grants().size(), 1U) << "of the scenario that was looked at, on the policy area that is there";
    EXPECT_EQ(after.grants().begin()->right, RightKindId("power"));
    EXPECT_EQ(after.grants().begin()->scenario, ScenarioId("now"));
    EXPECT_EQ(after.grants().begin()->condition, Text("if asked"));
    EXPECT_EQ(pasted->rights, 1U);
    EXPECT_EQ(pasted->leftOut, 3U) << "a right on transport, one of another scenario and a relation";
    EXPECT_FALSE(findFault(after));
}

TEST(CarriedRows, NothingChosenIsRefused) {
    Draft draft(aDocumentToCarry());
    EXPECT_FALSE(pasteRows(draft, carriedRows(aDocumentToCarry(), lookedAt, {}), lookedAt));
    EXPECT_FALSE(pasteRows(draft, carriedRows(aDocumentToCarry(), lookedAt, {{lep, {}}}), ScenarioId("none")));
}

}  // namespace
}  // namespace remit
