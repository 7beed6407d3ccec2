// SPDX-License-Identifier: MIT
#include "core/rights/carve_outs.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "core/rights/cell.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"

namespace remit::test {
namespace {

// The ids of the decision grants that are carved out everywhere on the policy area, whose parents go up to the root.
std::set<std::string> carvedOut(const Model& model, PolicyAreaId on) {
    std::vector<CarveOuts::Reaching> reaching;
    int depth = 0;
    for (const PolicyArea* area = model.policyAreas().find(on); area;
         area = model.policyAreas().find(area->parent), ++depth)
        for (const Grant& grant : model.grants())
            if (grant.area == area->id)
                reaching.push_back({&grant, depth});
    std::set<std::string> out;
    for (const Grant* grant : CarveOuts(model, {}).everywhere(reaching))
        out.insert(grant->id.str());
    return out;
}

ModelBuilder twoPlaces() {
    return aModel()
        .place("p")
        .place("q")
        .type("mca")
        .type("council")
        .institution("m", "mca", {"p"})
        .institution("c", "council", {"p", "q"})
        .area("top")
        .area("leaf", "top");
}

TEST(CarveOuts, ANearerGrantCarvesOutWhereItsScopeCoversAll) {
    const auto in = [](std::initializer_list<const char*> scope) {
        return twoPlaces()
            .grant("wide", "council", "top", "decision")
            .grant("near", "council", "leaf", "decision",
                   [&](Grant& grant) {
                       for (const char* place : scope)
                           grant.places.emplace_back(place);
                   })
            .model();
    };
    EXPECT_EQ(carvedOut(in({"p"}), PolicyAreaId("leaf")), std::set<std::string>());
    EXPECT_EQ(carvedOut(in({"p", "q"}), PolicyAreaId("leaf")), std::set<std::string>{"wide"});
    EXPECT_EQ(carvedOut(in({}), PolicyAreaId("leaf")), std::set<std::string>{"wide"});
}

TEST(CarveOuts, ANearerGrantThatNobodyHoldsCarvesNothingOut) {
    const Model near =
        twoPlaces().grant("wide", "council", "top", "decision").grant("near", "mca", "leaf", "decision").model();
    EXPECT_EQ(carvedOut(near, PolicyAreaId("leaf")), std::set<std::string>()) << "there is no mca in q";
    const Model wide =
        twoPlaces().grant("wide", "mca", "top", "decision").grant("near", "council", "leaf", "decision").model();
    EXPECT_EQ(carvedOut(wide, PolicyAreaId("leaf")), std::set<std::string>{"wide"});
}

TEST(CarveOuts, WhatNobodyHoldsAnywhereIsNotCarvedOut) {
    const Model model = aModel()
                            .place("p")
                            .type("mca")
                            .type("council")
                            .institution("c", "council", {"p"})
                            .area("top")
                            .area("leaf", "top")
                            .grant("wide", "mca", "top", "decision")
                            .grant("near", "council", "leaf", "decision");
    EXPECT_EQ(carvedOut(model, PolicyAreaId("leaf")), std::set<std::string>());
}

// The engine, place by place, is what it must agree with.
TEST(CarveOuts, SaysWhatTheEngineSaysOfRandomDocuments) {
    int found = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const RandomDocument document = randomDocument(seed);
        const Model& model = document.model;
        const std::optional<Date> date = document.question.date;
        const Facts facts(model, document.question.scenario, date);
        const CarveOuts carveOuts(model, date);
        CellMaker maker(facts);
        for (int leaf : facts.leafAreas()) {
            std::map<int, std::pair<bool, bool>> expected;  // by grant: counts somewhere, is carved out somewhere
            for (int place = 0; place < facts.territory().placeCount(); ++place)
                for (const KindInCell& kind : maker.at(leaf, place).kinds()) {
                    for (const GrantInCell& each : kind.counting)
                        expected[each.grant].first = true;
                    for (const GrantInCell& each : kind.carvedOut)
                        expected[each.grant].second = true;
                }
            std::map<int, std::vector<CarveOuts::Reaching>> byKind;
            for (std::size_t index = 0; index < facts.grants().size(); ++index) {
                const Grant& row = facts.row(static_cast<int>(index));
                int depth = 0;
                PolicyAreaId area = facts.areas()[static_cast<std::size_t>(leaf)]->id;
                for (; !area.empty() && area != row.area; ++depth)
                    area = model.policyAreas().at(area).parent;
                if (const int kind = facts.grants()[index].kind;
                    !area.empty() && facts.kinds()[static_cast<std::size_t>(kind)]->sole)
                    byKind[kind].push_back({&row, depth});
            }
            std::set<GrantId> said;
            for (const auto& [kind, reaching] : byKind)
                for (const Grant* grant : carveOuts.everywhere(reaching))
                    said.insert(grant->id);
            std::set<GrantId> wanted;
            for (const auto& [grant, is] : expected)
                if (is.second && !is.first)
                    wanted.insert(facts.row(grant).id);
            found += static_cast<int>(wanted.size());
            ASSERT_EQ(said, wanted) << "seed " << seed;
        }
    }
    EXPECT_GT(found, 50);
}

}  // namespace
}  // namespace remit::test
