// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "db/digest.h"
#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// What somebody finds in a document with the sqlite3 shell.
class Schema : public testing::Test {
protected:
    Schema() { EXPECT_TRUE(writeStore(richModel(), file)); }

    TempFolder folder;
    std::filesystem::path file = folder / "d.remit";
};

TEST_F(Schema, MarksTheFile) {
    EXPECT_EQ(bytesOf(file).substr(68, 4), "RMIT");
    EXPECT_THAT(querySql(file, "PRAGMA application_id"), ElementsAre(ElementsAre("1380796756")));
    EXPECT_THAT(querySql(file, "PRAGMA user_version"), ElementsAre(ElementsAre("4")));
    EXPECT_THAT(querySql(file, "PRAGMA encoding"), ElementsAre(ElementsAre("UTF-8")));
    EXPECT_THAT(querySql(file, "PRAGMA journal_mode"), ElementsAre(ElementsAre("delete")));
    EXPECT_THAT(querySql(file, "SELECT name, value FROM meta ORDER BY name"),
                ElementsAre(ElementsAre("content_digest", contentDigest(richModel())),
                            ElementsAre("history_digest", sha256("")), ElementsAre("lowest_compatible_version", "1")));
}

TEST_F(Schema, HasStrictTablesAlone) {
    EXPECT_THAT(querySql(file,
                         "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view' AND NOT strict "
                         "AND name NOT LIKE 'sqlite_%' ORDER BY name"),
                IsEmpty());
}

TEST_F(Schema, IsSound) {
    EXPECT_THAT(querySql(file, "PRAGMA integrity_check"), ElementsAre(ElementsAre("ok")));
    EXPECT_THAT(querySql(file, "PRAGMA foreign_key_check"), IsEmpty());
}

TEST_F(Schema, HoldsReferencesDatesAndWords) {
    const std::string on = "PRAGMA foreign_keys = ON; ";
    EXPECT_THAT(sqlError(file, on + "UPDATE institution SET body_type = 'none'"), HasSubstr("FOREIGN KEY"));
    EXPECT_THAT(sqlError(file, on + "DELETE FROM right_kind"), HasSubstr("FOREIGN KEY"));
    EXPECT_THAT(sqlError(file, on + "UPDATE user_rule SET other_right_kind = 'none'"), HasSubstr("FOREIGN KEY"));
    EXPECT_THAT(sqlError(file, "UPDATE institution SET starts_on = '2021-02-29'"), HasSubstr("CHECK"));
    EXPECT_THAT(sqlError(file, "UPDATE body_type SET tier = 'global'"), HasSubstr("CHECK"));
    EXPECT_THAT(sqlError(file, "UPDATE body_type SET everywhere = 2"), HasSubstr("CHECK"));
    EXPECT_THAT(sqlError(file, "UPDATE granted_right SET subject_body_type = 'mca', subject_institution = 'gmca'"),
                HasSubstr("CHECK"));
    EXPECT_THAT(sqlError(file, "UPDATE place SET position = 'first'"), HasSubstr("cannot store TEXT"));
    EXPECT_THAT(sqlError(file, "UPDATE place SET name = NULL"), HasSubstr("NOT NULL"));
}

TEST_F(Schema, ShowsGrantsByName) {
    EXPECT_THAT(querySql(file,
                         "SELECT scenario, subject, policy_area, right_kind, class, scope, partners, condition, status "
                         "FROM grants_by_name"),
                ElementsAre(ElementsAre("Strong local institutions", "MCA", "Skills", "Decision rights", "decision",
                                        "everywhere", "", "", "proposed"),
                            ElementsAre("Today", "Greater Manchester Combined Authority 🏛", "Schools",
                                        "Sets standards", "standards", "Ynys Môn, Bolton; '); DROP TABLE place;--",
                                        "LEP, بولتون", "if the mayor agrees", "contested")));
    EXPECT_THAT(querySql(file,
                         "SELECT voting_rule, wording, lapses, starts_on, ends_before, legal_basis, source, "
                         "granted_right FROM grants_by_name WHERE scenario = 'Today'"),
                ElementsAre(ElementsAre("two-thirds", "sets principles", "1", "2020-01-01", "2025-02-28",
                                        "Order 2011, art. 3", "LIPSIT Table 1", "g1")));
}

TEST_F(Schema, NoticesSoundEditsFromTheShell) {
    runSql(file, "UPDATE place SET name = 'Anglesey' WHERE id = 'môn'");
    const Result<Model> read = readStore(file);
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().message, HasSubstr("its content is not what was saved"));
}

}  // namespace
}  // namespace remit::test
