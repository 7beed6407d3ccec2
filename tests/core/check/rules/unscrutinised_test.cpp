// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "unscrutinised";

Model broken() { return schoolsWithout("scrutiny").grant("g4", "mca", "schools", "scrutiny"); }

TEST(Unscrutinised, SeesADeciderThatAloneScrutinises) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(Unscrutinised, IsContentWithAnotherScrutineer) {
    const Model model = schoolsWithout("scrutiny").grant("g4", "county", "schools", "scrutiny");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(Unscrutinised, IsSilentWhereNothingIsSaidOnScrutiny) { EXPECT_THAT(findingsOf(decided(), rule), IsEmpty()); }

TEST(Unscrutinised, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
