// SPDX-License-Identifier: MIT
#include "core/measure/measures.h"

#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::Eq;
using ::testing::IsEmpty;
using ::testing::Optional;

Measures measured(const Model& model, const MeasureQuestion& more = {}) {
    MeasureQuestion question = more;
    if (question.scenario.empty())
        question.scenario = model.defaultScenario();
    return measure(model, question);
}

// The row of a body or a policy area by its id.
const Measured& row(const Measures& measures, std::string_view id) {
    for (const auto* rows : {&measures.bodies, &measures.bodyTypes, &measures.areas})
        for (const Measured& each : *rows)
            if (each.node.id == Text(id))
                return each;
    static const Measured none;
    ADD_FAILURE() << id << " is not measured";
    return none;
}

std::string sentence(const Measures& measures, std::string_view id, Measure which) {
    const auto& value = row(measures, id).of(which);
    return value ? value->sentence : "";
}

std::vector<std::string> ids(const std::vector<Measured>& rows) {
    std::vector<std::string> out;
    for (const Measured& each : rows)
        out.push_back(each.node.id.str());
    return out;
}

MeasureQuestion at(const char* place) {
    MeasureQuestion question;
    question.place = place;
    return question;
}

TEST(Load, IsRightsByClassAdoptedOnesIncluded) {
    const Measures everywhere = measured(table1());
    EXPECT_EQ(sentence(everywhere, "unitary-county", Measure::Load),
              "Unitary/County holds 11 rights: 6 of decision and 5 of consultation.");
    const Measures here = measured(table1(), at("all"));
    EXPECT_EQ(sentence(here, "unitary-county", Measure::Load),
              "Unitary/County holds 5 rights: 2 of decision and 3 of consultation.");
    EXPECT_THAT(row(here, "central-govt").number(Measure::Load), Optional(14.));
    EXPECT_EQ(row(here, "central-govt").load[static_cast<std::size_t>(RightClass::Coordination)], 2);
    EXPECT_EQ(sentence(here, "supra-regional-bodies", Measure::Load),
              "Supra-regional bodies hold 2 rights: 2 of decision.");
}

TEST(Load, CountsARightOnceHoweverManyPlaces) {
    const Measures today = measured(twoTier());
    EXPECT_EQ(sentence(today, "wcc", Measure::Load),
              "Westshire County Council holds 5 rights: 3 of decision and 2 of consultation.");
    EXPECT_EQ(sentence(today, "dft", Measure::Load), "Department for Transport holds 1 right: 1 of decision.");
    EXPECT_EQ(sentence(measured(twoTier(), at("dale")), "dft", Measure::Load),
              "Department for Transport holds no right.");
}

TEST(Load, LeavesHiddenRightsOut) {
    MeasureQuestion question = at("all");
    question.hidden = {RightKindId("decision")};
    const Measures measures = measured(table1(), question);
    EXPECT_THAT(row(measures, "unitary-county").number(Measure::Load), Optional(3.));
    EXPECT_EQ(sentence(measures, "mca", Measure::Decisions), "Nobody decides on anything here.");
}

TEST(Bodies, AreThoseAtThePlace) {
    EXPECT_THAT(ids(measured(table1(), at("no:mca")).bodies),
                ElementsAre("unitary-county", "lep", "central-govt", "supra-regional-bodies"));
    EXPECT_THAT(ids(measured(twoTier(), at("cole")).bodies),
                ElementsAre("dft", "wcc", "cole-dc", "north-lep", "west-lep"));
    EXPECT_THAT(ids(measured(twoTier(), at("northvale")).bodies),
                ElementsAre("dft", "nvca", "ash-c", "birch-c", "north-lep"));
    MeasureQuestion early = at("ash");
    early.date = parseDate("2020-01-01");
    EXPECT_THAT(ids(measured(twoTier(), early).bodies), ElementsAre("dft", "ash-c", "north-lep"));
}

TEST(Decisions, SharedOnesCountInEqualParts) {
    const Measures measures = measured(table1());
    EXPECT_THAT(row(measures, "unitary-county").number(Measure::Decisions), Optional(7. / 12));
    EXPECT_THAT(row(measures, "mca").number(Measure::Decisions), Optional(3. / 12));
    EXPECT_EQ(sentence(measures, "mca", Measure::Decisions), "MCA takes 25 % of all decisions.");
    EXPECT_EQ(sentence(measures, "lep", Measure::Decisions), "LEP decides nothing.");
    EXPECT_THAT(measures.tiers, ElementsAre(0, 2. / 12, 3. / 12, 7. / 12));
    EXPECT_EQ(measures.decided, 12);
    EXPECT_EQ(measures.undecided, 0);
}

TEST(Centralisation, IsTheShareOfTheNationalTier) {
    const Measures measures = measured(table1());
    EXPECT_EQ(measures.whole.of(Measure::Centralisation)->sentence,
              "Decisions are taken 17 % at the supra-regional tier, 25 % at the regional tier and 58 % at the local "
              "tier.");
    EXPECT_EQ(sentence(measures, "schools", Measure::Centralisation),
              "Decisions on Schools are taken all at the local tier.");
    const Measures ash = measured(twoTier(), at("ash"));
    EXPECT_THAT(row(ash, "transport").number(Measure::Centralisation), Optional(.5));
    EXPECT_THAT(ash.whole.number(Measure::Centralisation), Optional(.125));
}

TEST(Centralisation, OfWhatNobodyDecidesIsNone) {
    const Measures measures =
        measured(aModel().type("mca").area("schools").grant("g1", "mca", "schools", "advice").model());
    EXPECT_EQ(row(measures, "schools").number(Measure::Centralisation), std::nullopt);
    EXPECT_EQ(sentence(measures, "schools", Measure::Centralisation), "Nobody decides on schools.");
    EXPECT_EQ(measures.undecided, 1);
}

TEST(Centre, LeadsByStandardsCoordinationAndAdvice) {
    const Measures measures = measured(table1());
    EXPECT_EQ(sentence(measures, "central-govt", Measure::Centre),
              "Central govt. only leads: 14 rights lead, none manages.");
    EXPECT_EQ(sentence(measures, "schools", Measure::Centre),
              "The centre only leads on Schools: 2 rights lead, none manages.");
    EXPECT_FALSE(row(measures, "mca").of(Measure::Centre)) << "an elected body is not the centre";
    EXPECT_THAT(measures.whole.number(Measure::Centre), Optional(0.));
}

TEST(Centre, ManagesByDecisionDeliveryAndMoneyToCompeteFor) {
    const auto ministerial = [](BodyType& type) { type.mandate = Mandate::Ministerial; };
    const Measures measures = measured(aModel()
                                           .type("government", ministerial)
                                           .type("council")
                                           .area("schools")
                                           .area("roads")
                                           .grant("g1", "government", "schools", "decision")
                                           .grant("g2", "government", "schools", "delivery")
                                           .grant("g3", "government", "schools", "advice")
                                           .grant("g4", "government", "roads", "funding")
                                           .relation("r1", RelationKind::Funds, "government", "council",
                                                     [](Relation& relation) { relation.competitive = true; })
                                           .relation("r2", RelationKind::Funds, "government", "council")
                                           .model());
    EXPECT_EQ(sentence(measures, "government", Measure::Centre),
              "government leads and manages: 1 right leads, 3 manage.");
    EXPECT_THAT(row(measures, "schools").number(Measure::Centre), Optional(2. / 3));
    EXPECT_EQ(sentence(measures, "roads", Measure::Centre), "The centre neither leads nor manages on roads.");
    EXPECT_THAT(measures.whole.number(Measure::Centre), Optional(.75));
}

TEST(Interfaces, AreThePairsWithARightInThePlaceWithMost) {
    const Measures measures = measured(table1());
    EXPECT_EQ(sentence(measures, "inward-investment", Measure::Interfaces),
              "5 bodies hold rights on Inward investment, where every body exists: 10 pairs must deal with one "
              "another.");
    EXPECT_THAT(row(measures, "business-support").number(Measure::Interfaces), Optional(3.));
    EXPECT_EQ(sentence(measures, "supra-regional-bodies", Measure::Interfaces),
              "Supra-regional bodies must deal with 4 other bodies.");
    EXPECT_EQ(sentence(measured(twoTier()), "skills", Measure::Interfaces),
              "3 bodies hold rights on Skills, as in Cole: 3 pairs must deal with one another.");
    EXPECT_EQ(sentence(measured(decided()), "schools", Measure::Interfaces), "One body alone holds rights on schools.");
}

TEST(Interfaces, OfABodyAreThoseItMeetsInAPlace) {
    EXPECT_EQ(sentence(measured(twoTier()), "ash-c", Measure::Interfaces),
              "Ash Council must deal with Northvale Combined Authority.");
    EXPECT_EQ(sentence(measured(twoTier()), "west-lep", Measure::Interfaces),
              "West LEP must deal with Westshire County Council and North LEP.");
}

TEST(CutOff, NamesWhatHangsOnABodyAlone) {
    const Model model = aModel()
                            .type("mca")
                            .type("council")
                            .area("schools")
                            .area("roads")
                            .area("parks")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "council", "schools", "consultation")
                            .grant("g3", "council", "roads", "decision")
                            .grant("g4", "council", "parks", "decision");
    const Measures measures = measured(model);
    EXPECT_EQ(sentence(measures, "council", Measure::CutOff),
              "Without council, roads and parks would be cut off from the rest.");
    EXPECT_THAT(row(measures, "council").number(Measure::CutOff), Optional(2.));
    EXPECT_EQ(sentence(measures, "schools", Measure::CutOff), "Without schools, mca would be cut off from the rest.");
    EXPECT_EQ(sentence(measures, "mca", Measure::CutOff), "Nothing hangs on mca alone.");
}

TEST(CutOff, SeesRelationsBetweenBodies) {
    const Model model = aModel()
                            .type("mca")
                            .type("council")
                            .type("audit")
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "council", "schools", "consultation")
                            .relation("r1", RelationKind::AccountableTo, "council", "audit");
    EXPECT_EQ(sentence(measured(model), "council", Measure::CutOff),
              "Without council, audit would be cut off from the rest.");
}

TEST(Betweenness, IsOfPathsAcrossTheWeb) {
    const Model model = aModel()
                            .type("mca")
                            .type("council")
                            .type("lonely")
                            .area("schools")
                            .area("roads")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "council", "schools", "consultation")
                            .grant("g3", "council", "roads", "decision");
    // roads - council - schools - mca, and lonely by itself: council lies between two of six pairs of others.
    const Measures measures = measured(model);
    EXPECT_THAT(row(measures, "council").number(Measure::Betweenness), Optional(2. / 6));
    EXPECT_EQ(sentence(measures, "council", Measure::Betweenness),
              "council stands between 33 % of all pairs of others.");
    EXPECT_EQ(sentence(measures, "lonely", Measure::Betweenness), "lonely stands between no others.");
    EXPECT_THAT(row(measures, "schools").number(Measure::Betweenness), Optional(2. / 6));
}

TEST(Betweenness, PaysNoHeedToBodiesThatAreNotAtThePlace) {
    const Model model = aModel()
                            .place("here")
                            .place("there")
                            .type("council")
                            .institution("a", "council", {"here"})
                            .institution("b", "council", {"here"})
                            .institution("c", "council", {"there"})
                            .area("schools")
                            .grant("g1", "council", "schools", "advice");
    EXPECT_THAT(row(measured(model, at("here")), "schools").number(Measure::Betweenness), Optional(1.));
}

TEST(Coterminosity, IsTheOverlapWithTheNearestOfTheTypesItShouldEqual) {
    const Measures measures = measured(twoTier());
    EXPECT_THAT(row(measures, "north-lep").number(Measure::Coterminosity), Optional(2. / 3));
    EXPECT_EQ(sentence(measures, "north-lep", Measure::Coterminosity),
              "North LEP and Northvale Combined Authority share 2 of the 3 places that either covers.");
    EXPECT_EQ(row(measures, "west-lep").number(Measure::Coterminosity), std::nullopt);
    EXPECT_EQ(sentence(measures, "west-lep", Measure::Coterminosity),
              "No body that West LEP might cover the same ground as shares a place with it.");
    EXPECT_EQ(sentence(measures, "wcc", Measure::Coterminosity),
              "Westshire County Council and West LEP cover the same 2 places.");
    EXPECT_FALSE(row(measured(table1()), "lep").of(Measure::Coterminosity)) << "a framework has no footprints";
}

TEST(BodyTypes, AreTheMeanOfTheirInstitutions) {
    const Measures measures = measured(twoTier());
    EXPECT_THAT(ids(measures.bodyTypes), ElementsAre("government", "mca", "county", "unitary", "district", "lep"));
    EXPECT_THAT(row(measures, "lep").number(Measure::Load), Optional(2.5));
    EXPECT_EQ(sentence(measures, "lep", Measure::Load), "LEP: 2.5 rights on average, of 2 bodies.");
    EXPECT_EQ(sentence(measures, "mca", Measure::Decisions), "MCA: of one body, 41 %.");
    EXPECT_THAT(measured(table1()).bodyTypes, IsEmpty());
}

TEST(Measures, OfADocumentWithNothingInItAreNone) {
    const Measures measures = measured(aModel().scenario("today").model());
    EXPECT_THAT(measures.bodies, IsEmpty());
    EXPECT_EQ(measures.whole.of(Measure::Centralisation)->sentence, "Nobody decides on anything here.");
}

TEST(Measures, StopWhenTheyAreCancelled) {
    EXPECT_THAT(measure(table1(), {ScenarioId("table-1"), {}, {}, {}}, [] { return true; }).bodies, IsEmpty());
}

TEST(ShownValue, IsShortAndTrue) {
    EXPECT_EQ(shownValue(Measure::Load, 6), "6");
    EXPECT_EQ(shownValue(Measure::Load, 19. / 3), "6.3");
    EXPECT_EQ(shownValue(Measure::Decisions, 1), "100 %");
    EXPECT_EQ(shownValue(Measure::Decisions, .997), "99.7 %") << "nearly all is not all";
    EXPECT_EQ(shownValue(Measure::Decisions, .99999), "more than 99.9 %");
    EXPECT_EQ(shownValue(Measure::Decisions, 1. / 3 + 1. / 3 + 1. / 3), "100 %");
    EXPECT_EQ(shownValue(Measure::Decisions, .125), "13 %");
    EXPECT_EQ(shownValue(Measure::Decisions, .0125), "1.3 %");
    EXPECT_EQ(shownValue(Measure::Decisions, .0001), "less than 0.1 %");
    EXPECT_EQ(shownValue(Measure::Decisions, 0), "0 %");
}

TEST(MeasureSpecs, StandInTheOrderOfTheirMeasures) {
    ASSERT_THAT(measureSpecs().size(), Eq(measureCount));
    for (std::size_t i = 0; i < measureCount; ++i)
        EXPECT_EQ(static_cast<std::size_t>(measureSpecs()[i].measure), i);
}

}  // namespace
}  // namespace remit::test
