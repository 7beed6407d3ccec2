// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "missing-partner";

Model broken() {
    return aModel()
        .place("ash")
        .place("birch")
        .type("mca")
        .type("county")
        .institution("north", "mca", {"ash"})
        .institution("shire", "county", {"ash", "birch"})
        .area("schools")
        .joint("g1", "county", {"mca"}, "schools", "decision");
}

TEST(MissingPartner, SeesAPartnerThatIsNotThere) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1: schools@birch"));
}

TEST(MissingPartner, LetsAPartnerBeAdopted) {
    const Model model = aModel()
                            .place("ash")
                            .place("birch")
                            .type("mca", [](BodyType& type) { type.adoptedBy = {BodyTypeId("county")}; })
                            .type("county")
                            .institution("north", "mca", {"ash"})
                            .institution("shire", "county", {"ash", "birch"})
                            .area("schools")
                            .joint("g1", "county", {"mca"}, "schools", "decision");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(MissingPartner, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
