// SPDX-License-Identifier: MIT
#include "core/edits/seen_right.h"

#include <gmock/gmock.h>

#include "core/rights/effective.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

using Exception = SeenFrom::Exception;

// "who on which policy area @ where" of the decisions.
std::set<std::string> decisions(const Model& model) {
    std::set<std::string> out;
    for (const EffectiveRight& each : effectiveRights(model, model.defaultScenario(), {}))
        if (model.rightKinds().at(each.right).rightClass == RightClass::Decision)
            out.insert(each.holder.str() + " " + each.area.str() + "@" + each.place.str());
    return out;
}

struct Tried {
    SeenFrom from;
    std::set<std::string> gone;  // decisions that the exception took away
    std::set<std::string> came;
    Model after;
};

Tried except(const Model& model, const SeenRight& seen) {
    const Territory ground(model, {});
    const SeenFrom from = seenFrom(model, ground, seen);
    Draft draft(model);
    const Result<> done = makeException(draft, ground, seen, from);
    EXPECT_TRUE(done.ok()) << (done ? "" : done.error().message);
    const auto before = decisions(model);
    const auto after = decisions(draft.model());
    Tried out{from, {}, {}, draft.model()};
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                        std::inserter(out.gone, out.gone.end()));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::inserter(out.came, out.came.end()));
    return out;
}

SeenRight seen(const Model& model, const char* grant, Subject subject, const char* area, const char* place) {
    return {{model.defaultScenario(), GrantId(grant)}, subject, PolicyAreaId(area), Text(place)};
}

TEST(SeenRight, AnExceptionTakesOnePlaceOutOfTheScope) {
    const Model model = twoTier();
    const Tried tried = except(model, seen(model, "g1", InstitutionId("nvca"), "transport", "ash"));
    EXPECT_EQ(tried.from.exception, Exception::Place);
    EXPECT_TRUE(tried.from.ofAnother) << "it is the body type's";
    EXPECT_EQ(tried.gone, std::set<std::string>{"nvca transport@ash"});
    EXPECT_TRUE(tried.came.empty());
    const Grant& kept = tried.after.grants().at({model.defaultScenario(), GrantId("g1")});
    EXPECT_EQ(kept.places, (std::vector<PlaceId>{PlaceId("birch"), PlaceId("westshire")}));
    EXPECT_EQ(placesReached(model, Territory(model, {}), kept.key()), 4);
    EXPECT_EQ(placesReached(tried.after, Territory(model, {}), kept.key()), 3);
}

TEST(SeenRight, AnAdoptedRightIsExceptedAtThePlaceWhereItIsAdopted) {
    const Model model = twoTier();
    const Tried tried = except(model, seen(model, "g1", InstitutionId("wcc"), "transport", "dale"));
    EXPECT_TRUE(tried.from.adopted);
    EXPECT_EQ(tried.gone, std::set<std::string>{"wcc transport@dale"});
}

TEST(SeenRight, AnInheritedRightStaysOnTheOtherPolicyAreas) {
    const Model model = twoTier();
    const Tried tried = except(model, seen(model, "g2", InstitutionId("nvca"), "minerals", "ash"));
    EXPECT_TRUE(tried.from.inherited);
    EXPECT_EQ(tried.gone, std::set<std::string>{"nvca minerals@ash"});
    EXPECT_TRUE(tried.came.empty());
}

TEST(SeenRight, APartnerLeavesAtOnePlaceAlone) {
    const Model model = twoTier();
    const SeenRight right = seen(model, "g7", InstitutionId("north-lep"), "skills", "ash");
    const Tried tried = except(model, right);
    EXPECT_EQ(tried.from.partner, Subject(BodyTypeId("lep")));
    EXPECT_EQ(tried.gone, std::set<std::string>{"north-lep skills@ash"});
    Draft draft(model);
    ASSERT_TRUE(takeAtSource(draft, right, tried.from));
    EXPECT_TRUE(draft.model().grants().at(right.grant).with.empty());
    EXPECT_TRUE(decisions(draft.model()).contains("nvca skills@ash"));
}

TEST(SeenRight, AFrameworkLapsesWhatIsAdoptedAndHasNoOtherException) {
    const Model model = table1();
    const Tried tried = except(model, seen(model, "g2", BodyTypeId("unitary-county"), "adult-education", "no:mca"));
    EXPECT_EQ(tried.from.exception, Exception::Lapse);
    EXPECT_EQ(tried.gone, std::set<std::string>{"unitary-county adult-education@no:mca"});
    EXPECT_TRUE(tried.after.grants().at({ScenarioId("table-1"), GrantId("g2")}).lapses);

    const SeenRight own = seen(model, "g8", BodyTypeId("mca"), "schools", "all");
    const SeenFrom from = seenFrom(model, Territory(model, {}), own);
    EXPECT_FALSE(from.further);
    EXPECT_EQ(from.exception, Exception::None);
    Draft draft(model);
    EXPECT_FALSE(makeException(draft, Territory(model, {}), own, from).ok());
    EXPECT_EQ(draft.model(), model);
}

TEST(SeenRight, AFrameworkExceptsAPolicyAreaFromWhatIsInherited) {
    const Model model = aModel()
                            .type("mca")
                            .area("transport")
                            .area("roads", "transport")
                            .area("rail", "transport")
                            .area("buses", "transport")
                            .grant("g1", "mca", "transport", "decision");
    const Tried tried = except(model, seen(model, "g1", BodyTypeId("mca"), "rail", "all"));
    EXPECT_EQ(tried.from.exception, Exception::Area);
    EXPECT_EQ(tried.gone, std::set<std::string>{"mca rail@all"});
    EXPECT_EQ(tried.after.grants().size(), 2U);
}

// The nearer grant of a sole kind wins, so copies on nearer policy areas could displace others or come back.
TEST(SeenRight, AnExceptionToASoleRightChangesNobodyElses) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .type("board")
                            .area("transport")
                            .area("roads", "transport")
                            .area("rail", "transport")
                            .area("local", "transport")
                            .area("buses", "local")
                            .area("trams", "local")
                            .grant("g1", "mca", "transport", "decision")
                            .grant("g2", "board", "transport", "decision")
                            .grant("g3", "county", "local", "decision");
    const Tried rail = except(model, seen(model, "g1", BodyTypeId("mca"), "rail", "all"));
    EXPECT_EQ(rail.gone, std::set<std::string>{"mca rail@all"});
    EXPECT_TRUE(rail.came.empty()) << "the MCA is not back on Local transport, where the county displaced it";
}

TEST(SeenRight, ACopyStopsWhereAnotherDisplacedTheRightInSomePlaces) {
    Model model = twoTier();
    Draft draft(model);
    Grant grant = model.grants().at({model.defaultScenario(), GrantId("g3")});
    grant.id = GrantId("g11");
    grant.area = PolicyAreaId("minerals");
    grant.places = {PlaceId("cole")};
    draft.put(grant);
    model = draft.model();
    const Tried tried = except(model, seen(model, "g2", BodyTypeId("mca"), "local-plans", ""));
    EXPECT_EQ(tried.from.exception, Exception::Area);
    EXPECT_TRUE(tried.came.empty());
    for (const std::string& gone : tried.gone)
        EXPECT_TRUE(gone.find("local-plans") != std::string::npos) << gone;
    EXPECT_FALSE(tried.gone.empty());
}

TEST(SeenRight, OneExceptionCanLeaveOutSeveralPolicyAreas) {
    const Model model = twoTier();
    const Territory ground(model, {});
    const SeenRight right = seen(model, "g2", InstitutionId("nvca"), "minerals", "ash");
    Draft draft(model);
    const std::vector<PolicyAreaId> also{PolicyAreaId("local-plans")};
    ASSERT_TRUE(makeException(draft, ground, right, seenFrom(model, ground, right), also));
    const auto held = decisions(draft.model());
    EXPECT_FALSE(held.contains("nvca minerals@ash"));
    EXPECT_FALSE(held.contains("nvca local-plans@ash"));
    EXPECT_TRUE(held.contains("nvca minerals@birch"));
    EXPECT_EQ(draft.model().grants().size(), model.grants().size()) << "nothing is left to say at Ash";
}

TEST(SeenRight, ARightThatReachesOnePlaceAloneAsksNothing) {
    const Model model = twoTier();
    const SeenFrom from =
        seenFrom(model, Territory(model, {}), seen(model, "g8", InstitutionId("dft"), "transport", "ash"));
    EXPECT_FALSE(from.further);
}

TEST(SeenRight, AGrantThatIsGoneIsRefused) {
    const Model model = twoTier();
    Draft draft(model);
    const SeenRight gone = seen(model, "nothing", InstitutionId("dft"), "transport", "ash");
    SeenFrom from;
    from.exception = Exception::Place;
    EXPECT_FALSE(takeAtSource(draft, gone, from).ok());
    EXPECT_FALSE(makeException(draft, Territory(model, {}), gone, from).ok());
}

}  // namespace
}  // namespace remit::test
