// SPDX-License-Identifier: MIT
#include "core/report/body_account.h"

#include <gmock/gmock.h>

#include "core/base/sentence.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Heading = BodyAccount::Heading;

struct Asked {
    Subject body;
    Text place = {};
    std::set<RightKindId> hidden = {};
    std::optional<Date> date = {};
};

BodyAccount accountOf(const Model& model, const Asked& asked) {
    Question question;
    question.scenario = model.defaultScenario();
    question.date = asked.date;
    std::vector<std::shared_ptr<const Finding>> findings;
    for (Finding& each : check(model, question))
        findings.push_back(std::make_shared<const Finding>(std::move(each)));
    return bodyAccount(model, {asked.body, question.scenario, asked.date, asked.place, asked.hidden}, findings);
}

// "Schools: alone"
std::vector<std::string> lines(const BodyAccount& account, Heading heading) {
    std::vector<std::string> out;
    for (const BodyAccount::Section& section : account.sections)
        if (section.heading == heading)
            for (const BodyAccount::Line& line : section.lines)
                out.push_back(line.tail.empty() ? line.lead : line.lead + ": " + line.tail);
    return out;
}

const Subject unitary = BodyTypeId("unitary-county");
const Subject mca = BodyTypeId("mca");
const Subject nvca = InstitutionId("nvca");

TEST(BodyAccount, TellsTheCountyOfTable1WhatItDecidesAndTakesOn) {
    const BodyAccount account = accountOf(table1(), {unitary});
    EXPECT_EQ(account.name, "Unitary/County");
    EXPECT_EQ(account.about, "local · elected");
    EXPECT_THAT(lines(account, Heading::Decides), ElementsAre("Schools: alone", "Spatial planning and housing: alone"));
    EXPECT_THAT(lines(account, Heading::Consulted),
                ElementsAre("Adult education, FE colleges, business skills, careers advice", "Inward investment",
                            "Transport, infrastructure"));
    EXPECT_THAT(lines(account, Heading::TakesOn),
                ::testing::Contains("Schools: consultation rights, from MCA, where there is no MCA"));
    EXPECT_EQ(lines(account, Heading::TakesOn).size(), 6U);
    EXPECT_THAT(account.summary, HasSubstr("Unitary/County decides on Schools and Spatial planning and housing and "
                                           "must be consulted on 3 policy areas."));
    EXPECT_THAT(account.summary, HasSubstr("Where there is no MCA, it also takes on decision rights on 4 policy areas "
                                           "and consultation rights on 2 policy areas."));
    EXPECT_THAT(account.summary, HasSubstr("8 findings concern it: 7 warnings and 1 note."));
}

TEST(BodyAccount, NamesWithWhomAndHowAJointDecisionIsMade) {
    Model model = table1();
    Grant grant = model.grants().at({ScenarioId("table-1"), GrantId("g12")});
    grant.votingRule = "two-thirds";
    model.table<Grant>().put(grant);
    const BodyAccount account = accountOf(model, {mca});
    EXPECT_THAT(lines(account, Heading::Decides),
                ElementsAre("Adult education, FE colleges, business skills, careers advice: alone",
                            "Inward investment: jointly with Supra-regional bodies, by two thirds",
                            "Business support, innovation: alone",
                            "Transport, infrastructure: jointly with Supra-regional bodies"));
    EXPECT_THAT(account.summary, HasSubstr("shares decisions on 2 policy areas with others"));
}

TEST(BodyAccount, SeesWhatThePlaceOfTheLensSees) {
    const BodyAccount account = accountOf(table1(), {unitary, "no:mca"});
    EXPECT_THAT(account.summary, HasSubstr("Where there is no MCA, Unitary/County decides on"));
    EXPECT_THAT(account.summary, HasSubstr("Because there is no MCA here, it also takes on decision rights on 4"));
    EXPECT_THAT(lines(account, Heading::TakesOn), ::testing::Contains("Schools: consultation rights, from MCA"));
    EXPECT_THAT(lines(account, Heading::NoRight), IsEmpty());
    EXPECT_THAT(lines(accountOf(table1(), {unitary, "all"}), Heading::TakesOn), IsEmpty());
    EXPECT_THAT(lines(accountOf(table1(), {unitary, "all"}), Heading::NoRight),
                ElementsAre("Business support, innovation"));
    EXPECT_EQ(accountOf(table1(), {mca, "no:mca"}).summary, "Where there is no MCA, so it holds nothing here.");
}

TEST(BodyAccount, PointsAtTheCellThatGivesTheRightOrShowsItAtThePlace) {
    const auto firstTakenOn = [](const BodyAccount& account) {
        for (const BodyAccount::Section& section : account.sections)
            if (section.heading == Heading::TakesOn)
                return section.lines.front();
        return BodyAccount::Line();
    };
    const BodyAccount::Line anywhere = firstTakenOn(accountOf(table1(), {unitary}));
    EXPECT_EQ(anywhere.subject, mca);
    EXPECT_EQ(anywhere.area, PolicyAreaId("adult-education"));
    EXPECT_EQ(firstTakenOn(accountOf(table1(), {unitary, "no:mca"})).subject, unitary);
}

TEST(BodyAccount, LeavesOutRightsThatTheLensHides) {
    const BodyAccount account = accountOf(table1(), {unitary, {}, {RightKindId("consultation")}});
    EXPECT_THAT(lines(account, Heading::Consulted), IsEmpty());
    EXPECT_EQ(lines(account, Heading::TakesOn).size(), 4U);
}

TEST(BodyAccount, CountsThePlacesWhereAnInstitutionHoldsARight) {
    const BodyAccount account = accountOf(twoTier(), {nvca});
    EXPECT_EQ(account.about, "MCA · regional · elected · 2 places");
    EXPECT_THAT(lines(account, Heading::Decides),
                ElementsAre("Planning: alone", "Transport: though Department for Transport decides too",
                            "Skills: jointly with North LEP, unanimously"));
    EXPECT_THAT(lines(account, Heading::Relations), ElementsAre("North LEP is accountable to it"));
    const BodyAccount ministry = accountOf(twoTier(), {InstitutionId("dft")});
    EXPECT_THAT(lines(ministry, Heading::Decides),
                ElementsAre("Transport: though Northvale Combined Authority decides too, in 1 of 4 places"));
    EXPECT_THAT(lines(ministry, Heading::InPart), ElementsAre("Transport: decision rights, only in Ash"));
}

TEST(BodyAccount, TellsACountyOfWhatItTakesOnAndWhatIsDisplaced) {
    const BodyAccount account = accountOf(twoTier(), {InstitutionId("wcc")});
    EXPECT_THAT(lines(account, Heading::TakesOn),
                ElementsAre("Planning: decision rights, from MCA, alone", "Transport: decision rights, from MCA, alone",
                            "Skills: decision rights, from MCA, jointly with LEP, unanimously"));
    EXPECT_THAT(account.summary, HasSubstr("Because there is no MCA here, it also takes on decision rights on 3"));
    EXPECT_THAT(lines(account, Heading::InPart),
                ::testing::Contains("Planning: decision rights, not on Local plans, where a more specific right takes "
                                    "its place"));
}

// Twelve places; two are out of the right's scope.
Model twelvePlaces() {
    ModelBuilder model;
    model.type("council");
    model.area("schools").area("roads");
    std::vector<PlaceId> inScope;
    Institution council;
    council.id = InstitutionId("shire");
    council.name = "Shire Council";
    council.type = BodyTypeId("council");
    for (int i = 1; i <= 12; ++i) {
        const std::string place = "place-" + std::to_string(i);
        model.place(place);
        council.places.emplace_back(place);
        if (i <= 10)
            inScope.emplace_back(place);
    }
    model.with(council);
    model.grant("g1", "council", "schools", "decision", [&](Grant& grant) {
        grant.places = inScope;
        grant.condition = "with consent of the minister";
    });
    return model;
}

TEST(BodyAccount, SaysWhereARightHoldsInPartOfItsPlacesAlone) {
    const BodyAccount account = accountOf(twelvePlaces(), {InstitutionId("shire")});
    EXPECT_THAT(lines(account, Heading::Decides), ElementsAre("schools: alone, in 10 of 12 places"));
    EXPECT_THAT(lines(account, Heading::InPart),
                ElementsAre("schools: decision rights, not in place-11 and place-12; on the condition “with consent of "
                            "the minister”"));
    EXPECT_THAT(lines(account, Heading::NoRight), ElementsAre("roads"));
    EXPECT_THAT(account.summary, HasSubstr("1 of these rights holds only in part or on a condition."));
    const BodyAccount outside = accountOf(twelvePlaces(), {InstitutionId("shire"), "place-11"});
    EXPECT_THAT(outside.summary, HasSubstr("In place-11, Shire Council holds no right of its own."));
    EXPECT_THAT(lines(accountOf(twelvePlaces(), {InstitutionId("shire"), "place-1"}), Heading::Decides),
                ElementsAre("schools: alone"));
}

TEST(BodyAccount, SaysWhyThereIsNothingToTell) {
    EXPECT_EQ(accountOf(twoTier(), {nvca, "cole"}).summary,
              "Northvale Combined Authority does not cover Cole, so it holds nothing there.");
    EXPECT_EQ(accountOf(twoTier(), {nvca, {}, {}, parseDate("2020-01-01")}).summary,
              "Northvale Combined Authority does not exist on the date that is looked at.");
    EXPECT_THAT(accountOf(twoTier(), {mca}).summary, HasSubstr("Choose an institution"));
    EXPECT_THAT(accountOf(twoTier(), {InstitutionId("gone")}).summary, Not(IsEmpty()));
}

TEST(BodyAccount, ListsFindingsThatConcernTheBodyAtItsPlacesAlone) {
    const auto messages = [](const BodyAccount& account) {
        std::string out;
        for (const std::string& each : lines(account, Heading::Findings))
            out += each + "\n";
        return out;
    };
    // Only in Ash do the ministry and Northvale clash on transport.
    EXPECT_THAT(messages(accountOf(twoTier(), {nvca, "ash"})), HasSubstr("In Ash, "));
    EXPECT_THAT(messages(accountOf(twoTier(), {nvca, "birch"})), Not(HasSubstr("In Ash, ")));
    EXPECT_THAT(messages(accountOf(twoTier(), {nvca})), HasSubstr("In Ash, "));
    EXPECT_THAT(messages(accountOf(twoTier(), {InstitutionId("wcc")})), Not(HasSubstr("In Ash, ")));
}

TEST(BodyAccount, MarksAcceptedFindings) {
    Model model = table1();
    const auto fingerprint = [&] {
        for (const auto& section : accountOf(model, {unitary}).sections)
            if (section.heading == Heading::Findings)
                return section.lines.front().finding;
        return std::string();
    }();
    Waiver waiver;
    waiver.fingerprint = fingerprint;
    waiver.reason = "Known";
    model.table<Waiver>().put(waiver);
    const BodyAccount account = accountOf(model, {unitary});
    EXPECT_THAT(account.summary, HasSubstr("7 findings concern it: 6 warnings and 1 note; 1 accepted."));
    EXPECT_THAT(lines(account, Heading::Findings), ::testing::Contains(::testing::EndsWith(": accepted")));
}

TEST(BodyAccount, IsGivenOfInstitutionsOrInAFrameworkOfBodyTypes) {
    EXPECT_EQ(accountable(table1()).size(), 5U);
    EXPECT_EQ(accountable(twoTier()).size(), 9U);
    EXPECT_FALSE(accountable(twoTier()).front().isBodyType());
}

}  // namespace
}  // namespace remit::test
