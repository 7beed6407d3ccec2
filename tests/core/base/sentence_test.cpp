// SPDX-License-Identifier: MIT
#include "core/base/sentence.h"

#include <gtest/gtest.h>

namespace remit {

TEST(Sentence, ListsWords) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"a"}), "a");
    EXPECT_EQ(listed({"a", "b"}), "a and b");
    EXPECT_EQ(listed({"a", "b", "c"}, "or"), "a, b or c");
}

TEST(Sentence, CountsOneAndMany) {
    EXPECT_EQ(counted(0, "place", "places"), "0 places");
    EXPECT_EQ(counted(1, "place", "places"), "1 place");
    EXPECT_EQ(counted(2, "place", "places"), "2 places");
}

TEST(Sentence, RaisesAndLowersTheFirstLetterAlone) {
    EXPECT_EQ(raised("decision rights"), "Decision rights");
    EXPECT_EQ(raised(""), "");
    EXPECT_EQ(raised("éa"), "éa");
    EXPECT_EQ(lowered("Decision Rights"), "decision Rights");
    EXPECT_EQ(lowered("SEND decision"), "SEND decision");
    EXPECT_EQ(lowered("A"), "A");
}

TEST(Sentence, TellsPluralsByTheLastWord) {
    for (const char* name : {"Supra-regional bodies", "LEPs", "decision rights", "Authorities"})
        EXPECT_TRUE(readsAsPlural(name)) << name;
    for (const char* name : {"MCA", "Thames", "Congress", "Homes England", ""})
        EXPECT_FALSE(readsAsPlural(name)) << name;
}

}  // namespace remit
