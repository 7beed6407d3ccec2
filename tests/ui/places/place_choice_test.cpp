// SPDX-License-Identifier: MIT
#include "ui/places/place_choice.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace remit {
namespace {

using State = PlaceChoice::State;

// England: north (a, b, c), south (d, e).
class PlaceChoiceTest : public testing::Test {
protected:
    PlaceChoiceTest()
        : m_model(test::aModel()
                      .place("england")
                      .place("north", "england")
                      .place("a", "north")
                      .place("b", "north")
                      .place("c", "north")
                      .place("south", "england")
                      .place("d", "south")
                      .place("e", "south")),
          m_tree(m_model.places()) {}

    [[nodiscard]] int at(std::string_view id) const { return m_tree.find(PlaceId(id)); }
    [[nodiscard]] PlaceChoice choice(std::initializer_list<std::string_view> ids) const {
        std::vector<PlaceId> places;
        for (const std::string_view id : ids)
            places.emplace_back(id);
        return {m_tree, places};
    }
    static std::string said(const PlaceChoice& choice) {
        std::string out;
        for (const PlaceId id : choice.ids())
            out += (out.empty() ? "" : " ") + id.str();
        return out;
    }

    Model m_model;
    PlaceTree m_tree;
};

TEST_F(PlaceChoiceTest, CountsLeaves) {
    EXPECT_EQ(m_tree.leafCount(), 5);
    EXPECT_EQ(choice({"north", "d"}).leafCount(), 4);
    EXPECT_EQ(choice({"north", "a"}).leafCount(), 3) << "what is said twice counts once";
    EXPECT_EQ(choice({}).leafCount(), 0);
}

TEST_F(PlaceChoiceTest, SaysWhatIsChosenAboveAndBelow) {
    const PlaceChoice some = choice({"north", "d"});
    EXPECT_EQ(some.state(at("north")), State::All);
    EXPECT_EQ(some.state(at("b")), State::All);
    EXPECT_EQ(some.state(at("south")), State::Some);
    EXPECT_EQ(some.state(at("e")), State::None);
    EXPECT_EQ(some.state(at("england")), State::Some);
    EXPECT_EQ(choice({"d", "e"}).state(at("south")), State::All) << "one by one is all too";
}

TEST_F(PlaceChoiceTest, AChosenPlaceTakesInWhatIsUnderIt) {
    PlaceChoice some = choice({"a", "d"});
    some.set(at("north"), true);
    EXPECT_EQ(said(some), "d north");
    some.set(at("b"), true);
    EXPECT_EQ(said(some), "d north") << "it is chosen already";
}

TEST_F(PlaceChoiceTest, WhatIsTakenOutLeavesTheRestChosen) {
    PlaceChoice all = choice({"england"});
    all.set(at("b"), false);
    EXPECT_EQ(said(all), "a c south");
    EXPECT_EQ(all.leafCount(), 4);
    all.set(at("south"), false);
    EXPECT_EQ(said(all), "a c");
    all.set(at("england"), false);
    EXPECT_EQ(said(all), "");
}

TEST_F(PlaceChoiceTest, WhatNobodyTouchesStaysAsItWasSaid) {
    PlaceChoice some = choice({"e", "a", "north"});
    EXPECT_EQ(said(some), "e a north");
    some.set(at("d"), true);
    EXPECT_EQ(said(some), "e a north d");
}

}  // namespace
}  // namespace remit
