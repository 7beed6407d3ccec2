// SPDX-License-Identifier: MIT
#include "core/edits/user_rules.h"

#include <gtest/gtest.h>

#include "core/model/integrity.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;

namespace {

Model aDocumentOfSchools() {
    return aModel()
        .place("north")
        .type("mca")
        .type("lep")
        .area("schools")
        .kind("decision", RightClass::Decision)
        .kind("advice", RightClass::Advice);
}

UserRule lepAdvises() {
    UserRule rule;
    rule.name = "  LEP advises ";
    rule.form = RuleForm::MustHold;
    rule.right = RightKindId("advice");
    rule.types = {BodyTypeId("lep")};
    rule.areas = {PolicyAreaId("schools")};
    rule.places = {PlaceId("north")};
    return rule;
}

std::string refusal(const Result<RuleId>& done) { return done ? "accepted" : done.error().message; }
std::string refusalOf(const std::function<void(UserRule&)>& spoil) {
    Draft draft{aDocumentOfSchools()};
    UserRule rule = lepAdvises();
    spoil(rule);
    const std::string said = refusal(addUserRule(draft, rule));
    EXPECT_EQ(draft.model().userRules().empty(), said != "accepted");
    return said;
}

}  // namespace

TEST(UserRuleEdits, AddChangeAndRemove) {
    Draft draft{aDocumentOfSchools()};
    const RuleId id = addUserRule(draft, lepAdvises()).value();
    EXPECT_EQ(id, RuleId("own-lep-advises"));
    EXPECT_EQ(addUserRule(draft, lepAdvises()).value(), RuleId("own-lep-advises-2"));
    UserRule rule = draft.model().userRules().at(id);
    EXPECT_EQ(rule.name, Text("LEP advises"));
    const auto order = rule.order;
    rule.severity = Severity::Error;
    rule.order = 7;
    ASSERT_TRUE(changeUserRule(draft, rule));
    EXPECT_EQ(draft.model().userRules().at(id).severity, Severity::Error);
    EXPECT_EQ(draft.model().userRules().at(id).order, order);
    EXPECT_FALSE(findFault(draft.model()));
    draft.put(RuleSetting{id, 1, {}, Severity::Note});
    ASSERT_TRUE(removeUserRule(draft, id));
    EXPECT_FALSE(draft.model().settings().contains(id)) << "a setting of no rule could not be read again";
    EXPECT_EQ(draft.model().userRules().size(), 1U);
    EXPECT_FALSE(removeUserRule(draft, id));
    EXPECT_FALSE(changeUserRule(draft, rule));
}

TEST(UserRuleEdits, KeepOnlyWhatBelongsToTheForm) {
    Draft draft{aDocumentOfSchools()};
    UserRule rule = lepAdvises();
    rule.form = RuleForm::NeverBoth;
    rule.other = RightKindId("decision");
    rule.count = 4;
    const UserRule both = draft.model().userRules().at(addUserRule(draft, rule).value());
    EXPECT_TRUE(both.types.empty());
    EXPECT_EQ(both.count, 1);
    rule.form = RuleForm::AtMost;
    rule.types = {BodyTypeId("lep")};
    const UserRule most = draft.model().userRules().at(addUserRule(draft, rule).value());
    EXPECT_EQ(most.count, 4);
    EXPECT_TRUE(most.other.empty());
    EXPECT_TRUE(most.types.empty());
}

TEST(UserRuleEdits, SayWhatIsMissing) {
    EXPECT_EQ(refusalOf([](UserRule&) {}), "accepted");
    EXPECT_EQ(refusalOf([](UserRule& rule) { rule.right = {}; }), "Choose the right that the rule is about.");
    EXPECT_EQ(refusalOf([](UserRule& rule) { rule.types = {}; }), "Choose at least one body type.");
    EXPECT_NE(refusalOf([](UserRule& rule) { rule.name = " "; }), "accepted");
    EXPECT_NE(refusalOf([](UserRule& rule) { rule.right = RightKindId("delivery"); }), "accepted");
    EXPECT_NE(refusalOf([](UserRule& rule) { rule.areas = {PolicyAreaId("roads")}; }), "accepted");
    EXPECT_NE(refusalOf([](UserRule& rule) { rule.places = {PlaceId("north"), PlaceId("north")}; }), "accepted");
    EXPECT_EQ(refusalOf([](UserRule& rule) { rule.form = RuleForm::NeverBoth; }),
              "Choose the right that nobody may hold beside the first.");
    EXPECT_EQ(refusalOf([](UserRule& rule) {
                  rule.form = RuleForm::NeverBoth;
                  rule.other = rule.right;
              }),
              "These are one right: choose two different ones.");
    EXPECT_EQ(refusalOf([](UserRule& rule) {
                  rule.form = RuleForm::AtMost;
                  rule.count = -1;
              }),
              "A number of sides is 0 or more.");
}

}  // namespace remit
