// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <thread>
#include <unordered_set>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/label.h"
#include "core/base/slug.h"
#include "core/base/uuid.h"
#include "core/model/body_type.h"

namespace remit {

TEST(Date, ReadsCalendarDaysAlone) {
    for (const char* text : {"2020-02-29", "0001-01-01", "9999-12-31"}) {
        ASSERT_TRUE(parseDate(text)) << text;
        EXPECT_EQ(formatDate(*parseDate(text)), text);
    }
    for (const char* text : {"", "2021-02-29", "2020-13-01", "2020-00-10", "2020-1-01", "20200101", "2020-01-01 ",
                             "2020/01/01", "-020-01-01", "2020-01-0a", "2020-01--1"})
        EXPECT_FALSE(parseDate(text)) << text;
}

TEST(Span, ExcludesItsEnd) {
    const Span span{parseDate("2020-01-01"), parseDate("2021-01-01")};
    EXPECT_TRUE(span.contains(std::nullopt));
    EXPECT_TRUE(span.contains(parseDate("2020-01-01")));
    EXPECT_FALSE(span.contains(parseDate("2021-01-01")));
    EXPECT_FALSE(span.contains(parseDate("2019-12-31")));
    EXPECT_TRUE(Span{}.contains(parseDate("1900-01-01")));
}

TEST(Slug, TurnsNamesIntoIds) {
    EXPECT_EQ(slug("Unitary/County"), "unitary-county");
    EXPECT_EQ(slug("  CENTRAL GOVT. "), "central-govt");
    EXPECT_EQ(slug("Adult education, FE colleges"), "adult-education-fe-colleges");
    EXPECT_EQ(slug("Tŷ Ẁ 3"), "tŷ-ẁ-3");
    EXPECT_EQ(slug("—"), "");
    EXPECT_EQ(lettersAndDigits("Co-Ordination (A)"), "coordinationa");
    EXPECT_EQ(lettersAndDigits("+-+"), "+-+");
}

TEST(Ids, ThatAreStableStayForEver) {
    EXPECT_EQ(stableId("a"), stableId("a"));
    EXPECT_NE(stableId("a"), stableId("b"));
    EXPECT_NE(freshId(), freshId());
    EXPECT_EQ(freshId().size(), 36U);
}

TEST(Text, IsOneNumberForEqualWords) {
    EXPECT_EQ(Text("a"), Text(std::string("a")));
    EXPECT_LT(Text("a"), Text("b"));
    EXPECT_TRUE(Text("").empty());
    EXPECT_EQ(Text(), Text(""));
    EXPECT_EQ(Text().str(), "");
}

TEST(Text, IsAskedAfterWithoutBeingStored) {
    EXPECT_FALSE(Text::known("never said before"));
    EXPECT_FALSE(Text::known("never said before"));
    const Text said("said once");
    EXPECT_EQ(Text::known("said once"), said);
    EXPECT_EQ(Text::known(""), Text());
}

TEST(Text, IsMadeAndReadOnManyThreads) {
    constexpr int count = 20'000;  // more than stand together
    std::vector<std::vector<Text>> made(4);
    std::vector<std::thread> threads;
    for (auto& texts : made)
        threads.emplace_back([&texts] {
            for (int i = 0; i < count; ++i) {
                texts.emplace_back("number " + std::to_string(i));
                EXPECT_EQ(texts[static_cast<std::size_t>(i / 2)].str(), "number " + std::to_string(i / 2));
            }
        });
    for (std::thread& each : threads)
        each.join();
    for (const auto& texts : made)
        EXPECT_EQ(texts, made.front());
    EXPECT_EQ(std::unordered_set<Text>(made.front().begin(), made.front().end()).size(), count);
}

TEST(Names, AreReadBack) {
    for (const auto& [tier, name] : namesOf(Tier{})) {
        EXPECT_EQ(nameOf(tier), name);
        EXPECT_EQ(fromName<Tier>(name), tier);
    }
    EXPECT_FALSE(fromName<Tier>("county"));
}

TEST(Label, RefusesWhatCannotBeAName) {
    EXPECT_FALSE(faultInName("Cyngor Tŷ"));
    EXPECT_EQ(faultInName(""), "it is empty");
    EXPECT_EQ(faultInName("\xC2\xA0"), "it is empty");
    EXPECT_EQ(faultInName("a\tb"), "it holds the control character U+0009");
    EXPECT_EQ(faultInName("a\xE2\x80\xAE"), "it holds the character U+202E, which turns the direction of writing");
    EXPECT_EQ(faultInName("\xC3"), "it is not UTF-8");
    std::string accents;
    for (int i = 0; i < 1000; ++i)
        accents += "é";
    EXPECT_FALSE(faultInName(accents)) << "characters are counted, not bytes";
    EXPECT_EQ(typedName("  a ")->str(), "a");
}

}  // namespace remit
