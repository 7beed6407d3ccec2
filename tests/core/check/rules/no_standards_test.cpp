// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "no-standards";

Model broken() { return schoolsWithout("standards"); }

TEST(NoStandards, SeesADecisionWithoutStandards) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(NoStandards, IsContentWhereTheDeciderSetsThem) {
    const Model model = schoolsWithout("standards").grant("g4", "mca", "schools", "standards");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(NoStandards, IsSilentWhereNothingIsSaidOnStandards) { EXPECT_THAT(findingsOf(decided(), rule), IsEmpty()); }

TEST(NoStandards, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
