// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

// A folder of frameworks: two tables, one of them further down, a text that is none, and one out of sight.
class CheckMany : public testing::Test {
protected:
    CheckMany() {
        std::filesystem::create_directories(folder / "deep");
        std::filesystem::create_directories(folder / ".git");
        putTable1(folder / "b.csv", "Schools", "Schools and nurseries");
        putTable1(folder / "deep/a.csv", "Schools", "Schools");
        putBytes(folder / "readme.txt", "no document");
        putBytes(folder / ".git/x.csv", "Area,MCA\n");
    }
    TempFolder folder;
};

TEST_F(CheckMany, ChecksEachDocumentOfAFolder) {
    const Ran ran = remitIn(folder / "", {"check", ".", "--format", "json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const json out = json::parse(ran.out);
    ASSERT_EQ(out.size(), 2U);
    EXPECT_EQ(out[0]["file"], "./b.csv");
    EXPECT_EQ(out[1]["file"], "./deep/a.csv");
    EXPECT_EQ(out[1]["document"], "A");
    const Ran text = remitIn(folder / "", {"check", "b.csv", "deep", "--fail-on", "warning"});
    EXPECT_EQ(text.exit, 1);
    EXPECT_THAT(text.out, StartsWith("b.csv\n"));
    EXPECT_THAT(text.out, HasSubstr("\n\ndeep/a.csv\n"));
}

TEST_F(CheckMany, PutsThemTogetherInCsvAndSarif) {
    const Ran csv = remitIn(folder / "", {"check", ".", "--format", "csv"});
    EXPECT_THAT(csv.out, StartsWith("file,severity,kind,"));
    EXPECT_THAT(csv.out, HasSubstr("\n./deep/a.csv,warning,"));
    EXPECT_EQ(csv.out.find("file,severity", 1), std::string::npos) << "one header";
    const json sarif = json::parse(remitIn(folder / "", {"check", ".", "--format", "sarif"}).out);
    ASSERT_EQ(sarif["runs"].size(), 2U);
    EXPECT_FALSE(sarif["runs"][1]["results"].empty());
}

TEST_F(CheckMany, GoesOnAfterADocumentThatCannotBeRead) {
    putBytes(folder / "a.remit.json", "{");
    const Ran ran = remitIn(folder / "", {"check", ".", "--format", "json"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, HasSubstr("./a.remit.json: "));
    EXPECT_EQ(json::parse(ran.out).size(), 2U);
    EXPECT_EQ(remitIn(folder / "", {"check", "b.csv", "gone.csv"}).exit, 3);
}

TEST_F(CheckMany, RefusesAFolderWithoutDocuments) {
    const Ran ran = remitIn(folder / "", {"check", ".git/.."});
    EXPECT_EQ(ran.exit, 0);
    std::filesystem::create_directories(folder / "none");
    const Ran none = remitIn(folder / "", {"check", "none"});
    EXPECT_EQ(none.exit, 3);
    EXPECT_THAT(none.err, StartsWith("none: This is a folder that holds no document"));
    EXPECT_THAT(none.out, IsEmpty());
}

TEST_F(CheckMany, OfOneFileIsAsEver) {
    const Ran one = remitIn(folder / "", {"check", "b.csv", "--format", "json"});
    EXPECT_TRUE(json::parse(one.out).is_object());
    EXPECT_FALSE(json::parse(one.out).contains("file"));
}

TEST_F(CheckMany, KeepsQuiet) {
    putBytes(folder / "odd.csv", "Area,MCA\nSchools,runs it\n");
    EXPECT_THAT(remitIn(folder / "", {"check", "odd.csv"}).err, HasSubstr("runs it"));
    for (const char* option : {"--quiet", "-q"}) {
        const Ran quiet = remitIn(folder / "", {"check", "odd.csv", option});
        EXPECT_THAT(quiet.err, IsEmpty());
        EXPECT_THAT(quiet.out, Not(IsEmpty()));
    }
    EXPECT_THAT(remitIn(folder / "", {"convert", "odd.csv", "odd.remit", "--quiet"}).err, IsEmpty());
    EXPECT_THAT(remitIn(folder / "", {"check", "gone.csv", "--quiet"}).err, HasSubstr("gone.csv"));
}

}  // namespace
}  // namespace remit::test
