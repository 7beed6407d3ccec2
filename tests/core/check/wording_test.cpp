// SPDX-License-Identifier: MIT
#include "core/check/wording.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {

namespace {

TEST(InSentence, LowersWhatNamesAThing) {
    EXPECT_EQ(inSentence("Decision rights"), "decision rights");
    EXPECT_EQ(inSentence("Stakeholder engagement"), "stakeholder engagement");
    EXPECT_EQ(inSentence("Advice"), "advice");
    EXPECT_EQ(inSentence("EU funding rights"), "EU funding rights");
}

TEST(InSentence, QuotesWhatDoesNot) {
    EXPECT_EQ(inSentence("Accountable"), "“Accountable”");
    EXPECT_EQ(inSentence("Sets standards"), "“Sets standards”");
}

TEST(Why, ReadsWellWithTheKindsOfRaci) {
    const Model model = aModel()
                            .type("owner")
                            .type("lead", [](BodyType& type) { type.advisoryOnly = true; })
                            .area("budget")
                            .kind("A", RightClass::Decision, "A", [](RightKind& kind) { kind.name = "Accountable"; })
                            .grant("g1", "lead", "budget", "A");
    EXPECT_EQ(firstOf(model, "advisory-body-decides").why.front(), "lead is given “Accountable” on budget.");
}

}  // namespace

}  // namespace remit::test
