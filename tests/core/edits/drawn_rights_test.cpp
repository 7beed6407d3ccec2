// SPDX-License-Identifier: MIT
#include "core/edits/drawn_rights.h"

#include <gmock/gmock.h>

#include "core/edits/grant_right.h"
#include "core/edits/one_place.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

using test::aModel;

class DrawnRights : public testing::Test {
protected:
    [[nodiscard]] GrantKey key(const char* id) const { return {ScenarioId("today"), GrantId(id)}; }
    [[nodiscard]] const Grant& grant(const char* id) const { return draft.model().grants().at(key(id)); }
    [[nodiscard]] int copied(const std::vector<const char*>& ids, const Subject& subject, PolicyAreaId area,
                             const char* scenario = "today") {
        std::vector<Grant> grants;
        for (const char* each : ids)
            grants.push_back(grant(each));
        const Result<int> done = copyRights(draft, ScenarioId(scenario), grants, subject, area);
        return done ? *done : -1;
    }
    void putAt(const char* id, const Subject& subject, const char* place) {
        Grant out = grant("g1");
        out.id = GrantId(id);
        out.subject = subject;
        out.places = {PlaceId(place)};
        out.with = {};
        draft.put(std::move(out));
    }

    Model model = aModel()
                      .type("mca")
                      .type("lep")
                      .type("county")
                      .area("schools")
                      .area("transport")
                      .place("north")
                      .place("south")
                      .place("leeds", "north")
                      .kind("decision", RightClass::Decision, "D")
                      .kind("advice", RightClass::Advice, "A")
                      .scenario("today")
                      .joint("g1", "mca", {"county"}, "schools", "decision",
                             [](Grant& each) {
                                 each.condition = "if asked";
                                 each.votingRule = "unanimous";
                                 each.places = {PlaceId("north")};
                             })
                      .grant("g2", "mca", "schools", "advice")
                      .grant("g3", "lep", "transport", "advice")
                      .scenario("reform");
    Draft draft{model};
    const Subject mca = BodyTypeId("mca");
    const Subject lep = BodyTypeId("lep");
    const Subject county = BodyTypeId("county");
    const PolicyAreaId schools{"schools"};
    const PolicyAreaId transport{"transport"};
};

TEST_F(DrawnRights, MoveWithAllTheySay) {
    ASSERT_TRUE(moveRights(draft, {key("g1"), key("g2")}, lep, schools));
    EXPECT_EQ(grant("g1").subject, lep);
    EXPECT_EQ(grant("g1").condition, Text("if asked"));
    EXPECT_EQ(grant("g1").votingRule, Text("unanimous"));
    EXPECT_EQ(grant("g1").with, std::vector<Subject>{county});
    EXPECT_EQ(grant("g2").subject, lep);
    ASSERT_TRUE(moveRights(draft, {key("g1")}, lep, transport));
    EXPECT_EQ(grant("g1").area, transport);
    EXPECT_EQ(draft.model().grants().size(), 3U);
}

TEST_F(DrawnRights, AreNotMovedOntoTheSameRight) {
    const auto refused = moveRights(draft, {key("g2")}, lep, transport);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message, "lep has advice on transport already: take it away there first.");
    EXPECT_EQ(grant("g2").subject, mca);
    EXPECT_FALSE(moveRights(draft, {key("g1")}, county, schools)) << "it is a partner of it";
    EXPECT_TRUE(moveRights(draft, {key("g2")}, mca, schools)) << "where they are they may stay";
}

TEST_F(DrawnRights, AtOtherPlacesTheyMayMeetTheSameRight) {
    putAt("g4", lep, "south");
    EXPECT_TRUE(moveRights(draft, {key("g1")}, lep, schools));
}

TEST_F(DrawnRights, APlaceAndOneUnderItMeet) {
    putAt("g4", lep, "north");
    putAt("g5", mca, "leeds");
    EXPECT_FALSE(moveRights(draft, {key("g5")}, lep, schools));
    putAt("g6", county, "leeds");
    EXPECT_FALSE(moveRights(draft, {key("g4")}, county, schools)) << "nor the other way round";
    EXPECT_TRUE(moveRights(draft, {key("g4")}, county, transport));
}

TEST_F(DrawnRights, AtOnePlaceWhatIsHeldElsewhereDoesNotMatter) {
    putAt("g4", lep, "north");
    Grant everywhere = grant("g1");
    everywhere.id = GrantId("g5");
    everywhere.places = {};
    draft.put(everywhere);
    EXPECT_FALSE(moveRights(draft, {key("g5")}, lep, schools));
    EXPECT_FALSE(moveRights(draft, {key("g5")}, lep, schools, PlaceId("leeds")));
    EXPECT_TRUE(moveRights(draft, {key("g5")}, lep, schools, PlaceId("south")));
}

TEST_F(DrawnRights, WhereOneIsRefusedNothingIsDone) {
    EXPECT_FALSE(moveRights(draft, {key("g2"), key("g1")}, county, schools)) << "a partner of the second";
    EXPECT_FALSE(addPartner(draft, {key("g2"), key("g3")}, lep)) << "the second is its own";
    EXPECT_EQ(draft.model(), model);
}

TEST_F(DrawnRights, MoveAtOnePlaceAlone) {
    ASSERT_TRUE(atPlaceAlone(draft, PlaceId("south"),
                             [&](Draft& each) { return moveRights(each, {key("g2")}, lep, schools); }));
    EXPECT_EQ(grant("g2").subject, mca) << "elsewhere all is as it was";
    EXPECT_EQ(grant("g2").places, std::vector{PlaceId("north")});
    const auto there = grantsInCell(draft.model(), ScenarioId("today"), lep, schools);
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(draft.model().grants().at(there.front()).places, std::vector{PlaceId("south")});
}

TEST_F(DrawnRights, AreCopiedWithAllTheySayWhereTheyAreNotHeldYet) {
    ASSERT_EQ(copied({"g1", "g2"}, lep, schools), 2);
    const auto made = grantsInCell(draft.model(), ScenarioId("today"), lep, schools, RightKindId("decision"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(draft.model().grants().at(made.front()).condition, Text("if asked"));
    EXPECT_EQ(copied({"g1", "g2"}, lep, schools), 0);
    EXPECT_EQ(copied({"g1"}, mca, schools), 0) << "onto themselves";
    EXPECT_EQ(copied({"g1"}, county, schools), 1);
    const auto own = grantsInCell(draft.model(), ScenarioId("today"), county, schools);
    ASSERT_EQ(own.size(), 1U);
    EXPECT_TRUE(draft.model().grants().at(own.front()).with.empty()) << "not its own partner";
}

TEST_F(DrawnRights, AreCopiedIntoAnotherScenario) {
    EXPECT_EQ(copied({"g1"}, mca, schools, "reform"), 1);
    EXPECT_EQ(grantsInCell(draft.model(), ScenarioId("reform"), mca, schools).size(), 1U);
    EXPECT_EQ(grantsInCell(draft.model(), ScenarioId("today"), mca, schools).size(), 2U);
    EXPECT_EQ(copied({"g1"}, mca, schools, "reform"), 0) << "it is there now";
}

TEST_F(DrawnRights, OfWhatTheDocumentDoesNotHaveAreNotCopied) {
    Grant foreign = grant("g1");
    foreign.with = {BodyTypeId("nobody")};
    EXPECT_FALSE(copyRights(draft, ScenarioId("today"), {foreign}, lep, transport));
    EXPECT_EQ(draft.model(), model);
}

TEST_F(DrawnRights, TakeAndLosePartners) {
    ASSERT_TRUE(addPartner(draft, {key("g1"), key("g2")}, lep));
    EXPECT_EQ(grant("g1").with, (std::vector<Subject>{county, lep}));
    EXPECT_THAT(grantsSharedBy(draft.model(), ScenarioId("today"), lep, schools),
                testing::ElementsAre(key("g1"), key("g2")));
    EXPECT_FALSE(addPartner(draft, {key("g1")}, lep)) << "already";
    EXPECT_FALSE(addPartner(draft, {key("g1")}, mca)) << "its own";
    ASSERT_TRUE(removePartner(draft, {key("g1"), key("g2")}, lep));
    EXPECT_EQ(grant("g1").with, std::vector<Subject>{county});
    EXPECT_FALSE(removePartner(draft, {key("g1")}, lep));
}

TEST_F(DrawnRights, CopiedAtOnePlaceWhatIsHeldElsewhereDoesNotMatter) {
    putAt("g7", lep, "leeds");  // a decision on schools, under the north
    const std::vector<Grant> decision{grant("g1")};
    EXPECT_EQ(copyRights(draft, ScenarioId("today"), decision, lep, PolicyAreaId("schools")).value(), 0);
    EXPECT_EQ(copyRights(draft, ScenarioId("today"), decision, lep, PolicyAreaId("schools"), PlaceId("leeds")).value(),
              0);
    EXPECT_EQ(copyRights(draft, ScenarioId("today"), decision, lep, PolicyAreaId("schools"), PlaceId("south")).value(),
              1);
}

}  // namespace
}  // namespace remit
