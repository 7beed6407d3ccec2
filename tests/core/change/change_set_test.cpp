// SPDX-License-Identifier: MIT
#include "core/change/change_set.h"

#include <gtest/gtest.h>

#include "core/change/draft.h"
#include "tests/support/builders.h"
#include "tests/support/random_document.h"

namespace remit {

using test::aModel;

TEST(ChangeSet, ComparesApartModelsAndAppliesBothWays) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Model from = test::randomDocument(seed).model;
        const Model to = test::randomDocument(seed + 1000).model;
        const ChangeSet change = compare(from, to);
        Model model = from;
        apply(model, change);
        ASSERT_EQ(model, to);
        apply(model, invert(change));
        ASSERT_EQ(model, from);
        ASSERT_EQ(invert(invert(change)), change);
        ASSERT_TRUE(compose(change, invert(change)).empty());
    }
}

TEST(ChangeSet, ComposesToWhatBothDo) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Model a = test::randomDocument(seed).model;
        const Model b = test::randomDocument(seed + 100).model;
        const Model c = test::randomDocument(seed + 200).model;
        const Model d = test::randomDocument(seed + 300).model;
        Model model = a;
        apply(model, compose(compare(a, b), compare(b, c)));
        ASSERT_EQ(model, c);
        model = a;
        apply(model, compose(compose(compare(a, b), compare(b, c)), compare(c, d)));
        ASSERT_EQ(model, d);
        model = a;
        apply(model, compose(compare(a, b), compose(compare(b, c), compare(c, d))));
        ASSERT_EQ(model, d);
    }
}

TEST(ChangeSet, OfEqualModelsIsEmpty) {
    const Model model = aModel().type("mca").area("a").grant("g", "mca", "a", "advice");
    EXPECT_TRUE(compare(model, model).empty());
    EXPECT_EQ(compare(Model(), model).size(), 5U);
    EXPECT_TRUE(compare(Model(), model).touches<Grant>());
    EXPECT_FALSE(compare(Model(), model).touches<Place>());
}

TEST(Draft, LeavesOutStepsThatComeToNothing) {
    Draft draft(aModel().area("a"));
    PolicyArea area = draft.model().policyAreas().at(PolicyAreaId("a"));
    area.name = "b";
    draft.put(area);
    area.name = "a";
    draft.put(area);
    PolicyArea added;
    added.id = PolicyAreaId("new");
    draft.put(added);
    draft.remove<PolicyArea>(added.id);
    EXPECT_TRUE(draft.changes().empty());
}

}  // namespace remit
