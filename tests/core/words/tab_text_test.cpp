// SPDX-License-Identifier: MIT
#include "core/words/tab_text.h"

#include <gtest/gtest.h>

#include <random>

namespace remit {
namespace {

TEST(TabText, ReadsRowsOfCells) {
    EXPECT_EQ(readTabs("a\tb\nc\td\n"), (TextTable{{"a", "b"}, {"c", "d"}}));
    EXPECT_EQ(readTabs("a\tb\nc"), (TextTable{{"a", "b"}, {"c"}}));
    EXPECT_EQ(readTabs(""), (TextTable{{""}}));
    EXPECT_EQ(readTabs("\n"), (TextTable{{""}}));
    EXPECT_EQ(readTabs("a\n\n"), (TextTable{{"a"}, {""}})) << "the second row of a block is empty";
    EXPECT_EQ(readTabs("\t\t"), (TextTable{{"", "", ""}}));
}

TEST(TabText, EveryLineBreakEndsARow) {
    const TextTable rows{{"a"}, {"b"}};
    EXPECT_EQ(readTabs("a\r\nb\r\n"), rows);
    EXPECT_EQ(readTabs("a\rb\r"), rows);
    EXPECT_EQ(readTabs("a\nb"), rows);
    EXPECT_EQ(readTabs("a\r\rb"), (TextTable{{"a"}, {""}, {"b"}}));
}

TEST(TabText, ReadsWhatSpreadsheetsWrite) {
    // Excel: CRLF behind rows, LF in cells; a cell is quoted for its line break alone.
    EXPECT_EQ(readTabs("\"Decides\nAdvice\"\tsays \"no\"\r\n6\" pipe\t\"so \"\"called\"\"\nveto\"\r\n"),
              (TextTable{{"Decides\nAdvice", "says \"no\""}, {"6\" pipe", "so \"called\"\nveto"}}));
    // Excel leaves the quotation marks of a cell without line breaks as they are.
    EXPECT_EQ(readTabs("\"Lead\" body\tAdvice\r\n"), (TextTable{{"\"Lead\" body", "Advice"}}));
    // LibreOffice and Google Sheets: LF behind rows, none behind the last.
    EXPECT_EQ(readTabs("Schools\t\"Decides\nAdvice\"\nTransport\t\"a\tb\""),
              (TextTable{{"Schools", "Decides\nAdvice"}, {"Transport", "a\tb"}}));
}

TEST(TabText, AQuotationMarkThatIsNeverClosedSwallowsNothing) {
    EXPECT_EQ(readTabs("\"Decides\tAdvice\nVeto\tFunds\n"), (TextTable{{"\"Decides", "Advice"}, {"Veto", "Funds"}}));
    EXPECT_EQ(readTabs("\"\tAdvice"), (TextTable{{"\"", "Advice"}}));
    EXPECT_EQ(readTabs("\"Decides\" all\tAdvice\n\"x\ty"), (TextTable{{"\"Decides\" all", "Advice"}, {"\"x", "y"}}));
}

TEST(TabText, QuotationMarksWithoutEndAreNoLongWait) {
    std::string text;
    for (int i = 0; i < 200'000; ++i)
        text += "\"a\"\"\t";
    EXPECT_EQ(readTabs(text).front().size(), 200'001U);
}

TEST(TabText, ReadsBackWhatItWrote) {
    std::mt19937 random(7);
    const std::vector<std::string> pieces{"a", "\"", "\"\"", "\t", "\n", "\r", "\r\n", " ", ",", "é", "“", ""};
    const auto below = [&](std::size_t count) { return random() % count; };
    for (int round = 0; round < 5'000; ++round) {
        TextTable table(1 + below(4));
        for (auto& row : table) {
            row.resize(1 + below(4));
            for (std::string& cell : row)
                for (std::size_t i = below(5); i > 0; --i)
                    cell += pieces[below(pieces.size())];
        }
        ASSERT_EQ(readTabs(writeTabs(table)), table) << writeTabs(table);
    }
}

}  // namespace
}  // namespace remit
