// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

const std::string golden = REMIT_SOURCE_DIR "/tests/documents/v2.remit";

TEST(Log, ListsTheVersionsForPeople) {
    const Ran ran = remit({"log", golden});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("2 “as sent to the Treasury”  2026-11-26T09:30:00Z  Zoë\n    every word\n"));
    EXPECT_THAT(ran.out, HasSubstr("    1 error, 2 warnings and 3 notes\n"));
    EXPECT_LT(ran.out.find("fewer words"), ran.out.find("every word")) << "the newest first";
}

TEST(Log, ListsTheVersionsForPrograms) {
    const Ran ran = remit({"log", golden, "--format", "json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const json versions = json::parse(ran.out);
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_EQ(versions[0]["number"], 3);
    EXPECT_EQ(versions[0]["findings"], nullptr);
    EXPECT_EQ(versions[1]["name"], "as sent to the Treasury");
    EXPECT_EQ(versions[1]["message"], "For the Treasury.\nSee the letter.");
    EXPECT_EQ(versions[1]["findings"], (json{{"error", 1}, {"warning", 2}, {"note", 3}}));
    EXPECT_GT(versions[1]["rowsChanged"], 10);
}

TEST(Log, SaysWhereThereIsNothingToList) {
    const TempFolder folder;
    ASSERT_EQ(remitIn(folder.path(), {"convert", table1(), "a.remit"}).exit, 0);
    EXPECT_THAT(remitIn(folder.path(), {"log", "a.remit"}).out, HasSubstr("No version has been saved yet."));
    EXPECT_EQ(json::parse(remitIn(folder.path(), {"log", "a.remit", "--format", "json"}).out), json::array());
}

TEST(Log, RefusesWhatKeepsNoHistory) {
    const Ran table = remit({"log", table1()});
    EXPECT_EQ(table.exit, 2);
    EXPECT_THAT(table.err, AllOf(HasSubstr("table1.csv: "), HasSubstr("keeps no history")));
    EXPECT_EQ(remit({"log", "none.remit"}).exit, 3);
}

}  // namespace
}  // namespace remit::test
