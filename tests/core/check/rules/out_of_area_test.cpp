// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "out-of-area";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .type("mca")
        .type("county")
        .institution("north", "mca", {"ash"})
        .institution("shire", "county", {"ash", "birch"})
        .area("schools")
        .grant("g1", "north", "schools", "decision", [](Grant& grant) {
            grant.places = {PlaceId("ash"), PlaceId("birch")};
        });
}

TEST(OutOfArea, SeesAScopeBeyondTheFootprint) { EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: @birch")); }

TEST(OutOfArea, LetsAGrantWithoutScopeReachWhereItsBodyIs) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca")
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"ash", "birch"})
                            .area("schools")
                            .grant("g1", "north", "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(OutOfArea, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
