// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "uncovered-place";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .type("mca", [](BodyType& type) { type.everywhere = true; })
        .type("county")
        .institution("north", "mca", {"ash"})
        .institution("shire", "county", {"birch"})
        .scenario("today");
}

TEST(UncoveredPlace, SeesAPlaceWithoutABodyOfTheType) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("mca: @birch"));
}

TEST(UncoveredPlace, IsContentWithAnAdopter) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca",
                                  [](BodyType& type) {
                                      type.everywhere = true;
                                      type.adoptedBy = {BodyTypeId("county")};
                                  })
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"birch"})
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UncoveredPlace, AsksNothingOfAFramework) {
    const Model model = aModel()
                            .type("mca",
                                  [](BodyType& type) {
                                      type.everywhere = true;
                                      type.adoptedBy = {BodyTypeId("county")};
                                  })
                            .type("county")
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(UncoveredPlace, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
