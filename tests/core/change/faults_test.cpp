// SPDX-License-Identifier: MIT
// What an edit broke is found by looking at what it touched.
#include "core/change/faults.h"

#include <gtest/gtest.h>

#include "core/change/draft.h"
#include "tests/support/builders.h"

namespace remit::test {
namespace {

Model sound() {
    return aModel()
        .place("country")
        .place("leeds", "country")
        .type("mca")
        .area("skills")
        .area("schools", "skills")
        .grant("g1", "mca", "schools", "decision");
}

template <class Change>
bool breaks(const Change& change) {
    Draft draft(sound());
    change(draft);
    const bool broken = findFault(draft.model(), draft.changes()).has_value();
    EXPECT_EQ(broken, findFault(draft.model()).has_value());
    return broken;
}

TEST(FaultOfChange, IsAReferenceToNothing) {
    EXPECT_TRUE(breaks([](Draft& draft) {
        Grant grant = *draft.model().grants().begin();
        grant.area = PolicyAreaId("health");
        draft.put(grant);
    }));
    EXPECT_FALSE(breaks([](Draft& draft) {
        Grant grant = *draft.model().grants().begin();
        grant.area = PolicyAreaId("skills");
        draft.put(grant);
    }));
}

TEST(FaultOfChange, IsARowThatOthersNameAndThatIsGone) {
    EXPECT_TRUE(breaks([](Draft& draft) { draft.remove<BodyType>(BodyTypeId("mca")); }));
    EXPECT_TRUE(breaks([](Draft& draft) { draft.remove<Place>(PlaceId("country")); }));
    EXPECT_FALSE(breaks([](Draft& draft) { draft.remove<Place>(PlaceId("leeds")); }));
}

TEST(FaultOfChange, IsARowUnderItself) {
    EXPECT_TRUE(breaks([](Draft& draft) {
        PolicyArea area = draft.model().policyAreas().at(PolicyAreaId("skills"));
        area.parent = PolicyAreaId("schools");
        draft.put(area);
    }));
}

TEST(FaultOfChange, IsAWaiverWhoseOffsetIsGone) {
    Draft draft(sound());
    Waiver waiver;
    waiver.fingerprint = "f";
    waiver.offset = GrantId("g1");
    draft.put(waiver);
    Draft after(draft.model());
    after.remove<Grant>(draft.model().grants().begin()->key());
    EXPECT_TRUE(findFault(after.model(), after.changes()));
}

}  // namespace
}  // namespace remit::test
