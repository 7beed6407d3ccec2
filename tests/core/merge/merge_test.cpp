// SPDX-License-Identifier: MIT
#include "core/merge/merge.h"

#include <gmock/gmock.h>

#include "core/document/document.h"
#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/edits/user_rules.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Edit = std::function<Result<>(Draft&)>;

Model edited(const Model& model, const Edit& edit) {
    Draft draft(model);
    const Result<> done = edit(draft);
    EXPECT_TRUE(done) << done.error().message;
    return draft.model();
}

Model start() {
    return aModel()
        .type("mca", [](BodyType& row) { row.name = "MCA"; })
        .type("county", [](BodyType& row) { row.name = "County"; })
        .type("lep", [](BodyType& row) { row.name = "LEP"; })
        .area("skills", {}, [](PolicyArea& row) { row.name = "Skills"; })
        .area("transport", {}, [](PolicyArea& row) { row.name = "Transport"; })
        .area("roads", {}, [](PolicyArea& row) { row.name = "Roads"; })
        .place("ash")
        .place("birch")
        .kind("decision", RightClass::Decision, "D", [](RightKind& row) { row.name = "Decision rights"; })
        .kind("advice", RightClass::Advice, "A", [](RightKind& row) { row.name = "Advice"; })
        .grant("g1", "mca", "skills", "decision")
        .grant("g2", "lep", "skills", "advice");
}

Edit give(const char* type, const char* area, const char* right, std::function<void(Grant&)> alter = {}) {
    return [=](Draft& draft) -> Result<> {
        const auto id = grantRight(draft, draft.model().defaultScenario(), BodyTypeId(type), PolicyAreaId(area),
                                   RightKindId(right));
        if (!id)
            return id.error();
        if (!alter)
            return {};
        Grant grant = draft.model().grants().at({draft.model().defaultScenario(), *id});
        alter(grant);
        return change(draft, grant);
    };
}
Edit alter(const char* id, std::function<void(Grant&)> alter) {
    return [=](Draft& draft) {
        Grant grant = draft.model().grants().at({draft.model().defaultScenario(), GrantId(id)});
        alter(grant);
        return change(draft, grant);
    };
}

Merge merged(const Edit& ours, const Edit& theirs) { return {start(), edited(start(), ours), edited(start(), theirs)}; }

std::vector<std::string> asked(const Merge& merge) {
    std::vector<std::string> out;
    for (const Clash& clash : merge.clashes())
        out.push_back(clash.sentence);
    return out;
}

// Who holds the right, in document order.
std::string holders(const Model& model, const char* area, const char* right) {
    std::string out;
    for (const Grant& grant : model.grants())
        if (grant.area == PolicyAreaId(area) && grant.right == RightKindId(right))
            out += (out.empty() ? "" : " ") + grant.subject.id.str();
    return out;
}

TEST(Merge, TakesWhatEachSideAloneChanged) {
    const Merge merge = merged(alter("g1", [](Grant& row) { row.note = "ours"; }),
                               alter("g1", [](Grant& row) { row.status = GrantStatus::Agreed; }));
    EXPECT_THAT(asked(merge), IsEmpty());
    const Model result = merge.result();
    const Grant& row = *result.grants().begin();
    EXPECT_EQ(row.note, Text("ours"));
    EXPECT_EQ(row.status, GrantStatus::Agreed);
}

TEST(Merge, AsksWhoHoldsARightThatBothGave) {
    const Merge merge = merged(give("mca", "transport", "decision"), give("county", "transport", "decision"));
    ASSERT_THAT(asked(merge), ElementsAre("Both gave decision rights on Transport: you to MCA, they to County."));
    EXPECT_EQ(merge.clashes()[0].ours, "To MCA");
    EXPECT_EQ(merge.clashes()[0].theirs, "To County");
    EXPECT_EQ(holders(merge.result({Answer::Ours}), "transport", "decision"), "mca");
    EXPECT_EQ(holders(merge.result({Answer::Theirs}), "transport", "decision"), "county");
    EXPECT_THAT(holders(merge.result({Answer::Both}), "transport", "decision"),
                testing::AnyOf("mca county", "county mca"));
}

TEST(Merge, AsksWhoHoldsARightThatBothMoved) {
    const Merge merge = merged(alter("g1", [](Grant& row) { row.subject = BodyTypeId("county"); }),
                               alter("g1", [](Grant& row) { row.subject = BodyTypeId("lep"); }));
    ASSERT_THAT(asked(merge), ElementsAre("Both gave decision rights on Skills: you to County, they to LEP."));
    EXPECT_EQ(holders(merge.result({Answer::Ours}), "skills", "decision"), "county");
    EXPECT_EQ(holders(merge.result({Answer::Theirs}), "skills", "decision"), "lep");
}

TEST(Merge, AsksOnceWhereOneMovedARightAndTheOtherReplacedIt) {
    const Merge merge = merged(alter("g1", [](Grant& row) { row.subject = BodyTypeId("county"); }), [](Draft& draft) {
        EXPECT_TRUE(revokeGrant(draft, {draft.model().defaultScenario(), GrantId("g1")}));
        return give("lep", "skills", "decision")(draft);
    });
    ASSERT_THAT(asked(merge), ElementsAre("Both gave decision rights on Skills: you to County, they to LEP."));
    EXPECT_EQ(holders(merge.result({Answer::Ours}), "skills", "decision"), "county");
    EXPECT_EQ(holders(merge.result({Answer::Theirs}), "skills", "decision"), "lep");
}

TEST(Merge, DoesNotAskWhereRightsCanStandSideBySide) {
    EXPECT_THAT(asked(merged(give("mca", "transport", "advice"), give("county", "transport", "advice"))), IsEmpty());
    const auto in = [](const char* place) { return [=](Grant& row) { row.places = {PlaceId(place)}; }; };
    EXPECT_THAT(asked(merged(give("mca", "transport", "decision", in("ash")),
                             give("county", "transport", "decision", in("birch")))),
                IsEmpty());
    EXPECT_EQ(asked(merged(give("mca", "transport", "decision", in("ash")),
                           give("county", "transport", "decision", in("ash"))))
                  .size(),
              1U);
}

TEST(Merge, AsksAboutAHolderWhereEitherMadeTheRightASoleOne) {
    const auto sole = [](Draft& draft) {
        RightKind row = draft.model().rightKinds().at(RightKindId("advice"));
        row.sole = true;
        EXPECT_TRUE(change(draft, row));
        return give("county", "transport", "advice")(draft);
    };
    EXPECT_EQ(merged(sole, give("mca", "transport", "advice")).clashes().size(), 1U);
    EXPECT_EQ(merged(give("mca", "transport", "advice"), sole).clashes().size(), 1U);
}

TEST(Merge, TakesOnceWhatBothGaveAlike) {
    const Merge merge = merged(give("mca", "transport", "decision"), give("mca", "transport", "decision"));
    EXPECT_THAT(asked(merge), IsEmpty());
    EXPECT_EQ(holders(merge.result(), "transport", "decision"), "mca");
}

TEST(Merge, AsksOnWhichTermsARightWasGivenTwice) {
    const Merge merge = merged(give("mca", "transport", "decision"),
                               give("mca", "transport", "decision", [](Grant& row) { row.condition = "in year one"; }));
    ASSERT_THAT(asked(merge), ElementsAre("Both gave MCA decision rights on Transport, on different terms: against "
                                          "yours, theirs got the condition “in year one”."));
    EXPECT_EQ(holders(merge.result({Answer::Ours}), "transport", "decision"), "mca");
    EXPECT_EQ(holders(merge.result({Answer::Both}), "transport", "decision"), "mca mca");
}

TEST(Merge, AsksAboutAFieldThatBothChangedAndCanKeepBoth) {
    const Merge merge = merged(alter("g1", [](Grant& row) { row.note = "ours"; }),
                               alter("g1", [](Grant& row) { row.note = "theirs"; }));
    ASSERT_THAT(asked(merge), ElementsAre("MCA’s decision rights on Skills: yours got the note “ours”; theirs got the "
                                          "note “theirs”."));
    EXPECT_EQ(merge.result({Answer::Theirs}).grants().begin()->note, Text("theirs"));
    EXPECT_EQ(merge.result({Answer::Both}).grants().begin()->note, Text("ours; theirs"));
}

TEST(Merge, PutsListsTogetherElementByElement) {
    const Model base = edited(start(), alter("g1", [](Grant& row) { row.with = {BodyTypeId("county")}; }));
    const Model ours = edited(base, alter("g1", [](Grant& row) { row.with = {}; }));
    const Model theirs = edited(base, alter("g1", [](Grant& row) {
                                    row.with = {BodyTypeId("county"), BodyTypeId("lep")};
                                }));
    const Merge clean(base, ours, theirs);
    EXPECT_THAT(asked(clean), IsEmpty());
    EXPECT_THAT(clean.result().grants().begin()->with, ElementsAre(Subject(BodyTypeId("lep"))));

    const Merge both = merged(alter("g1", [](Grant& row) { row.with = {BodyTypeId("county")}; }),
                              alter("g1", [](Grant& row) { row.with = {BodyTypeId("lep")}; }));
    ASSERT_THAT(asked(both), ElementsAre("MCA’s decision rights on Skills: yours became joint with County; theirs "
                                         "became joint with LEP."));
    EXPECT_THAT(both.result({Answer::Both}).grants().begin()->with,
                ElementsAre(Subject(BodyTypeId("county")), Subject(BodyTypeId("lep"))));
}

// One takes Ash out of the scope, the other Birch: nothing is left, and that would mean everywhere.
TEST(Merge, NeverWidensAScopeByEmptyingIt) {
    const auto scope = [](std::vector<PlaceId> places) {
        return alter("g1", [=](Grant& row) { row.places = places; });
    };
    const Model base = edited(start(), scope({PlaceId("ash"), PlaceId("birch")}));
    const Merge merge(base, edited(base, scope({PlaceId("ash")})), edited(base, scope({PlaceId("birch")})));
    ASSERT_EQ(merge.clashes().size(), 1U);
    EXPECT_THAT(merge.result({Answer::Theirs}).grants().begin()->places, ElementsAre(PlaceId("birch")));
    for (const Answer answer : {Answer::Ours, Answer::Theirs, Answer::Both}) {
        const Model result = merge.result({answer});
        for (const Grant& grant : result.grants())
            EXPECT_FALSE(grant.id == GrantId("g1") && grant.places.empty());
    }
}

TEST(Merge, AsksAboutARowThatOneRemovedAndTheOtherUses) {
    const Edit removeLep = [](Draft& draft) { return remove(draft, BodyTypeId("lep")); };
    const Merge merge = merged(give("lep", "transport", "advice"), removeLep);
    ASSERT_THAT(asked(merge), ElementsAre("They removed LEP, which you use: LEP was given advice on Transport."));
    EXPECT_EQ(merge.clashes()[0].ours, "Keep LEP");
    EXPECT_EQ(merge.clashes()[0].theirs, "Remove LEP");
    EXPECT_EQ(merge.clashes()[0].both, "");
    const Model kept = merge.result({Answer::Ours});
    EXPECT_TRUE(kept.bodyTypes().contains(BodyTypeId("lep")));
    EXPECT_EQ(holders(kept, "transport", "advice"), "lep");
    EXPECT_EQ(holders(kept, "skills", "advice"), "");  // they took that away, and nobody minded
    const Model gone = merge.result({Answer::Theirs});
    EXPECT_FALSE(gone.bodyTypes().contains(BodyTypeId("lep")));
    EXPECT_EQ(holders(gone, "transport", "advice"), "");

    const Merge other = merged(removeLep, give("lep", "transport", "advice"));
    EXPECT_THAT(asked(other), ElementsAre("You removed LEP, which they use: LEP was given advice on Transport."));
}

TEST(Merge, AsksOnceAboutAnAreaRemovedWithTheRightThatChanged) {
    const Merge merge = merged(alter("g1", [](Grant& row) { row.note = "kept"; }),
                               [](Draft& draft) { return remove(draft, PolicyAreaId("skills")); });
    ASSERT_THAT(asked(merge), ElementsAre("They removed Skills, which you use: MCA’s decision rights on Skills got "
                                          "the note “kept”."));
    const Model kept = merge.result({Answer::Ours});
    EXPECT_EQ(holders(kept, "skills", "decision"), "mca");
    EXPECT_EQ(holders(kept, "skills", "advice"), "");
    EXPECT_FALSE(merge.result({Answer::Theirs}).policyAreas().contains(PolicyAreaId("skills")));
}

TEST(Merge, AsksAboutOneNameForTwoThings) {
    const Merge merge = merged([](Draft& draft) { return rename(draft, PolicyAreaId("roads"), "Highways"); },
                               [](Draft& draft) {
                                   const auto id = addPolicyArea(draft, "highways");
                                   return id ? give("county", "highways", "decision")(draft) : id.error();
                               });
    ASSERT_THAT(asked(merge), ElementsAre("Both have a policy area called “Highways” now."));
    EXPECT_EQ(holders(merge.result({Answer::Ours}), "roads", "decision"), "county");
    EXPECT_FALSE(merge.result({Answer::Ours}).policyAreas().contains(PolicyAreaId("highways")));
    EXPECT_EQ(merge.result({Answer::Theirs}).policyAreas().at(PolicyAreaId("roads")).name, Text("Roads"));
    EXPECT_EQ(merge.result({Answer::Both}).policyAreas().size(), 4U);
}

TEST(Merge, TellsApartWhatGotOneIdFromBoth) {
    const auto add = [](const char* name, const char* holder) -> Edit {
        return [=](Draft& draft) -> Result<> {
            PolicyArea row;
            row.id = PolicyAreaId("new");
            row.name = name;
            row.order = draft.model().policyAreas().nextOrder();
            draft.put(row);
            return give(holder, "new", "decision")(draft);
        };
    };
    const Merge merge = merged(add("Parks", "mca"), add("Ports", "county"));
    ASSERT_THAT(asked(merge), ElementsAre("Both gave the id “new” to something new: you to Parks, they to Ports."));
    const Model both = merge.result({Answer::Both});
    EXPECT_EQ(holders(both, "new", "decision"), "mca");
    EXPECT_EQ(holders(both, "new-2", "decision"), "county");
    EXPECT_FALSE(merge.result({Answer::Ours}).policyAreas().contains(PolicyAreaId("new-2")));
    EXPECT_FALSE(merge.result({Answer::Theirs}).policyAreas().contains(PolicyAreaId("new")));
}

TEST(Merge, AsksWhereTwoMovesWouldGoRound) {
    const auto under = [](const char* area, const char* parent) -> Edit {
        return [=](Draft& draft) { return setParent(draft, PolicyAreaId(area), PolicyAreaId(parent)); };
    };
    const Merge merge = merged(under("skills", "roads"), under("roads", "skills"));
    ASSERT_THAT(asked(merge),
                ElementsAre("Both moved Skills and Roads: taken together they would stand under themselves."));
    EXPECT_EQ(merge.result({Answer::Ours}).policyAreas().at(PolicyAreaId("skills")).parent, PolicyAreaId("roads"));
    EXPECT_EQ(merge.result({Answer::Theirs}).policyAreas().at(PolicyAreaId("roads")).parent, PolicyAreaId("skills"));
}

TEST(Merge, PutsOrdersTogether) {
    const auto move = [](const char* area, const char* before) -> Edit {
        return [=](Draft& draft) { return moveBefore(draft, PolicyAreaId(area), PolicyAreaId(before)); };
    };
    const auto add = [](const char* name) -> Edit {
        return [=](Draft& draft) {
            const auto id = addPolicyArea(draft, name);
            return id ? Result<>() : id.error();
        };
    };
    EXPECT_EQ(idsOf(merged(move("roads", "skills"), add("Ports")).result().policyAreas()),
              "roads ports skills transport");
    EXPECT_EQ(idsOf(merged(add("Ports"), add("Canals")).result().policyAreas()), "skills transport roads canals ports");
    const Merge merge = merged(move("roads", "skills"), move("roads", "transport"));
    ASSERT_THAT(asked(merge), ElementsAre("Both put the policy areas in another order."));
    EXPECT_EQ(idsOf(merge.result({Answer::Ours}).policyAreas()), "roads skills transport");
    EXPECT_EQ(idsOf(merge.result({Answer::Theirs}).policyAreas()), "skills roads transport");
}

TEST(Merge, ARightMovedToWhereTheOtherSideGaveItIsOneRight) {
    const Edit move = alter("g2", [](Grant& row) { row.subject = BodyTypeId("county"); });
    for (const Merge& merge :
         {merged(move, give("county", "skills", "advice")), merged(give("county", "skills", "advice"), move)}) {
        EXPECT_THAT(asked(merge), IsEmpty());
        EXPECT_EQ(idsOf(merge.result().grants()), "g1 g2");
        EXPECT_EQ(merge.result().grants().at({ScenarioId("today"), GrantId("g2")}).subject,
                  Subject(BodyTypeId("county")));
    }
}

TEST(Merge, AsksWhereASoleRightMovedAndWasGivenAnew) {
    const Merge merge =
        merged(alter("g1", [](Grant& row) { row.subject = BodyTypeId("county"); }), give("lep", "skills", "decision"));
    EXPECT_THAT(asked(merge), ElementsAre("Both gave decision rights on Skills: you to County, they to LEP."));
    EXPECT_EQ(merge.result({Answer::Theirs}).grants().at({ScenarioId("today"), GrantId("g1")}).subject,
              Subject(BodyTypeId("mca")));
}

TEST(Merge, KeepsAScenarioWhereEachRemovedTheOthers) {
    const Model base = edited(start(), [](Draft& draft) {
        const auto id = addScenario(draft, "Bolder", draft.model().defaultScenario());
        return id ? Result<>() : id.error();
    });
    const auto drop = [&](const char* id) {
        return edited(base, [=](Draft& draft) { return remove(draft, ScenarioId(id)); });
    };
    const Merge merge(base, drop("today"), drop("bolder"));
    ASSERT_EQ(merge.clashes().size(), 1U);
    EXPECT_EQ(merge.clashes()[0].kind, ClashKind::LastScenario);
    EXPECT_EQ(idsOf(merge.result({Answer::Ours}).scenarios()), "bolder");
    EXPECT_EQ(idsOf(merge.result({Answer::Theirs}).scenarios()), "today");
    EXPECT_EQ(merge.result({Answer::Both}).scenarios().size(), 2U);
    EXPECT_EQ(merge.result({Answer::Both}).grants().size(), 4U);
}

TEST(Merge, PutsWordsOfCellsTogetherCellByCell) {
    const auto note = [](const char* type, const char* text) -> Edit {
        return [=](Draft& draft) -> Result<> {
            setCellNotes(draft, draft.model().defaultScenario(), BodyTypeId(type), PolicyAreaId("skills"),
                         {{BodyTypeId(type), PolicyAreaId("skills"), text, CellNote::atEnd}});
            return {};
        };
    };
    const Merge merge = merged(note("mca", "as now"), note("lep", "to be asked"));
    EXPECT_THAT(asked(merge), IsEmpty());
    EXPECT_EQ(cellNotes(merge.result(), ScenarioId("today")).size(), 2U);
    EXPECT_EQ(merged(note("mca", "as now"), note("mca", "no more")).clashes().size(), 1U);
}

TEST(Merge, IsAnEditThatCanBeTakenBack) {
    const Merge merge = merged(give("mca", "transport", "decision"), give("county", "transport", "decision"));
    Document document(merge.ours());
    ASSERT_TRUE(document.edit("merge", [&](Draft& draft) -> Result<> {
        applyTo(draft, merge.changes({Answer::Theirs}));
        return {};
    }));
    EXPECT_EQ(document.model(), merge.result({Answer::Theirs}));
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.model(), merge.ours());
}

Edit addKind(const char* name, const char* letter) {
    return [=](Draft& draft) {
        const auto id = addRightKind(draft, name, letter, RightClass::Funding);
        return id ? Result<>() : id.error();
    };
}
Edit letterOf(const char* kind, const char* letter) {
    return [=](Draft& draft) {
        RightKind row = draft.model().rightKinds().at(RightKindId(kind));
        row.letter = letter;
        return change(draft, row);
    };
}
// Each kind's letter, in document order.
std::string letters(const Model& model) {
    std::string out;
    for (const RightKind& kind : model.rightKinds())
        out += (out.empty() ? "" : " ") + kind.id.str() + ":" + kind.letter.str();
    return out;
}

TEST(Merge, AsksWhichRightALetterStandsFor) {
    const Merge merge = merged(addKind("Funding", "F"), addKind("Follow-up", "f"));
    ASSERT_THAT(asked(merge), ElementsAre("Both gave the letter “F” to a right: you to Funding, they to Follow-up."));
    EXPECT_EQ(merge.clashes()[0].kind, ClashKind::Letter);
    EXPECT_EQ(merge.clashes()[0].ours, "“F” for Funding");
    EXPECT_EQ(merge.clashes()[0].theirs, "“f” for Follow-up");
    EXPECT_EQ(merge.clashes()[0].both, "");
    EXPECT_EQ(letters(merge.result({Answer::Ours})), "decision:D advice:A follow-up: funding:F");
    EXPECT_EQ(letters(merge.result({Answer::Theirs})), "decision:D advice:A follow-up:f funding:");
}

TEST(Merge, AKindThatLosesANewLetterHasItsOldOneAgain) {
    const Merge merge = merged(letterOf("advice", "X"), addKind("Extra", "X"));
    ASSERT_EQ(merge.clashes().size(), 1U);
    EXPECT_EQ(letters(merge.result({Answer::Ours})), "decision:D advice:X extra:");
    EXPECT_EQ(letters(merge.result({Answer::Theirs})), "decision:D advice:A extra:X");
}

TEST(Merge, ALetterThatComesBackGoesToWhoHadIt) {
    const Merge merge = merged(
        [](Draft& draft) {
            EXPECT_TRUE(letterOf("advice", "X")(draft));
            return addKind("Aid", "A")(draft);
        },
        addKind("Extra", "X"));
    ASSERT_EQ(merge.clashes().size(), 1U);
    EXPECT_EQ(letters(merge.result({Answer::Theirs})), "decision:D advice:A aid: extra:X");
}

TEST(Merge, LettersThatAFileGivesTwiceStayAsTheyAre) {
    Model base = start();
    for (RightKind kind : Table<RightKind>(base.rightKinds())) {
        kind.letter = "D";
        base.table<RightKind>().put(kind);
    }
    const Merge merge(base, edited(base, give("mca", "roads", "advice")), base);
    EXPECT_EQ(letters(merge.result()), "decision:D advice:D");
}

TEST(Merge, TwoBodiesThatBecomeOneAreNotTheirOwnPartners) {
    const auto add = [](const char* id, const char* partner) -> Edit {
        return [=](Draft& draft) -> Result<> {
            BodyType row;
            row.id = BodyTypeId(id);
            row.name = "Panel";
            row.order = draft.model().bodyTypes().nextOrder();
            draft.put(row);
            if (Result<> done = alter("g2", [=](Grant& grant) { grant.note = id; })(draft); !done)
                return done;
            return alter("g1", [=](Grant& grant) {
                if (std::string_view(partner).empty())
                    grant.subject = BodyTypeId(id);
                else
                    grant.with = {BodyTypeId(id)};
            })(draft);
        };
    };
    const Merge merge = merged(add("panel", ""), add("the-panel", "partner"));
    for (const Answer answer : {Answer::Ours, Answer::Theirs}) {
        const Model result = merge.result(std::vector(merge.clashes().size(), answer));
        const Grant& grant = result.grants().at({ScenarioId("today"), GrantId("g1")});
        EXPECT_THAT(grant.with, testing::Not(testing::Contains(grant.subject)));
    }
}

// Ours may be of a form that needs the body types which theirs, of another form, does without.
TEST(Merge, ARulesFormAndItsBodyTypesStayTogether) {
    const auto rule = [](const Model& model, RuleForm form, std::vector<BodyTypeId> types) {
        return edited(model, [&](Draft& draft) {
            UserRule row = draft.model().userRules().empty() ? UserRule() : *draft.model().userRules().begin();
            const bool isNew = row.id.empty();
            row.name = "Ours alone";
            row.form = form;
            row.right = RightKindId("decision");
            row.types = types;
            if (!isNew)
                return changeUserRule(draft, row);
            const auto id = addUserRule(draft, row);
            return id ? Result<>() : id.error();
        });
    };
    const Model base = rule(start(), RuleForm::OnlyTypes, {BodyTypeId("mca")});
    const Merge merge(base, rule(base, RuleForm::MustHold, {BodyTypeId("mca")}), rule(base, RuleForm::AtMost, {}));
    ASSERT_EQ(merge.clashes().size(), 1U);
    for (const Answer answer : {Answer::Ours, Answer::Theirs}) {
        const Model result = merge.result({answer});
        ASSERT_EQ(result.userRules().size(), 1U);
        EXPECT_EQ(result.userRules().begin()->types.empty(), answer == Answer::Theirs);
    }
}

}  // namespace
}  // namespace remit::test
