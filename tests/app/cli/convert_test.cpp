// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using std::filesystem::perms;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using testing::UnorderedElementsAre;

class Convert : public testing::Test {
protected:
    // Names are those of files in the folder, or whole paths.
    Ran convert(const std::string& in, const std::string& out) { return remitIn(folder.path(), {"convert", in, out}); }
    void converts(const std::string& in, const std::string& out) {
        const Ran ran = convert(in, out);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_THAT(ran.out, IsEmpty());
        EXPECT_THAT(ran.err, IsEmpty());
    }
    TempFolder folder;
};

TEST_F(Convert, WritesExactTablesWhereThatIsAsked) {
    putBytes(folder / "a.csv", "Area,MCA\n=1+1,advice\n");
    EXPECT_EQ(remitIn(folder.path(), {"convert", "a.csv", "b.csv"}).exit, 0);
    EXPECT_EQ(bytesOf(folder / "b.csv"), "Area,MCA\n'=1+1,advice\n");
    EXPECT_EQ(remitIn(folder.path(), {"convert", "a.csv", "c.csv", "--exact"}).exit, 0);
    EXPECT_EQ(bytesOf(folder / "c.csv"), bytesOf(folder / "a.csv"));
    const Ran ran = remitIn(folder.path(), {"convert", "a.csv", "c.xlsx", "--exact"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, StartsWith("c.xlsx: Only .csv and .tsv"));
}

// Made by LibreOffice 7.4 of Table 1.
TEST_F(Convert, ReadsTheFilesOfLibreOffice) {
    for (const char* ending : {".xlsx", ".ods", ".html"}) {
        converts(REMIT_SOURCE_DIR "/tests/documents/libreoffice_table1" + std::string(ending), "out.csv");
        EXPECT_EQ(bytesOf(folder / "out.csv"), bytesOf(table1())) << ending;
    }
}

TEST_F(Convert, SurvivesLibreOffice) {
    if (shell("command -v soffice").exit != 0)
        GTEST_SKIP() << "there is no LibreOffice here";
    const std::string home = folder.path().string();
    converts(REMIT_SOURCE_DIR "/tests/documents/two_tier.remit.json", "a.xlsx");
    converts(REMIT_SOURCE_DIR "/tests/documents/two_tier.remit.json", "b.ods");
    for (const auto& [from, to] : {std::pair("a.xlsx", "ods"), std::pair("b.ods", "xlsx")})
        shell("cd " + home + " && HOME=" + home + " soffice --headless --convert-to " + to + " " + from);
    for (const char* file : {"a.ods", "b.xlsx"})
        EXPECT_EQ(remitIn(folder.path(), {"diff", "a.xlsx", file}).out, "Both say the same.\n") << file;
}

TEST_F(Convert, SaysWhatAWorkbookLeavesOut) {
    const std::string england = REMIT_SOURCE_DIR "/resources/templates/england.remit.json";
    const Ran ran = convert(england, "england.ods");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.err, StartsWith("england.ods: The workbook leaves out 1 other scenario, "));
    converts("england.ods", "again.remit.json");
    converts("again.remit.json", "again.xlsx");
    const Ran diff = remitIn(folder.path(), {"diff", "again.xlsx", "england.ods"});
    EXPECT_EQ(diff.out, "Both say the same.\n");
    const Ran refused = convert("again.xlsx", "page.html");
    EXPECT_EQ(refused.exit, 3);
    EXPECT_THAT(refused.err, HasSubstr("page.html: Remit reads tables from web pages and writes none"));
}

TEST_F(Convert, GoesThroughEveryFormatAndBackWithoutLoss) {
    converts(table1(), "table1.remit");
    converts("table1.remit", "b.remit.json");
    converts("b.remit.json", "c.tsv");
    converts("c.tsv", "d.csv");
    EXPECT_EQ(bytesOf(folder / "d.csv"), bytesOf(table1()));
    converts("b.remit.json", "e.csv");
    EXPECT_EQ(bytesOf(folder / "e.csv"), bytesOf(table1()));
    converts("b.remit.json", "w.xlsx");
    converts("w.xlsx", "w.ods");
    converts("w.ods", "w.csv");
    EXPECT_EQ(bytesOf(folder / "w.csv"), bytesOf(table1()));
    converts("b.remit.json", "f.remit");
    converts("f.remit", "g.remit.json");
    EXPECT_EQ(bytesOf(folder / "g.remit.json"), bytesOf(folder / "b.remit.json"));
    EXPECT_EQ(json::parse(bytesOf(folder / "b.remit.json"))["format"], "remit");
}

TEST_F(Convert, ReadsEndingsWhateverTheirCase) {
    converts(table1(), "A.REMIT");
    converts("A.REMIT", "B.Remit.Json");
    EXPECT_EQ(json::parse(bytesOf(folder / "B.Remit.Json"))["title"], "Table 1");
}

TEST_F(Convert, ReplacesAFileAndKeepsItsPermissions) {
    putBytes(folder / "old.remit.json", "old");
    std::filesystem::permissions(folder / "old.remit.json", perms::owner_read | perms::owner_write);
    converts(table1(), "old.remit.json");
    EXPECT_THAT(bytesOf(folder / "old.remit.json"), StartsWith("{"));
    EXPECT_EQ(std::filesystem::status(folder / "old.remit.json").permissions(), perms::owner_read | perms::owner_write);
    EXPECT_THAT(folder.names(), UnorderedElementsAre("old.remit.json"));
}

TEST_F(Convert, SaysWhatATableLeavesOut) {
    converts(table1(), "a.remit.json");
    json document = json::parse(bytesOf(folder / "a.remit.json"));
    document["scenarios"].push_back(json::parse(R"({"id": "other", "name": "Other"})"));
    document["places"] = json::parse(R"([{"id": "york", "name": "York"}])");
    document["scenarios"][0]["grants"][0]["legalBasis"] = "an order";
    putBytes(folder / "a.remit.json", document.dump());
    const Ran ran = convert("a.remit.json", "b.csv");
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.err,
              "b.csv: The table leaves out 1 other scenario, 1 place and 1 right's details; .remit and .remit.json "
              "keep everything.\n");
    EXPECT_EQ(bytesOf(folder / "b.csv"), bytesOf(table1()));
}

TEST_F(Convert, WritesTheScenarioThatIsNamed) {
    converts(table1(), "a.remit.json");
    json document = json::parse(bytesOf(folder / "a.remit.json"));
    document["scenarios"].push_back(json::parse(R"({"id": "other", "name": "Other"})"));
    putBytes(folder / "a.remit.json", document.dump());
    const Ran ran = remitIn(folder.path(), {"convert", "a.remit.json", "b.csv", "--scenario", "other"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(bytesOf(folder / "b.csv"), HasSubstr("Schools,,,,"));
}

TEST_F(Convert, GoesThroughGraphsAndBack) {
    converts(table1(), "a.remit.json");
    for (const std::string ending : {"graphml", "dot", "gv"}) {
        converts("a.remit.json", "g." + ending);
        converts("g." + ending, "back.csv");
        EXPECT_THAT(bytesOf(folder / "back.csv"), HasSubstr("MCA")) << ending;
        converts("g." + ending, "back." + ending);
        EXPECT_EQ(bytesOf(folder / ("back." + ending)), bytesOf(folder / ("g." + ending)));
    }
    converts("a.remit.json", "g.gexf");
    EXPECT_THAT(bytesOf(folder / "g.gexf"), HasSubstr("<viz:position"));
    const Ran ran = convert("g.gexf", "b.remit.json");
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(
        ran.err,
        "g.gexf: Remit writes GEXF for Gephi but does not read it; open the document that it was written from.\n");
}

TEST_F(Convert, PlacesTheNodesOfAGraphAsTheNamedViewDoes) {
    converts(table1(), "a.remit.json");
    json document = json::parse(bytesOf(folder / "a.remit.json"));
    document["views"] = json::parse(
        R"([{"id": "v1", "name": "Cabinet", "nodes": [{"bodyType": "mca", "x": 1.5}]},
            {"id": "v2", "name": "Board", "nodes": [{"bodyType": "mca", "x": 2.5}]}])");
    putBytes(folder / "a.remit.json", document.dump());
    const Ran first = convert("a.remit.json", "a.dot");
    EXPECT_EQ(first.err, "a.dot: The graph leaves out 1 other view; .remit and .remit.json keep everything.\n");
    EXPECT_THAT(bytesOf(folder / "a.dot"), HasSubstr("pos=\"1.5,0!\""));
    EXPECT_EQ(remitIn(folder.path(), {"convert", "a.remit.json", "b.dot", "--view", "Board"}).exit, 0);
    EXPECT_THAT(bytesOf(folder / "b.dot"), HasSubstr("pos=\"2.5,0!\""));
    const Ran unknown = remitIn(folder.path(), {"convert", "a.remit.json", "c.dot", "--view", "Bord"});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_EQ(unknown.err, "a.remit.json: There is no view “Bord”; did you mean Board?\n");
    EXPECT_FALSE(std::filesystem::exists(folder / "c.dot"));
    for (const char* other : {"c.csv", "c.remit.json", "c.remit"}) {
        const Ran none = remitIn(folder.path(), {"convert", "a.remit.json", other, "--view", "Board"});
        EXPECT_EQ(none.exit, 2) << other;
        EXPECT_THAT(none.err, HasSubstr("Only a graph shows one view")) << other;
        EXPECT_FALSE(std::filesystem::exists(folder / other)) << other;
    }
}

TEST_F(Convert, UnknownFormatsAreExitTwo) {
    const Ran ran = convert(table1(), "out.docx");
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, StartsWith("out.docx: "));
    EXPECT_THAT(ran.err,
                HasSubstr(".remit, .remit.json, .csv, .tsv, .xlsx, .ods, .html, .htm, .graphml, .dot, .gv or .gexf"));
    EXPECT_THAT(folder.names(), IsEmpty());
}

TEST_F(Convert, PlacesThatCannotBeWrittenAreExitThree) {
    std::filesystem::create_directory(folder / "folder.csv");
    for (const char* out : {"missing/out.csv", "missing/out.remit", "folder.csv", "/dev/null/out.remit.json"}) {
        const Ran ran = convert(table1(), out);
        EXPECT_EQ(ran.exit, 3) << out;
        EXPECT_THAT(ran.err, StartsWith(std::string(out) + ": "));
    }
    EXPECT_THAT(folder.names(), UnorderedElementsAre("folder.csv"));
}

TEST_F(Convert, FoldersThatMayNotBeWrittenToAreExitThree) {
    std::filesystem::copy_file(table1(), folder / "in.csv");
    std::filesystem::permissions(folder.path(), perms::others_write | perms::group_write,
                                 std::filesystem::perm_options::remove);
    for (const char* out : {"out.csv", "out.remit", "out.remit.json"}) {
        const Ran ran = remitAsNobody({"convert", (folder / "in.csv").string(), (folder / out).string()});
        EXPECT_EQ(ran.exit, 3) << ran.err;
        EXPECT_THAT(ran.err, HasSubstr("may not be written to"));
    }
    EXPECT_THAT(folder.names(), UnorderedElementsAre("in.csv"));
}

TEST_F(Convert, FailuresLeaveTheOldFile) {
    putBytes(folder / "bad.csv", "alone\n");
    putBytes(folder / "out.remit.json", "old");
    EXPECT_EQ(convert("bad.csv", "out.remit.json").exit, 2);
    EXPECT_EQ(bytesOf(folder / "out.remit.json"), "old");
    EXPECT_EQ(folder.names().size(), 2u);
}

}  // namespace
}  // namespace remit::test
