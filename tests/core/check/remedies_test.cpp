// SPDX-License-Identifier: MIT
#include "core/check/remedies.h"

#include <gtest/gtest.h>

#include "core/document/document.h"
#include "core/edits/rows.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {

namespace {

// A council that decides and an MCA that is consulted; where there is no MCA, the council is consulted by itself.
ModelBuilder adopted() {
    return aModel()
        .type("council", [](BodyType& type) { type.mandate = Mandate::Elected; })
        .type("mca",
              [](BodyType& type) {
                  type.mandate = Mandate::Elected;
                  type.adoptedBy = {BodyTypeId("council")};
              })
        .area("schools")
        .grant("g1", "council", "schools", "decision")
        .grant("g2", "mca", "schools", "consultation");
}

std::vector<Remedy> remediesFor(const Model& model, std::string_view rule) {
    const Question question{model.defaultScenario(), {}, {}};
    for (const Finding& finding : check(model, question))
        if (finding.rule.str() == rule)
            return remediesOf(model, question, finding);
    ADD_FAILURE() << "no finding of " << rule;
    return {};
}

std::vector<std::string> labelsOf(const std::vector<Remedy>& remedies, Remedy::Kind kind) {
    std::vector<std::string> out;
    for (const Remedy& each : remedies)
        if (each.kind == kind)
            out.push_back(each.label);
    return out;
}

// Applies each remedy of each finding: the finding goes, no error comes, and undo gives the document back.
void expectAllHelp(const Model& model) {
    const Question question{model.defaultScenario(), {}, {}};
    const std::vector<Finding> before = check(model, question);
    const auto find = [](const std::vector<Finding>& all, const std::string& fingerprint) {
        return std::find_if(all.begin(), all.end(),
                            [&](const Finding& each) { return each.fingerprint == fingerprint; });
    };
    for (const Finding& finding : before) {
        const std::vector<Remedy> remedies = remediesOf(model, question, finding);
        EXPECT_TRUE(std::is_sorted(remedies.begin(), remedies.end(),
                                   [](const Remedy& a, const Remedy& b) { return a.kind < b.kind; }));
        ASSERT_FALSE(remedies.empty());
        EXPECT_EQ(remedies.back().kind, Remedy::Kind::Accept);
        for (const Remedy& remedy : remedies) {
            SCOPED_TRACE(finding.message + " Remedy: " + remedy.label);
            Document document(model);
            if (remedy.kind == Remedy::Kind::Accept) {
                EXPECT_FALSE(document.edit(remedy.label, remedy.edit).ok()) << "it wants a reason";
                Waiver waiver = *remedy.waiver;
                waiver.reason = "So it was agreed.";
                ASSERT_TRUE(document.edit(remedy.label, [&](Draft& draft) { return waive(draft, waiver); }).ok());
            } else {
                ASSERT_TRUE(document.edit(remedy.label, remedy.edit).ok());
            }
            const std::vector<Finding> after = check(document.model(), question);
            const auto left = find(after, finding.fingerprint);
            EXPECT_TRUE(left == after.end() || left->waived);
            for (const Finding& each : after)
                EXPECT_TRUE(each.severity != Severity::Error || find(before, each.fingerprint) != before.end())
                    << each.message;
            ASSERT_TRUE(document.undo().ok());
            EXPECT_TRUE(document.model() == model);
        }
    }
}

TEST(RemediesOf, AllHelpOnTable1AndAreUndone) { expectAllHelp(table1()); }

TEST(RemediesOf, AllHelpWhereThereAreInstitutionsAndAreUndone) { expectAllHelp(twoTier()); }

TEST(RemediesOf, LetTable1sAdoptedConsultationLapse) {
    const Model model = table1();
    const Question question{model.defaultScenario(), {}, {}};
    for (const Finding& finding : check(model, question))
        if (finding.rule.str() == "self-consultation" && finding.hits.front().area == PolicyAreaId("schools")) {
            const auto labels = labelsOf(remediesOf(model, question, finding), Remedy::Kind::Remove);
            ASSERT_FALSE(labels.empty());
            EXPECT_EQ(labels.front(), "let MCA’s consultation rights on Schools lapse where there is no MCA");
            return;
        }
    ADD_FAILURE() << "Schools are decided on and consulted on by one body where there is no MCA";
}

TEST(RemediesOf, OfferToLetAnAdoptedRightLapseFirst) {
    const auto labels = labelsOf(remediesFor(adopted(), "self-consultation"), Remedy::Kind::Remove);
    EXPECT_EQ(labels, (std::vector<std::string>{"let mca’s consultation rights on schools lapse where there is no mca",
                                                "remove mca’s consultation rights on schools"}))
        << "without the council nobody decides";
}

TEST(RemediesOf, SayWhatElseGoesAndComes) {
    const auto remedies = remediesFor(adopted(), "self-consultation");
    ASSERT_GE(remedies.size(), 2U);
    EXPECT_FALSE(remedies[1].comes.empty()) << "then the MCA has no right at all";
    const Model crowded = aModel()
                              .type("owner")
                              .type("panel", [](BodyType& type) { type.advisoryOnly = true; })
                              .area("budget")
                              .grant("g1", "owner", "budget", "decision")
                              .grant("g2", "panel", "budget", "decision");
    for (const Remedy& remedy : remediesFor(crowded, "rival-deciders"))
        if (remedy.label == "remove panel’s decision rights on budget") {
            ASSERT_FALSE(remedy.goes.empty());
            EXPECT_EQ(remedy.goes.front().substr(0, 5), "Panel") << remedy.goes.front();
            return;
        }
    ADD_FAILURE() << "the panel need not decide";
}

TEST(RemediesOf, GiveTheRightToAnotherBodyOfTheCell) {
    Model model = aModel()
                      .type("council", [](BodyType& type) { type.mandate = Mandate::Elected; })
                      .type("panel", [](BodyType& type) { type.advisoryOnly = true; })
                      .area("schools")
                      .grant("g1", "panel", "schools", "decision")
                      .grant("g2", "council", "schools", "scrutiny");
    EXPECT_EQ(labelsOf(remediesFor(model, "advisory-body-decides"), Remedy::Kind::Reassign), std::vector<std::string>{})
        << "the council must not scrutinise itself";
    model = aModel()
                .type("council", [](BodyType& type) { type.mandate = Mandate::Elected; })
                .type("panel", [](BodyType& type) { type.advisoryOnly = true; })
                .area("schools")
                .grant("g1", "panel", "schools", "decision")
                .grant("g2", "council", "schools", "advice");
    EXPECT_EQ(labelsOf(remediesFor(model, "advisory-body-decides"), Remedy::Kind::Reassign),
              std::vector<std::string>{"give panel’s decision rights on schools to council instead"});
}

TEST(RemediesOf, MoveWhatAdvisesBeforeTheDecision) {
    const auto labels = labelsOf(remediesFor(table1(), "self-consultation"), Remedy::Kind::Reassign);
    ASSERT_FALSE(labels.empty());
    EXPECT_LE(labels.size(), 3U);
    EXPECT_TRUE(labels.front().starts_with("give Unitary/County’s consultation rights on Adult")) << labels.front();
}

TEST(RemediesOf, LetRivalsDecideJointly) {
    const Model model = aModel()
                            .type("mca")
                            .type("council")
                            .type("lep")
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision")
                            .joint("g2", "council", {"lep"}, "schools", "decision");
    const auto remedies = remediesFor(model, "rival-deciders");
    EXPECT_EQ(labelsOf(remedies, Remedy::Kind::MakeJoint),
              std::vector<std::string>{"give decision rights on schools to mca, council and lep jointly"});
    for (const Remedy& remedy : remedies)
        if (remedy.kind == Remedy::Kind::MakeJoint) {
            Draft draft(model);
            ASSERT_TRUE(remedy.edit(draft).ok());
            ASSERT_EQ(draft.model().grants().size(), 1U);
            const Grant& kept = *draft.model().grants().begin();
            EXPECT_EQ(kept.subject, Subject(BodyTypeId("council"))) << "it was joint before: the lesser change";
            EXPECT_EQ(kept.with, (std::vector<Subject>{BodyTypeId("mca"), BodyTypeId("lep")}));
        }
}

TEST(RemediesOf, OffsetWithAnotherBodysScrutiny) {
    const Model model = aModel()
                            .type("panel", [](BodyType& type) { type.advisoryOnly = true; })
                            .type("council")
                            .area("schools")
                            .grant("g1", "panel", "schools", "decision")
                            .grant("g2", "panel", "schools", "scrutiny")
                            .grant("g3", "council", "schools", "scrutiny", [](Grant& grant) { grant.lapses = true; });
    for (const Remedy& remedy : remediesFor(model, "advisory-body-decides"))
        if (remedy.kind == Remedy::Kind::Offset) {
            EXPECT_EQ(remedy.waiver->offset, GrantId("g3"));
            EXPECT_EQ(remedy.waiver->reason.str(), "It is offset by council’s scrutiny on schools.");
            return;
        }
    ADD_FAILURE() << "the council scrutinises";
}

TEST(RemediesOf, OffsetNothingWithTheDecidersOwnRights) {
    const Model model = aModel()
                            .type("panel", [](BodyType& type) { type.advisoryOnly = true; })
                            .area("schools")
                            .grant("g1", "panel", "schools", "decision")
                            .grant("g2", "panel", "schools", "scrutiny");
    EXPECT_TRUE(labelsOf(remediesFor(model, "advisory-body-decides"), Remedy::Kind::Offset).empty());
}

TEST(RemediesOf, EndARelationOfACircleAndNoGrantOfItsId) {
    const Model model = aModel()
                            .type("mca")
                            .type("council")
                            .area("schools")
                            .grant("1", "mca", "schools", "decision")
                            .relation("1", RelationKind::AccountableTo, "mca", "council")
                            .relation("2", RelationKind::AccountableTo, "council", "mca");
    EXPECT_EQ(labelsOf(remediesFor(model, "circular-relation"), Remedy::Kind::Remove),
              (std::vector<std::string>{"end mca’s accountability to council", "end council’s accountability to mca"}));
    expectAllHelp(model);
}

TEST(RemediesOf, TakeAPlaceOutOfAnOverlapAndNoGrantOfTheInstitutionsId) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("lep", [](BodyType& type) { type.exclusive = true; })
                            .institution("g1", "lep", {"ash", "birch"})
                            .institution("g2", "lep", {"birch"})
                            .area("schools")
                            .grant("g1", "g2", "schools", "decision");
    const auto labels = labelsOf(remediesFor(model, "overlapping-footprints"), Remedy::Kind::Remove);
    ASSERT_FALSE(labels.empty());
    EXPECT_EQ(labels.front(), "take birch out of g1’s area");
}

TEST(RemediesOf, DoNotCountASmallerCauseAsAWayOut) {
    const Model model = aModel()
                            .type("a")
                            .type("b")
                            .type("c")
                            .area("schools")
                            .grant("g1", "a", "schools", "decision")
                            .grant("g2", "b", "schools", "decision")
                            .grant("g3", "c", "schools", "decision");
    const auto remedies = remediesFor(model, "rival-deciders");
    EXPECT_TRUE(labelsOf(remedies, Remedy::Kind::Remove).empty());
    EXPECT_TRUE(labelsOf(remedies, Remedy::Kind::Reassign).empty());
}

TEST(RemediesOf, StopWhenCancelled) {
    const Model model = adopted();
    const Question question{model.defaultScenario(), {}, {}};
    EXPECT_TRUE(remediesOf(model, question, check(model, question).front(), [] { return true; }).empty());
}

}  // namespace

}  // namespace remit::test
