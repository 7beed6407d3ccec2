// SPDX-License-Identifier: MIT
#include "core/merge/merge.h"

#include <gmock/gmock.h>

#include "core/compare/fields.h"
#include "core/compare/row_order.h"
#include "core/document/document.h"
#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/exchange/json.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"

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

// Random edits on both sides of one document.
class RandomMerges : public testing::TestWithParam<std::uint64_t> {
protected:
    static Model wander(const Model& from, std::mt19937_64& random, int edits) {
        Model model = from;
        for (int i = 0; i < edits; ++i) {
            Draft draft(model);
            if (randomEdit(draft, random) && !findFault(draft.model()))
                model = draft.model();
        }
        return model;
    }
    static std::string difference(const Model& a, const Model& b) {
        std::string out;
        compare(inFileOrder(a), inFileOrder(b)).forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
            for (const auto& each : changes)
                out += testing::internal::GetTypeName<Row>() + " " +
                       refOf(each.before ? *each.before : *each.after).id.str() +
                       (each.before && each.after ? (sameButOrder(*each.before, *each.after) ? " moved" : " changed")
                                                  : (each.before ? " gone" : " came")) +
                       "; ";
        });
        return out;
    }
};

// What both changed, row by row, put on the base one after the other; nothing where they touched one row.
std::optional<Model> bothApplied(const Model& base, const Model& ours, const Model& theirs) {
    const ChangeSet here = compare(base, ours);
    const ChangeSet there = compare(base, theirs);
    Model out = base;
    bool apart = true;
    forEachRowKind([&]<class Row>() {
        std::unordered_set<typename Row::Key> touched;
        for (const auto& each : here.of<Row>())
            touched.insert(each.key);
        for (const auto& each : there.of<Row>())
            apart = apart && !touched.contains(each.key);
    });
    if (!apart)
        return std::nullopt;
    apply(out, here);
    apply(out, there);
    // A right that both gave alike is one right.
    for (const auto& mine : here.of<Grant>())
        for (const auto& yours : there.of<Grant>()) {
            if (!mine.after || !yours.after || (mine.before && yours.before))
                continue;
            Grant copy = *yours.after;
            copy.id = mine.after->id;
            if (sameButOrder(copy, *mine.after))  // the new one goes, of two new ones the greater
                out.table<Grant>().remove(mine.before    ? yours.key
                                          : yours.before ? mine.key
                                                         : std::max(mine.key, yours.key));
        }
    return out;
}

template <class Row>
bool sameRows(const Model& a, const Model& b) {
    if (a.table<Row>().size() != b.table<Row>().size())
        return false;
    return std::all_of(a.table<Row>().begin(), a.table<Row>().end(), [&](const Row& row) {
        const Row* other = b.table<Row>().find(row.key());
        return other && sameButOrder(row, *other);
    });
}

TEST_P(RandomMerges, WithoutClashEqualBothAndDoNotCareWhichSideIsWhich) {
    int clean = 0, apart = 0;
    for (std::uint64_t i = 0; i < 60; ++i) {
        const std::uint64_t seed = GetParam() * 1000 + i;
        std::mt19937_64 random(seed);
        const Model base = randomDocument(seed).model;
        const Model ours = wander(base, random, 3);
        const Model theirs = wander(base, random, 3);
        const Merge merge(base, ours, theirs);
        const Merge other(base, theirs, ours);
        ASSERT_EQ(merge.clashes().size(), other.clashes().size()) << seed;
        if (!merge.clashes().empty())
            continue;
        ++clean;
        const Model result = merge.result();
        ASSERT_EQ(difference(result, other.result()), "") << seed;
        Model patched = ours;
        apply(patched, merge.changes());
        ASSERT_EQ(patched, result);
        if (const auto both = bothApplied(base, ours, theirs); both && !findFault(*both)) {
            ++apart;
            forEachRowKind([&]<class Row>() {
                EXPECT_TRUE(sameRows<Row>(*both, result)) << seed << ": " << difference(*both, result);
            });
        }
    }
    EXPECT_GT(clean, 10);
    EXPECT_GT(apart, 3);
}

TEST_P(RandomMerges, NeverDangleWhateverIsAnswered) {
    int clashes = 0;
    for (std::uint64_t i = 0; i < 40; ++i) {
        const std::uint64_t seed = GetParam() * 1000 + 500 + i;
        std::mt19937_64 random(seed);
        const Model base = randomDocument(seed).model;
        const Model ours = wander(base, random, 25);
        const Model theirs = wander(base, random, 25);
        const Merge merge(base, ours, theirs);
        clashes += static_cast<int>(merge.clashes().size());
        for (const Clash& clash : merge.clashes()) {
            EXPECT_FALSE(clash.sentence.empty());
            EXPECT_FALSE(clash.ours.empty());
            EXPECT_FALSE(clash.theirs.empty());
        }
        for (int times = 0; times < 6; ++times) {
            std::vector<Answer> answers(merge.clashes().size());
            for (Answer& answer : answers)
                answer = times < 3 ? Answer(times) : Answer(random() % 3);
            const Model result = merge.result(answers);
            const auto fault = findFault(result);
            ASSERT_FALSE(fault) << seed << ": " << fault->pointer << " " << fault->message;
            ASSERT_FALSE(result.scenarios().empty() && !ours.scenarios().empty());
            Model patched = ours;
            apply(patched, merge.changes(answers));
            ASSERT_EQ(patched, result);
            const Result<Writing> text = writeJson(result, {});
            ASSERT_TRUE(text);
            const Result<Reading> reading = readJson(text->bytes, "");
            ASSERT_TRUE(reading) << seed << ": " << reading.error().sentence();
        }
    }
    EXPECT_GT(clashes, 40);
}

// Merging with a side that did nothing gives the other, as it is.
TEST_P(RandomMerges, WithAnUnchangedSideGiveTheOther) {
    for (std::uint64_t i = 0; i < 20; ++i) {
        std::mt19937_64 random(GetParam() * 77 + i);
        const Model base = randomDocument(GetParam() * 77 + i).model;
        const Model side = wander(base, random, 20);
        const Merge ours(base, side, base);
        EXPECT_THAT(asked(ours), IsEmpty());
        EXPECT_TRUE(ours.changes().empty());
        const Merge theirs(base, base, side);
        EXPECT_THAT(asked(theirs), IsEmpty());
        EXPECT_EQ(difference(theirs.result(), side), "") << i;
        const Merge alike(base, side, side);
        EXPECT_THAT(asked(alike), IsEmpty());
        EXPECT_TRUE(alike.changes().empty());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMerges, testing::Range<std::uint64_t>(1, 11));

}  // namespace
}  // namespace remit::test
