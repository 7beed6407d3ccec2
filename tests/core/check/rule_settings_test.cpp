// SPDX-License-Identifier: MIT
#include "core/check/rule_settings.h"

#include <gtest/gtest.h>

namespace remit {

namespace {
std::string refusal(const Result<>& done) { return done ? "accepted" : done.error().message; }
}  // namespace

TEST(RuleSettings, SetRulesAndPutThemBack) {
    Draft draft{Model()};
    EXPECT_EQ(refusal(setRuleSetting(draft, {RuleId("crowded-field"), 0, 4, Severity::Error})), "accepted");
    EXPECT_EQ(draft.model().settings().at(RuleId("crowded-field")).max, 4);
    EXPECT_EQ(refusal(setRuleSetting(draft, {RuleId("crowded-field"), 0, 0, {}})), "A rule's number is 1 or more.");
    EXPECT_NE(refusal(setRuleSetting(draft, {RuleId("no-decider"), 0, 3, {}})), "accepted");
    EXPECT_NE(refusal(setRuleSetting(draft, {RuleId("no-rule"), 0, {}, Severity::Off})), "accepted");
    EXPECT_EQ(refusal(setRuleSetting(draft, {RuleId("crowded-field"), 0, {}, {}})), "accepted");
    EXPECT_TRUE(draft.model().settings().empty());
}

TEST(RuleSettings, LetANumberBeThatADocumentCameWith) {
    Model model;
    model.table<RuleSetting>().put({RuleId("crowded-field"), 1, 0, {}});
    Draft draft(model);
    EXPECT_EQ(refusal(setRuleSetting(draft, {RuleId("crowded-field"), 0, 0, Severity::Note})), "accepted");
    EXPECT_NE(refusal(setRuleSetting(draft, {RuleId("crowded-field"), 0, -1, Severity::Note})), "accepted");
}

TEST(RuleSettings, KnowWhichRulesHaveANumber) {
    EXPECT_TRUE(hasMax(RuleId("crowded-field")));
    EXPECT_FALSE(hasMax(RuleId("no-decider")));
    EXPECT_FALSE(hasMax(RuleId("no-rule")));
}

}  // namespace remit
