// SPDX-License-Identifier: MIT
#include "core/compare/changes.h"

#include <gmock/gmock.h>

#include "core/change/draft.h"
#include "core/check/rule_settings.h"
#include "core/compare/align.h"
#include "core/compare/fields.h"
#include "core/compare/findings.h"
#include "core/compare/summary.h"
#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Every sentence, each group led by its heading.
std::vector<std::string> said(const Model& from, const Model& to) {
    std::vector<std::string> out;
    for (const ChangeGroup& group : changesBetween(from, to)) {
        out.push_back("# " + group.heading);
        for (const Change& change : group.changes)
            out.push_back(change.sentence);
    }
    return out;
}

Model edited(const Model& model, const std::function<Result<>(Draft&)>& edit) {
    Draft draft(model);
    const Result<> done = edit(draft);
    EXPECT_TRUE(done) << done.error().message;
    return draft.model();
}

Model cornwall() {
    return aModel()
        .type("unitary")
        .type("mca", [](BodyType& row) { row.name = "MCA"; })
        .institution("cornwall", "unitary", {}, [](Institution& row) { row.name = "Cornwall"; })
        .area("skills", {}, [](PolicyArea& row) { row.name = "Skills"; })
        .area("transport", {}, [](PolicyArea& row) { row.name = "Transport"; })
        .grant("g1", "cornwall", "skills", "decision")
        .grant("g2", "mca", "transport", "decision");
}

Grant theGrant(const Model& model, const char* id) { return model.grants().at({model.defaultScenario(), GrantId(id)}); }

TEST(Changes, TellARightThatBecameJoint) {
    const Model from = cornwall();
    const Model to = edited(from, [&](Draft& draft) {
        Grant grant = theGrant(from, "g1");
        grant.with = {BodyTypeId("mca")};
        return change(draft, grant);
    });
    EXPECT_THAT(said(from, to), ElementsAre("# Rights", "Cornwall’s decision rights on Skills became joint with MCA."));
    EXPECT_THAT(said(to, from),
                ElementsAre("# Rights", "Cornwall’s decision rights on Skills ceased to be joint with MCA."));
    const Change change = changesBetween(from, to).front().changes.front();
    EXPECT_EQ(change.row, (RowRef{RowKind::Grant, "today", "g1"}));
    EXPECT_THAT(change.fields, ElementsAre(FieldChange{"with", true, {}, {"mca"}}));
}

TEST(Changes, TellManyFieldsInOneSentence) {
    const Model from = cornwall();
    const Model to = edited(from, [&](Draft& draft) {
        Grant grant = theGrant(from, "g2");
        grant.subject = InstitutionId("cornwall");
        grant.status = GrantStatus::Agreed;
        grant.condition = "in year one";
        grant.span.from = parseDate("2026-04-01");
        return change(draft, grant);
    });
    EXPECT_THAT(said(from, to), ElementsAre("# Rights",
                                            "MCA’s decision rights on Transport went to Cornwall, became agreed "
                                            "instead of proposed, came to run from 2026-04-01 and got the condition "
                                            "“in year one”."));
}

TEST(Changes, TellWhatWentWithARowThere) {
    const Model from = cornwall();
    EXPECT_THAT(said(from, edited(from, [](Draft& draft) { return remove(draft, BodyTypeId("mca")); })),
                ElementsAre("# Body types", "MCA was removed, with 1 right."));
    EXPECT_THAT(said(from, edited(from, [](Draft& draft) { return remove(draft, PolicyAreaId("skills")); })),
                ElementsAre("# Policy areas", "Skills was removed, with 1 right."));
    EXPECT_THAT(said(from, edited(from,
                                  [&](Draft& draft) {
                                      const auto added = addScenario(draft, "Bolder", from.defaultScenario());
                                      return added ? Result<>() : added.error();
                                  })),
                ElementsAre("# Scenarios", "The scenario “Bolder” was added, with 2 rights."));
}

TEST(Changes, TellMovesAndRenamesByWhatMoved) {
    const Model from =
        aModel().area("roads").area("rail").area("bus").area("air").type("mca").grant("g", "mca", "air", "advice");
    const Model to = edited(from, [](Draft& draft) {
        EXPECT_TRUE(moveBefore(draft, PolicyAreaId("air"), PolicyAreaId("roads")));
        EXPECT_TRUE(rename(draft, PolicyAreaId("rail"), "Railways"));
        return setParent(draft, PolicyAreaId("bus"), PolicyAreaId("roads"));
    });
    EXPECT_THAT(said(from, to), ElementsAre("# Policy areas", "Rail was renamed to “Railways”.",
                                            "Bus moved under roads.", "Air moved to the front."));
}

TEST(Changes, AreNoneWhereOnlyTheNumbersOfTheOrderDiffer) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Model model = randomDocument(seed).model;
        EXPECT_THAT(said(model, inFileOrder(model)), IsEmpty()) << seed;
    }
}

TEST(Changes, TellRulesWaiversTitlesAndViews) {
    const Model from = cornwall();
    const Model to = edited(from, [](Draft& draft) {
        EXPECT_TRUE(setTitle(draft, "Cornwall deal"));
        EXPECT_TRUE(setRuleSetting(draft, {RuleId("crowded-field"), 0, 8, Severity::Error}));
        Waiver waiver;
        waiver.fingerprint = "f";
        waiver.by = "Ann";
        waiver.reason = "agreed in the order";
        EXPECT_TRUE(waive(draft, waiver));
        const auto view = addView(draft, "Wall");
        return view ? placeNode(draft, *view, PolicyAreaId("skills"), 1, 2) : Result<>();
    });
    EXPECT_THAT(said(from, to),
                ElementsAre("# Document", "The document got the title “Cornwall deal”.", "# Rules",
                            "The rule “Crowded field” got the number 8 and was set to error.", "# Accepted findings",
                            "Ann accepted a finding: “agreed in the order”.", "# Views", "The view “Wall” was added."));
}

// No change goes untold, and nothing is told where nothing changed.
TEST(Changes, TellEveryRandomEdit) {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        std::mt19937_64 random(seed);
        Model model = randomDocument(seed).model;
        for (int i = 0; i < 8; ++i) {
            Draft draft(model);
            if (!randomEdit(draft, random))
                continue;
            const auto groups = changesBetween(model, draft.model());
            bool more = false;
            draft.changes().forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
                for (const auto& each : changes)
                    more = more || !each.before || !each.after || !sameButOrder(*each.before, *each.after);
            });
            EXPECT_FALSE(more && groups.empty()) << seed;
            for (const ChangeGroup& group : groups)
                for (const Change& change : group.changes) {
                    EXPECT_TRUE(change.sentence.ends_with('.')) << change.sentence;
                }
            model = draft.model();
        }
    }
}

TEST(FindingsBetween, TellsWhatCameAndWent) {
    const Model from = decided();
    const Model to = edited(from, [&](Draft& draft) {
        return revokeGrant(draft, {from.defaultScenario(), GrantId("g1")});
    });
    const Question question{from.defaultScenario(), {}, {}};
    const FindingsChange forth = findingsBetween(from, to, question);
    const FindingsChange back = findingsBetween(to, from, question);
    EXPECT_TRUE(std::any_of(forth.came.begin(), forth.came.end(),
                            [](const Finding& each) { return each.rule == RuleId("no-decider"); }));
    EXPECT_EQ(forth.came.size(), back.gone.size());
    EXPECT_EQ(forth.gone.size(), back.came.size());
    EXPECT_EQ(forth.stayed, back.stayed);
    EXPECT_TRUE(findingsBetween(from, from, question).empty());
}

TEST(Summary, CountsByMeaning) {
    const Model from = cornwall();
    EXPECT_EQ(summaryOf(ChangeSet()), "Nothing changed");
    EXPECT_EQ(summaryOf(compare(from, edited(from, [](Draft& draft) { return remove(draft, BodyTypeId("mca")); }))),
              "1 right taken away; 1 body type removed");
    EXPECT_EQ(summaryOf(compare(Model(), from)),
              "2 rights given; 2 body types added; 1 institution added; 2 policy areas added; 1 kind of right added; 1 "
              "scenario added");
    EXPECT_EQ(
        summaryOf(std::vector<std::string>{"give MCA advice on Schools", "give MCA advice on Schools", "rename Roads"}),
        "Give MCA advice on Schools; rename Roads");
    EXPECT_EQ(summaryOf(std::vector<std::string>{"a", "b", "c", "d", "e"}), "A; b; c; and 2 more");
    EXPECT_EQ(summaryOf(std::vector<std::string>()), "");
}

TEST(Align, KnowsTheRightsOfATableByTheirCells) {
    const Model old = table1();
    // The same table read again with one right less at the top: every number after it differs.
    Model read = old;
    read.table<Grant>() = {};
    int number = 0;
    for (Grant grant : old.grants()) {
        if (grant.id == old.grants().begin()->id)
            continue;
        grant.id = GrantId("g" + std::to_string(++number));
        grant.order = number;
        read.table<Grant>().put(grant);
    }
    EXPECT_EQ(said(old, withIdsOf(old, read)).size(), 2U);  // a heading and the right that went
    EXPECT_GT(said(old, read).size(), 20U);
}

}  // namespace
}  // namespace remit::test
