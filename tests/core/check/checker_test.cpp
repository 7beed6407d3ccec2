// SPDX-License-Identifier: MIT
// Following edits must come to the same as checking everything anew.
#include "core/check/checker.h"

#include <gtest/gtest.h>

#include <random>

#include "core/model/integrity.h"
#include "tests/support/builders.h"
#include "tests/support/generated_document.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"

namespace remit::test {
namespace {

std::string inWords(const Finding& finding) {
    std::string out = finding.rule.str() + " " + finding.fingerprint + (finding.waived ? " waived " : " ") +
                      finding.message + " of " + finding.subject.str();
    for (const std::string& step : finding.why)
        out += " " + step;
    for (Text each : finding.holders)
        out += " " + each.str();
    for (Text each : finding.cause)
        out += " " + each.str();
    for (const Hit hit : finding.hits)
        out += " " + hit.area.str() + "@" + hit.place.str();
    return out;
}

std::vector<std::string> inWords(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const Finding& each : findings)
        out.push_back(inWords(each));
    return out;
}

std::vector<std::string> inWords(const Checker& checker) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < checker.size(); ++i)
        out.push_back(inWords(checker.finding(i)));
    return out;
}

TEST(Checker, FollowsRandomEdits) {
    int followed = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const RandomDocument document = randomDocument(seed);
        std::mt19937_64 random(seed);
        Model model = document.model;
        Checker checker;
        ASSERT_TRUE(checker.run(model, document.question));
        for (int step = 0; step < 25; ++step) {
            Draft draft(model);
            if (!randomEdit(draft, random) || findFault(draft.model()) ||
                !draft.model().scenarios().contains(document.question.scenario))
                continue;
            const ChangeSet change = draft.changes();
            model = draft.model();
            ASSERT_TRUE(checker.update(model, change));
            ASSERT_EQ(inWords(check(model, document.question)), inWords(checker))
                << "seed " << seed << ", step " << step;
            ++followed;
        }
    }
    EXPECT_GT(followed, 1000);
}

// Gives, changes and takes away grants alone, and takes back what was done: what is followed without starting anew.
TEST(Checker, FollowsGrantsAlone) {
    const Model start = generatedDocument(Shape::Hostile, {20, 30, 400});
    const Question question{start.defaultScenario(), {}, {}};
    std::mt19937_64 random(7);
    Model model = start;
    Checker checker;
    ASSERT_TRUE(checker.run(model, question));
    const auto anyGrant = [&] {
        const auto& grants = model.grants();
        return *std::next(grants.begin(), static_cast<std::ptrdiff_t>(random() % grants.size()));
    };
    const auto follow = [&](const ChangeSet& change) {
        apply(model, change);
        ASSERT_TRUE(checker.update(model, change));
        ASSERT_EQ(inWords(check(model, question)), inWords(checker));
    };
    for (int step = 0; step < 60; ++step) {
        Draft draft(model);
        Grant grant = anyGrant();
        const Grant other = anyGrant();
        if (step % 3 == 0) {
            draft.remove<Grant>(grant.key());
        } else if (step % 3 == 1) {
            grant.area = other.area;
            grant.subject = other.subject;
            grant.with = other.with;
            draft.put(grant);
        } else {
            grant.id = GrantId("new" + std::to_string(step));
            grant.order = model.grants().nextOrder();
            draft.put(grant);
        }
        const ChangeSet change = draft.changes();
        follow(change);
        if (step % 2 == 0)
            follow(invert(change));
    }
}

// Policy areas enough for several threads.
TEST(Checker, TakesUpWhatACancelledCheckLeft) {
    const Model before = generatedDocument(Shape::Plausible, {24, 80, 800});
    const Question question{before.defaultScenario(), {}, {}};
    Draft draft(before);
    draft.remove<Grant>(before.grants().begin()->key());
    const Model& after = draft.model();
    const std::vector<std::string> expected = inWords(check(after, question));
    for (int asked : {0, 1, 5, 20}) {
        const auto soon = [asked]() { return [left = asked]() mutable { return left-- <= 0; }; };
        Checker checker;
        const bool ran = checker.run(before, question, soon());
        const bool followed = checker.update(after, draft.changes(), soon());
        EXPECT_FALSE((ran || followed) && asked == 0);  // how often it asks later on is up to the other threads
        EXPECT_EQ(checker.size() > 0, followed);
        ASSERT_TRUE(checker.update(after, {}));
        ASSERT_EQ(inWords(checker), expected) << "cancelled after " << asked;
    }
}

TEST(Checker, TellsFingerprintsAndHitsWithoutWords) {
    const Model model = generatedDocument(Shape::Hostile, {20, 30, 400});
    Checker checker;
    ASSERT_TRUE(checker.run(model, {model.defaultScenario(), {}, {}}));
    for (std::size_t i = 0; i < checker.size(); ++i) {
        const Finding finding = checker.finding(i);
        ASSERT_EQ(checker.fingerprint(i), finding.fingerprint);
        ASSERT_EQ(checker.hits(i), finding.hits.size());
    }
}

TEST(Checker, KnowsNothingOnceCancelled) {
    const Model model = plainTableOne();
    Checker checker;
    EXPECT_FALSE(checker.run(model, {model.defaultScenario(), {}, {}}, [] { return true; }));
    EXPECT_EQ(checker.size(), 0U);
    EXPECT_TRUE(checker.run(model, {model.defaultScenario(), {}, {}}));
    EXPECT_GT(checker.size(), 0U);
}

}  // namespace
}  // namespace remit::test
