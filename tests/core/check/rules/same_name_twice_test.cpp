// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "same-name-twice";

Model broken() {
    return aModel()
        .type("one", [](BodyType& type) { type.name = "Combined authority"; })
        .type("two", [](BodyType& type) { type.name = "COMBINED-AUTHORITY"; })
        .type("three", [](BodyType& type) { type.name = "combined authority."; })
        .scenario("today");
}

TEST(SameNameTwice, ComparesLettersAndDigitsAlone) { EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("one: -")); }

TEST(SameNameTwice, LetsDifferentNamesBe) {
    const Model model = aModel()
                            .type("one", [](BodyType& type) { type.name = "Authority 1"; })
                            .type("two", [](BodyType& type) { type.name = "Authority 2"; })
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SameNameTwice, LetsPolicyAreasUnderDifferentParentsShareAName) {
    const Model model = aModel()
                            .area("here")
                            .area("there")
                            .area("a", "here", [](PolicyArea& area) { area.name = "Other"; })
                            .area("b", "there", [](PolicyArea& area) { area.name = "Other"; })
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(SameNameTwice, ComparesNamesWithoutLettersOrDigitsAsTheyAre) {
    const auto called = [](const char* one, const char* two) {
        return Model(aModel()
                         .type("one", [&](BodyType& type) { type.name = one; })
                         .type("two", [&](BodyType& type) { type.name = two; })
                         .scenario("today"));
    };
    EXPECT_THAT(findingsOf(called("+++", "—"), rule), IsEmpty());
    EXPECT_THAT(findingsOf(called("+++", "+++"), rule), ElementsAre("one: -"));
}

TEST(SameNameTwice, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
