// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class Diff : public testing::Test {
protected:
    Ran diff(const std::string& a, const std::string& b) { return remitIn(folder.path(), {"diff", a, b}); }
    TempFolder folder;
};

TEST_F(Diff, SaysWhatChangedAndWhichFindingsCameAndWent) {
    putTable1(folder / "b.csv", "Schools,Decision rights,Consultation rights", "Schools,Decision rights,");
    const Ran ran = diff(table1(), "b.csv");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(ran.out,
              "Rights\n"
              "  MCA lost consultation rights on Schools.\n"
              "\n"
              "Findings that went\n"
              "  warning: Where there is no MCA, Unitary/County decides on Schools and is consulted by itself.\n"
              "\n"
              "Findings that came\n"
              "  note: Where every body exists, MCA has no right on Schools.\n");
    EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(Diff, SaysItToPrograms) {
    putTable1(folder / "b.csv", "Schools,Decision rights", "Schools,Decision rights (with MCA)");
    const Ran ran = remitIn(folder.path(), {"diff", table1(), "b.csv", "--format", "json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const json out = json::parse(ran.out);
    ASSERT_EQ(out["changes"].size(), 1U);
    EXPECT_EQ(out["changes"][0]["change"], "changed");
    EXPECT_EQ(out["changes"][0]["type"], "grant");
    EXPECT_EQ(out["changes"][0]["fields"], json::parse(R"([{"field": "with", "before": [], "after": ["mca"]}])"));
    EXPECT_EQ(out["findings"][0]["scenario"], "table-1");
    EXPECT_FALSE(out["findings"][0]["came"].empty());
}

TEST_F(Diff, OfTheSameDocumentInTwoFormatsIsEmpty) {
    ASSERT_EQ(remitIn(folder.path(), {"convert", table1(), "a.remit"}).exit, 0);
    ASSERT_EQ(remitIn(folder.path(), {"convert", "a.remit", "b.remit.json"}).exit, 0);
    for (const char* other : {"a.remit", "b.remit.json"}) {
        const Ran ran = diff(table1(), other);
        EXPECT_EQ(ran.exit, 0);
        EXPECT_EQ(ran.out, "Both say the same.\n");
    }
}

TEST_F(Diff, RefusesWhatItCannotRead) {
    EXPECT_EQ(diff(table1(), "missing.remit").exit, 3);
    putBytes(folder / "bad.remit.json", "{");
    const Ran ran = diff("bad.remit.json", table1());
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, StartsWith("bad.remit.json: "));
    EXPECT_THAT(remitIn(folder.path(), {"diff", table1()}).err, HasSubstr("--help"));
}

const std::string withHistory = REMIT_SOURCE_DIR "/tests/documents/v2.remit";

TEST(DiffOfVersions, ComparesTwoVersionsOfOneDocument) {
    const Ran forth = remit({"diff", withHistory, "--from", "1", "--to", "as sent to the Treasury"});
    EXPECT_EQ(forth.exit, 0) << forth.err;
    EXPECT_THAT(forth.out, testing::Not(HasSubstr("Both say the same.")));
    EXPECT_EQ(remit({"diff", withHistory, "--from", "2", "--to", "2"}).out, "Both say the same.\n");
}

TEST(DiffOfVersions, EndsAtTheNewestWhereNoneIsNamed) {
    EXPECT_EQ(remit({"diff", withHistory, "--from", "2"}).out,
              remit({"diff", withHistory, "--from", "2", "--to", "3"}).out);
}

TEST(DiffOfVersions, RefusesWhatItCannotFind) {
    const Ran unknown = remit({"diff", withHistory, "--from", "9"});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.err, HasSubstr("There is no version “9”"));
    EXPECT_EQ(remit({"diff", withHistory}).exit, 2);
    EXPECT_EQ(remit({"diff", withHistory, withHistory, "--from", "1"}).exit, 2);
    EXPECT_EQ(remit({"diff", withHistory, "--to", "1"}).exit, 2);
    EXPECT_THAT(remit({"diff", table1(), "--from", "1"}).err, HasSubstr("keeps no history"));
}

}  // namespace
}  // namespace remit::test
