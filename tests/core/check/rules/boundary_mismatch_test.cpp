// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "boundary-mismatch";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .place("cole")
        .type("mca")
        .type("lep", [](BodyType& type) { type.coterminousWith = {BodyTypeId("mca")}; })
        .institution("north", "mca", {"ash", "birch"})
        .institution("lep-north", "lep", {"birch", "cole"})
        .scenario("today");
}

TEST(BoundaryMismatch, SeesAFootprintThatMeetsAndDiffers) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("lep-north: -"));
}

TEST(BoundaryMismatch, IsContentWithTheSameFootprint) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .place("cole")
                            .type("mca")
                            .type("lep", [](BodyType& type) { type.coterminousWith = {BodyTypeId("mca")}; })
                            .institution("north", "mca", {"ash", "birch"})
                            .institution("lep-north", "lep", {"birch", "ash"})
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(BoundaryMismatch, IsSilentWhereTheFootprintsDoNotMeet) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .place("cole")
                            .type("mca")
                            .type("lep", [](BodyType& type) { type.coterminousWith = {BodyTypeId("mca")}; })
                            .institution("north", "mca", {"ash", "birch"})
                            .institution("lep-north", "lep", {"cole"})
                            .scenario("today");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(BoundaryMismatch, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
