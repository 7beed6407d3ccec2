// SPDX-License-Identifier: MIT
#include "core/model/shared.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace remit {
namespace {

TEST(Shared, CopiesShareTheValueUntilOneWrites) {
    Shared<int> first(1);
    Shared<int> second = first;
    EXPECT_TRUE(first == second);
    second.own() = 2;
    EXPECT_FALSE(first == second);
    EXPECT_EQ(*first, 1);
    EXPECT_EQ(*second, 2);
}

TEST(Shared, TheOnlyHandleWritesInPlace) {
    Shared<int> only(1);
    const int* before = &*only;
    only.own() = 2;
    EXPECT_EQ(&*only, before);
}

TEST(Shared, WritingToNullMakesAValue) {
    Shared<std::vector<int>> none;
    EXPECT_FALSE(none);
    none.own().push_back(3);
    ASSERT_TRUE(none);
    EXPECT_EQ(none->size(), 1U);
}

TEST(Shared, AssigningAHandleToItselfKeepsItsValue) {
    Shared<int> one(1);
    const Shared<int>& same = one;
    one = same;
    EXPECT_EQ(*one, 1);
}

// For the thread sanitizer: what a reader read before it let go, a later writer may write in place.
TEST(Shared, AReaderOnAnotherThreadNeverSeesAWrite) {
    Shared<std::vector<int>> document(std::vector<int>(100, 0));
    for (int round = 1; round <= 200; ++round) {
        std::thread reader([snapshot = document, round] {
            for (int each : *snapshot)
                EXPECT_EQ(each, round - 1);
        });
        for (int& each : document.own())
            each = round;
        reader.join();
    }
}

}  // namespace
}  // namespace remit
