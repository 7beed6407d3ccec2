// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "undelivered-decision";

Model broken() { return schoolsWithout("delivery"); }

TEST(UndeliveredDecision, SeesADecisionThatNobodyDelivers) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(UndeliveredDecision, IsContentWhereAnybodyDelivers) {
    const Model model = schoolsWithout("delivery").grant("g4", "county", "schools", "delivery");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UndeliveredDecision, IsSilentWhereNothingIsSaidOnDelivery) { EXPECT_THAT(findingsOf(decided(), rule), IsEmpty()); }

TEST(UndeliveredDecision, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
