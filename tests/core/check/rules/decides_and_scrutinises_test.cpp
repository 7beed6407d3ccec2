// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/findings.h"

namespace remit::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* rule = "decides-and-scrutinises";

Model broken() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "mca", "schools", "scrutiny");
}

TEST(DecidesAndScrutinises, SeesABodyThatMarksItsOwnWork) {
    EXPECT_THAT(findingsOf(broken(), rule), ElementsAre("g1 g2: schools@all"));
}

TEST(DecidesAndScrutinises, LetsAnotherBodyScrutinise) {
    const Model model = aModel()
                            .type("mca")
                            .type("county")
                            .area("schools")
                            .grant("g1", "mca", "schools", "decision")
                            .grant("g2", "county", "schools", "scrutiny");
    EXPECT_THAT(findingsOf(model, rule), IsEmpty());
}

TEST(DecidesAndScrutinises, KeepsItsKeyThroughRenames) { expectKeysStay(broken(), rule); }

}  // namespace
}  // namespace remit::test
