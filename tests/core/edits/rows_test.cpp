// SPDX-License-Identifier: MIT
#include "core/edits/rows.h"

#include <gtest/gtest.h>

#include "core/edits/grant_right.h"
#include "core/edits/remove_rows.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;
using test::idsOf;

namespace {
// Body types mca and lep, an institution, a tree of areas and of places, grants and relations among them.
test::ModelBuilder aDocument() {
    return aModel()
        .place("north")
        .place("leeds", "north")
        .place("south")
        .type("mca")
        .type("lep", [](BodyType& type) { type.adoptedBy = {BodyTypeId("mca")}; })
        .institution("wyca", "mca", {"leeds", "south"})
        .area("all")
        .area("schools", "all")
        .area("roads")
        .grant("g1", "wyca", "schools", "decision")
        .joint("g2", "lep", {"mca", "wyca"}, "roads", "advice")
        .grant("g3", "lep", "roads", "funding", [](Grant& grant) { grant.places = {PlaceId("leeds")}; })
        .relation("r1", RelationKind::AccountableTo, "wyca", "lep");
}

std::string refusal(const Result<>& result) { return result ? "accepted" : result.error().message; }
template <class T>
std::string refusal(const Result<T>& result) {
    return result ? "accepted" : result.error().message;
}

std::string along(const Model& before, const Draft& draft) { return alongWith(compare(before, draft.model())); }
}  // namespace

TEST(AddRows, MakesIdsFromNamesAndPutsRowsLast) {
    Draft draft{Model()};
    EXPECT_EQ(addPolicyArea(draft, "  Adult education, FE ").value(), PolicyAreaId("adult-education-fe"));
    EXPECT_EQ(addPolicyArea(draft, "Adult Education FE").value(), PolicyAreaId("adult-education-fe-2"));
    EXPECT_EQ(addPolicyArea(draft, "Schools", PolicyAreaId("adult-education-fe")).value(), PolicyAreaId("schools"));
    EXPECT_EQ(idsOf(draft.model().policyAreas()), "adult-education-fe adult-education-fe-2 schools");
    EXPECT_EQ(draft.model().policyAreas().begin()->name, Text("Adult education, FE"));
    EXPECT_FALSE(addPolicyArea(draft, "***").value().empty());
    EXPECT_FALSE(findFault(draft.model()));
}

TEST(AddRows, RefusesNamesThatCannotBeNames) {
    Draft draft{Model()};
    for (const char* name : {"", "  \t", "a\nb", "a\xE2\x80\xAE", "\xFF", "\xE2\x81\xA6x"})
        EXPECT_NE(refusal(addBodyType(draft, name)), "accepted") << name;
    EXPECT_EQ(refusal(addBodyType(draft, std::string(1001, 'x'))),
              "This name cannot be used: it is longer than 1000 characters. Write another.");
    EXPECT_EQ(refusal(addBodyType(draft, std::string(1000, 'x'))), "accepted");
    EXPECT_EQ(draft.model().bodyTypes().size(), 1U);
}

TEST(AddRows, RefusesParentsAndTypesThatAreNotThere) {
    Draft draft{Model()};
    EXPECT_EQ(refusal(addInstitution(draft, "GMCA", BodyTypeId("mca"))),
              "The document has no body type “mca”: choose one that it has.");
    EXPECT_NE(refusal(addPlace(draft, "Leeds", PlaceId("north"))), "accepted");
    EXPECT_NE(refusal(addScenario(draft, "Later", ScenarioId("today"))), "accepted");
    EXPECT_EQ(draft.model(), Model());
}

TEST(AddRows, CopiesAScenarioWithAllThatIsInIt) {
    Draft draft(aDocument());
    setCellNotes(draft, ScenarioId("today"), {{BodyTypeId("lep"), PolicyAreaId("roads"), "?"}});
    const ScenarioId later = addScenario(draft, "Later", ScenarioId("today")).value();
    EXPECT_EQ(draft.model().grants().size(), 6U);
    EXPECT_EQ(draft.model().relations().size(), 2U);
    EXPECT_EQ(cellNotes(draft.model(), later).at(0).note, "?");
    EXPECT_EQ(draft.model().defaultScenario(), ScenarioId("today"));
}

TEST(AddRows, TakesALetterOnce) {
    Draft draft{Model()};
    EXPECT_EQ(refusal(addRightKind(draft, "Decides", "D", RightClass::Decision)), "accepted");
    EXPECT_EQ(refusal(addRightKind(draft, "Delivers", "d", RightClass::Delivery)),
              "“d” is the letter of “Decides” already: choose another.");
    EXPECT_EQ(refusal(addRightKind(draft, "Delivers", "DL", RightClass::Delivery)),
              "A right's letter is one letter or digit: write one, or none.");
    EXPECT_EQ(refusal(addRightKind(draft, "Delivers", "", RightClass::Delivery)), "accepted");
    EXPECT_EQ(refusal(addRightKind(draft, "Ŵ", "Ŵ", RightClass::Delivery)), "accepted");
}

TEST(RenameRows, KeepsIds) {
    Draft draft(aDocument());
    ASSERT_TRUE(rename(draft, BodyTypeId("mca"), " Combined authority "));
    EXPECT_EQ(draft.model().bodyTypes().at(BodyTypeId("mca")).name, Text("Combined authority"));
    ASSERT_TRUE(rename(draft, PolicyAreaId("roads"), "e\xCC\x81"));
    EXPECT_EQ(draft.model().policyAreas().at(PolicyAreaId("roads")).name, Text("é")) << "accents are composed";
    EXPECT_NE(refusal(rename(draft, PlaceId("leeds"), "")), "accepted");
    EXPECT_NE(refusal(rename(draft, PlaceId("gone"), "Gone")), "accepted");
    ASSERT_TRUE(setTitle(draft, "T"));
    EXPECT_EQ(draft.model().title(), Text("T"));
}

TEST(ChangeRows, RefusesWhatCannotBe) {
    Draft draft(aDocument());
    const Model& model = draft.model();
    const auto grantWith = [&](const std::function<void(Grant&)>& alter) {
        Grant grant = model.grants().at({ScenarioId("today"), GrantId("g2")});
        alter(grant);
        return refusal(change(draft, grant));
    };
    EXPECT_EQ(grantWith([](Grant& grant) { grant.note = "new"; }), "accepted");
    EXPECT_EQ(grantWith([](Grant& grant) { grant.with = {BodyTypeId("lep")}; }),
              "A body cannot be its own partner: choose another.");
    EXPECT_EQ(grantWith([](Grant& grant) {
                  grant.with = {BodyTypeId("mca"), BodyTypeId("mca")};
              }),
              "The same body is there twice: take one away.");
    EXPECT_EQ(grantWith([](Grant& grant) {
                  grant.span = {parseDate("2020-01-01"), parseDate("2020-01-01")};
              }),
              "The end must be after the start: choose another date for one of them.");
    EXPECT_NE(grantWith([](Grant& grant) { grant.area = PolicyAreaId("gone"); }), "accepted");
    EXPECT_NE(grantWith([](Grant& grant) { grant.right = RightKindId("gone"); }), "accepted");
    EXPECT_NE(grantWith([](Grant& grant) { grant.places = {PlaceId("gone")}; }), "accepted");
    EXPECT_NE(grantWith([](Grant& grant) { grant.id = GrantId("gone"); }), "accepted");

    BodyType type = model.bodyTypes().at(BodyTypeId("mca"));
    type.adoptedBy = {type.id};
    EXPECT_EQ(refusal(change(draft, type)), "A body type cannot adopt its own role: take it away.");
    PolicyArea area = model.policyAreas().at(PolicyAreaId("all"));
    area.parent = PolicyAreaId("schools");
    EXPECT_EQ(refusal(change(draft, area)),
              "“all” cannot stand under itself: choose a policy area that is not part of it.");
    EXPECT_NE(refusal(setParent(draft, PlaceId("north"), PlaceId("leeds"))), "accepted");
    EXPECT_EQ(refusal(setParent(draft, PlaceId("leeds"), PlaceId())), "accepted");
    View view;
    view.id = addView(draft, "V").value();
    view.name = "V";
    view.zoom = 0;
    EXPECT_NE(refusal(change(draft, view)), "accepted");
    EXPECT_FALSE(findFault(model));
}

TEST(ChangeRows, LetBeWhatADocumentCameWith) {
    const Span reversed{parseDate("2021-01-01"), parseDate("2020-01-01")};
    Draft draft(aModel()
                    .type("mca",
                          [](BodyType& row) {
                              row.adoptedBy = {BodyTypeId("mca"), BodyTypeId("mca")};
                          })
                    .area("schools")
                    .grant("g1", "mca", "schools", "decision", [&](Grant& row) {
                        row.with = {BodyTypeId("mca"), BodyTypeId("mca")};
                        row.span = reversed;
                    }));
    BodyType type = draft.model().bodyTypes().at(BodyTypeId("mca"));
    type.exclusive = true;
    EXPECT_EQ(refusal(change(draft, type)), "accepted");
    type.coterminousWith = {BodyTypeId("mca")};
    EXPECT_NE(refusal(change(draft, type)), "accepted");
    Grant grant = draft.model().grants().at({ScenarioId("today"), GrantId("g1")});
    grant.note = "n";
    EXPECT_EQ(refusal(change(draft, grant)), "accepted");
    Grant other = grant;
    other.span.from = parseDate("2022-01-01");
    EXPECT_NE(refusal(change(draft, other)), "accepted");
    grant.with.pop_back();
    EXPECT_EQ(refusal(change(draft, grant)), "A body cannot be its own partner: choose another.");
    grant.with.clear();
    EXPECT_EQ(refusal(change(draft, grant)), "accepted");
}

TEST(ChangeRows, ChecksRelations) {
    Draft draft(aDocument());
    Relation relation = draft.model().relations().at({ScenarioId("today"), RelationId("r1")});
    relation.area = PolicyAreaId("roads");
    EXPECT_NE(refusal(addRelation(draft, relation)), "accepted");
    relation.kind = RelationKind::Delegates;
    EXPECT_NE(refusal(addRelation(draft, relation)), "accepted") << "no right";
    relation.right = RightKindId("decision");
    EXPECT_EQ(refusal(addRelation(draft, relation)), "accepted");
    relation.to = relation.from;
    EXPECT_EQ(refusal(change(draft, relation)),
              "A relation leads from one body to another: choose two different ones.");
    EXPECT_EQ(draft.model().relations().size(), 2U);
    EXPECT_FALSE(findFault(draft.model()));
}

TEST(RemoveRows, TakesABranchOfPolicyAreasWithItsRights) {
    const Model before = aDocument();
    Draft draft(before);
    ASSERT_TRUE(remove(draft, PolicyAreaId("all")));
    EXPECT_EQ(idsOf(draft.model().policyAreas()), "roads");
    EXPECT_EQ(idsOf(draft.model().grants()), "g2 g3");
    EXPECT_EQ(along(before, draft), "1 policy area and 1 right");
}

TEST(RemoveRows, TakesABodyTypeOutOfEverything) {
    const Model before = aDocument();
    Draft draft(before);
    ASSERT_TRUE(remove(draft, BodyTypeId("mca")));
    EXPECT_TRUE(draft.model().institutions().empty());
    EXPECT_TRUE(draft.model().bodyTypes().at(BodyTypeId("lep")).adoptedBy.empty());
    EXPECT_EQ(idsOf(draft.model().grants()), "g2 g3");
    EXPECT_TRUE(draft.model().grants().begin()->with.empty());
    EXPECT_EQ(along(before, draft), "1 institution, 1 right and 1 relation");
    EXPECT_FALSE(findFault(draft.model()));
}

TEST(RemoveRows, RemovesAGrantWhoseWholeScopeGoes) {
    const Model before = aDocument();
    Draft draft(before);
    ASSERT_TRUE(remove(draft, PlaceId("north")));
    EXPECT_EQ(idsOf(draft.model().places()), "south");
    EXPECT_EQ(idsOf(draft.model().grants()), "g1 g2");
    EXPECT_EQ(draft.model().institutions().begin()->places, std::vector{PlaceId("south")});
    EXPECT_EQ(along(before, draft), "1 place and 1 right");
}

TEST(RemoveRows, ClearsOffsetsThatAreInNoScenarioAnyMore) {
    Draft draft(aDocument());
    Waiver waiver;
    waiver.fingerprint = "f";
    waiver.reason = "known";
    waiver.offset = GrantId("g1");
    ASSERT_TRUE(waive(draft, waiver));
    const ScenarioId later = addScenario(draft, "Later", ScenarioId("today")).value();
    ASSERT_TRUE(revokeGrant(draft, {later, GrantId("g1")}));
    EXPECT_EQ(draft.model().waivers().begin()->offset, GrantId("g1"));
    ASSERT_TRUE(remove(draft, PolicyAreaId("schools")));
    EXPECT_TRUE(draft.model().waivers().begin()->offset.empty());
}

TEST(RemoveRows, DropsNotesOfItsCells) {
    Draft draft(aDocument());
    setCellNotes(draft, ScenarioId("today"), {{BodyTypeId("lep"), PolicyAreaId("roads"), "?"}});
    ASSERT_TRUE(remove(draft, PolicyAreaId("roads")));
    EXPECT_TRUE(draft.model().scenarios().begin()->extra.empty());
}

TEST(RemoveRows, KeepsTheLastScenario) {
    Draft draft(aDocument());
    EXPECT_NE(refusal(remove(draft, ScenarioId("today"))), "accepted");
    ASSERT_TRUE(addScenario(draft, "Later"));
    ASSERT_TRUE(remove(draft, ScenarioId("today")));
    EXPECT_TRUE(draft.model().grants().empty());
}

TEST(MoveRows, PutsRowsWhereTheyAreWanted) {
    Draft draft(aModel().area("a").area("b").area("c"));
    ASSERT_TRUE(moveBefore(draft, PolicyAreaId("c"), PolicyAreaId("a")));
    EXPECT_EQ(idsOf(draft.model().policyAreas()), "c a b");
    ASSERT_TRUE(moveBefore(draft, PolicyAreaId("c"), PolicyAreaId()));
    EXPECT_EQ(idsOf(draft.model().policyAreas()), "a b c");
    ASSERT_TRUE(moveBefore(draft, PolicyAreaId("b"), PolicyAreaId("b")));
    EXPECT_EQ(idsOf(draft.model().policyAreas()), "a b c");
    EXPECT_FALSE(moveBefore(draft, PolicyAreaId("b"), PolicyAreaId("gone")));
}

TEST(MoveRows, WritesOneRowWhileThereIsAGap) {
    const Model before = aModel().area("a").area("b").area("c");
    Draft draft(before);
    ASSERT_TRUE(moveBefore(draft, PolicyAreaId("c"), PolicyAreaId("b")));
    EXPECT_EQ(draft.changes().size(), 1U);
    for (int i = 0; i < 60; ++i) {  // uses the gap up
        ASSERT_TRUE(moveBefore(draft, PolicyAreaId("b"), PolicyAreaId("c")));
        ASSERT_TRUE(moveBefore(draft, PolicyAreaId("c"), PolicyAreaId("b")));
        ASSERT_EQ(idsOf(draft.model().policyAreas()), "a c b");
    }
}

TEST(Views, KeepOnePlacementForEachNode) {
    Draft draft(aDocument());
    const ViewId view = addView(draft, "Board").value();
    ASSERT_TRUE(placeNode(draft, view, BodyTypeId("mca"), 1, 2));
    ASSERT_TRUE(setHidden(draft, view, BodyTypeId("mca"), true));
    ASSERT_TRUE(placeNode(draft, view, BodyTypeId("mca"), 3, 4));
    ASSERT_EQ(draft.model().placements().size(), 1U);
    EXPECT_EQ(draft.model().placements().begin()->x, 3);
    EXPECT_TRUE(draft.model().placements().begin()->hidden);
    EXPECT_FALSE(placeNode(draft, view, BodyTypeId("gone"), 1, 2));
    EXPECT_FALSE(placeNode(draft, view, BodyTypeId("mca"), 1.0 / 0.0, 2));
    EXPECT_FALSE(setHidden(draft, ViewId("gone"), BodyTypeId("mca"), true));
    ASSERT_TRUE(remove(draft, view));
    EXPECT_TRUE(draft.model().placements().empty());
}

TEST(Waivers, NeedAReason) {
    Draft draft(aDocument());
    Waiver waiver;
    waiver.fingerprint = "f";
    EXPECT_NE(refusal(waive(draft, waiver)), "accepted");
    waiver.reason = " Agreed in March. ";
    EXPECT_EQ(refusal(waive(draft, waiver)), "accepted");
    EXPECT_EQ(draft.model().waivers().begin()->reason, Text("Agreed in March."));
    waiver.offset = GrantId("gone");
    EXPECT_NE(refusal(waive(draft, waiver)), "accepted");
    EXPECT_EQ(refusal(unwaive(draft, "f")), "accepted");
    EXPECT_NE(refusal(unwaive(draft, "f")), "accepted");
}

TEST(GrantRight, RefusesWhatTheDocumentDoesNotHave) {
    Draft draft(aDocument());
    const ScenarioId today("today");
    const auto grant = [&](ScenarioId scenario, Subject who, const char* area, const char* right) {
        return refusal(grantRight(draft, scenario, who, PolicyAreaId(area), RightKindId(right)));
    };
    EXPECT_EQ(grant(today, InstitutionId("wyca"), "roads", "decision"), "accepted");
    EXPECT_EQ(grant(today, InstitutionId("mca"), "roads", "decision"),
              "The document has no institution “mca”: choose one that it has.");
    EXPECT_NE(grant(ScenarioId("gone"), BodyTypeId("mca"), "roads", "decision"), "accepted");
    EXPECT_NE(grant(today, BodyTypeId("mca"), "gone", "decision"), "accepted");
    EXPECT_NE(grant(today, BodyTypeId("mca"), "roads", "gone"), "accepted");
}

TEST(ToggleRight, GrantsThenRevokes) {
    Draft draft(aDocument());
    const auto toggle = [&] {
        return toggleRight(draft, ScenarioId("today"), BodyTypeId("mca"), PolicyAreaId("roads"),
                           RightKindId("decision"));
    };
    ASSERT_TRUE(toggle());
    EXPECT_EQ(draft.model().grants().size(), 4U);
    ASSERT_TRUE(toggle());
    EXPECT_TRUE(draft.changes().empty());
}

TEST(MoveGrant, RefusesABodyThatHoldsTheRightAsAPartner) {
    Draft draft{aDocument().model()};
    const GrantKey key{draft.model().scenarios().begin()->id, GrantId("g2")};
    EXPECT_EQ(refusal(moveGrant(draft, key, BodyTypeId("mca"), PolicyAreaId("roads"))),
              "“mca” holds this right as a partner already: take it off the partners first.");
    EXPECT_EQ(refusal(moveGrant(draft, key, BodyTypeId("lep"), PolicyAreaId("schools"))), "accepted");
    EXPECT_EQ(draft.model().grants().at(key).area, PolicyAreaId("schools"));
}

TEST(RemoveRows, SeveralGoAsIfOneAfterTheOther) {
    const Model model = aDocument();
    Draft together(model);
    const ChosenRows rows{{PolicyAreaId("all")}, {BodyTypeId("lep")}, {InstitutionId("wyca")}};
    ASSERT_TRUE(remove(together, rows));
    Draft apart(model);
    ASSERT_TRUE(remove(apart, PolicyAreaId("all")));
    ASSERT_TRUE(remove(apart, BodyTypeId("lep")));
    ASSERT_TRUE(remove(apart, InstitutionId("wyca")));
    EXPECT_EQ(together.model(), apart.model());
    EXPECT_EQ(alongWith(together.changes(), rows), "1 policy area, 3 rights and 1 relation");
    EXPECT_FALSE(remove(together, rows)) << "they are gone";
}

}  // namespace remit
