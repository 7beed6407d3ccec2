// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "fragmented-funding";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .type("lep")
        .area("schools")
        .grant("g1", "mca", "schools", "funding")
        .grant("g2", "county", "schools", "funding")
        .grant("g3", "lep", "schools", "funding");
}

TEST(FragmentedFunding, SeesMoreSidesThanTheLimit) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre(": schools@all"));
}

TEST(FragmentedFunding, CountsJointFundersOnce) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .type("lep")
                            .area("schools")
                            .joint("g1", "mca", {"county"}, "schools", "funding")
                            .grant("g3", "lep", "schools", "funding");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(FragmentedFunding, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
