// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include "core/model/integrity.h"

namespace remit::test {

TEST(Builders, MakeSoundModels) {
    const Model model = aModel()
                            .type("mca")
                            .place("gm")
                            .institution("gmca", "mca", {"gm"})
                            .area("schools")
                            .grant("g1", "gmca", "schools", "decision")
                            .joint("g2", "mca", {"gmca"}, "schools", "advice")
                            .relation("r1", RelationKind::MemberOf, "gmca", "mca");
    EXPECT_FALSE(findFault(model));
    EXPECT_EQ(model.grants().size(), 2U);
    EXPECT_EQ(model.grants().begin()->subject, Subject(InstitutionId("gmca")));
    EXPECT_EQ(model.rightKinds().size(), 2U);
    EXPECT_EQ(inFileOrder(model), model);
}

}  // namespace remit::test
