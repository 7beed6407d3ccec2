// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/check/rule.h"

namespace remit::test {
namespace {

TEST(Catalogue, ListsEveryRuleOfTheSpecOnce) {
    std::set<std::string> ids;
    for (const Rule* rule : catalogue())
        EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
    EXPECT_EQ(ids.size(), 31U);
}

TEST(Catalogue, GivesEveryRuleItsTextsAndOneCheck) {
    for (const Rule* rule : catalogue()) {
        EXPECT_NE(std::string(rule->title), "") << rule->id;
        EXPECT_NE(rule->source, nullptr) << rule->id;
        EXPECT_NE(rule->message, nullptr) << rule->id;
        EXPECT_TRUE(std::string_view(rule->conclusion).ends_with('.')) << rule->id;
        EXPECT_TRUE((rule->checkCell == nullptr) != (rule->checkScenario == nullptr)) << rule->id;
        EXPECT_NE(rule->severity, Severity::Off) << rule->id;
        EXPECT_TRUE(rule->problem >= 0 && rule->problem <= 7) << rule->id;
    }
}

TEST(Catalogue, FindsARuleByItsId) {
    for (const Rule* rule : catalogue())
        EXPECT_EQ(findRule(RuleId(rule->id)), rule);
    EXPECT_EQ(findRule(RuleId("no-such-rule")), nullptr);
}

TEST(Catalogue, HasATestFileForEveryRule) {
    for (const Rule* rule : catalogue()) {
        std::string name = rule->id;
        std::replace(name.begin(), name.end(), '-', '_');
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(REMIT_SOURCE_DIR) / "tests/core/check/rules" /
                                            (name + "_test.cpp")))
            << rule->id;
    }
}

}  // namespace
}  // namespace remit::test
