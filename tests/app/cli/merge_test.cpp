// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "app/files.h"
#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

class MergeCommand : public testing::Test {
protected:
    Ran merge(const std::string& ours, const std::string& theirs, const std::string& out) {
        return remitIn(folder.path(), {"merge", table1(), ours, theirs, out});
    }
    TempFolder folder;
};

TEST_F(MergeCommand, WritesWhatBothChanged) {
    putTable1(folder / "ours.csv", "Schools,Decision rights,Consultation rights", "Schools,Decision rights,");
    putTable1(folder / "theirs.csv", "Spatial planning and housing,Decision rights",
              "Spatial planning and housing,Advice");
    const Ran ran = merge("ours.csv", "theirs.csv", "out.csv");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Unitary/County lost decision rights on Spatial planning and housing.\n"));
    EXPECT_THAT(ran.out, HasSubstr("Findings that came\n"));
    const std::string out = bytesOf(folder / "out.csv");
    EXPECT_THAT(out, HasSubstr("Schools,Decision rights,,"));
    EXPECT_THAT(out, HasSubstr("Spatial planning and housing,Advice,"));
    // The other way round it is the same document.
    ASSERT_EQ(merge("theirs.csv", "ours.csv", "other.csv").exit, 0);
    EXPECT_EQ(bytesOf(folder / "other.csv"), out);
}

TEST_F(MergeCommand, ListsClashesAndWritesNothing) {
    putTable1(folder / "base.csv", "Schools,Decision rights", "Schools,");
    putTable1(folder / "ours.csv", "Schools,Decision rights,Consultation rights", "Schools,,Decision rights");
    putBytes(folder / "out.remit", "old");
    const Ran ran = remitIn(folder.path(), {"merge", "base.csv", "ours.csv", table1(), "out.remit"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.out, "1 clash\n  Both gave decision rights on Schools: you to MCA, they to Unitary/County.\n");
    EXPECT_THAT(ran.err, HasSubstr("out.remit: Not written"));
    EXPECT_EQ(bytesOf(folder / "out.remit"), "old");
}

TEST_F(MergeCommand, SaysClashesToPrograms) {
    putTable1(folder / "base.csv", "Schools,Decision rights", "Schools,");
    putTable1(folder / "ours.csv", "Schools,Decision rights,Consultation rights", "Schools,,Decision rights");
    const Ran ran = remitIn(folder.path(), {"merge", "base.csv", "ours.csv", table1(), "out.csv", "--format", "json"});
    EXPECT_EQ(ran.exit, 1);
    const json out = json::parse(ran.out);
    EXPECT_EQ(out["written"], false);
    ASSERT_EQ(out["clashes"].size(), 1U);
    EXPECT_EQ(out["clashes"][0]["kind"], "right");
    EXPECT_EQ(out["clashes"][0]["ours"], "To MCA");
    EXPECT_EQ(out["clashes"][0]["theirs"], "To Unitary/County");
    EXPECT_EQ(out["clashes"][0]["both"], "To both");
    EXPECT_EQ(out["clashes"][0]["rows"].size(), 2U);
    EXPECT_THAT(folder.names(), UnorderedElementsAre("base.csv", "ours.csv"));
}

TEST_F(MergeCommand, FailuresLeaveTheOldFile) {
    putBytes(folder / "out.remit", "old");
    putBytes(folder / "bad.remit.json", "{");
    EXPECT_EQ(merge("bad.remit.json", table1(), "out.remit").exit, 2);
    EXPECT_EQ(merge(table1(), "missing.remit", "out.remit").exit, 3);
    EXPECT_EQ(bytesOf(folder / "out.remit"), "old");
    EXPECT_EQ(merge(table1(), table1(), "missing/out.remit").exit, 3);
    EXPECT_EQ(merge(table1(), table1(), "out.docx").exit, 2);
}

TEST_F(MergeCommand, OfDocumentsKeepsWhatTablesCannotSay) {
    ASSERT_EQ(remitIn(folder.path(), {"convert", table1(), "base.remit"}).exit, 0);
    ASSERT_EQ(remitIn(folder.path(), {"convert", table1(), "ours.remit.json"}).exit, 0);
    json ours = json::parse(bytesOf(folder / "ours.remit.json"));
    ours["scenarios"][0]["grants"][0]["legalBasis"] = "an order";
    ours["x-other"] = "kept";
    putBytes(folder / "ours.remit.json", ours.dump());
    json theirs = json::parse(bytesOf(folder / "ours.remit.json"));
    theirs["scenarios"][0]["grants"][0].erase("legalBasis");
    theirs["scenarios"][0]["grants"][0]["note"] = "theirs";
    putBytes(folder / "theirs.remit.json", theirs.dump());
    const Ran ran =
        remitIn(folder.path(), {"merge", "base.remit", "ours.remit.json", "theirs.remit.json", "out.remit.json"});
    EXPECT_EQ(ran.exit, 0) << ran.err;
    const json out = json::parse(bytesOf(folder / "out.remit.json"));
    EXPECT_EQ(out["scenarios"][0]["grants"][0]["legalBasis"], "an order");
    EXPECT_EQ(out["scenarios"][0]["grants"][0]["note"], "theirs");
    EXPECT_EQ(out["x-other"], "kept");
}

// Two people changed copies of one document, and nobody has kept what they copied.
TEST_F(MergeCommand, KnowsTheBaseFromTheHistoriesOfBoth) {
    const std::string common = REMIT_SOURCE_DIR "/tests/documents/v2.remit";
    const StoredDocument base = readDocument(common).value();
    const auto changed = [&](const char* file, const std::function<void(Model&)>& change) {
        StoredDocument document = base;
        change(document.model);
        SavedVersion facts;
        facts.at = "2026-11-25T10:00:00Z";
        addVersion(document.history, base.model, document.model, facts);
        ASSERT_TRUE(writeDocument(document, folder / file, {}));
    };
    const Grant grant = *base.model.grants().begin();
    changed("ours.remit", [&](Model& model) {
        Grant row = grant;
        row.note = "ours";
        model.table<Grant>().put(row);
    });
    changed("theirs.remit", [&](Model& model) {
        Grant row = grant;
        row.legalBasis = "theirs";
        model.table<Grant>().put(row);
    });
    const Ran ran = remitIn(folder.path(), {"merge", "-", "ours.remit", "theirs.remit", "out.remit"});
    EXPECT_EQ(ran.exit, 0) << ran.err << ran.out;
    const StoredDocument out = readDocument(folder / "out.remit").value();
    EXPECT_EQ(out.model.grants().at(grant.key()).note, Text("ours"));
    EXPECT_EQ(out.model.grants().at(grant.key()).legalBasis, Text("theirs"));
    ASSERT_EQ(out.history.entries.size(), base.history.entries.size() + 2) << "it can be merged again";
    EXPECT_EQ(out.history.entries.back().version.summary, "merge theirs.remit");

    ASSERT_EQ(remitIn(folder.path(), {"convert", table1(), "other.remit"}).exit, 0);
    const Ran strangers = remitIn(folder.path(), {"merge", "-", "ours.remit", "other.remit", "no.remit"});
    EXPECT_EQ(strangers.exit, 2);
    EXPECT_THAT(strangers.err, HasSubstr("have no version in common"));
    EXPECT_EQ(remitIn(folder.path(), {"merge", "-", table1(), table1(), "no.csv"}).exit, 2);
}

}  // namespace
}  // namespace remit::test
