// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>

#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::HasSubstr;

// A sound document in a folder of its own, to be spoilt.
class Refusal : public testing::Test {
protected:
    Refusal() { EXPECT_TRUE(writeStore(richModel(), file)); }

    // Reads the file, which must be refused and left alone.
    Error refused() {
        const auto names = folder.names();
        const auto time = last_write_time(file);
        const std::string bytes = is_regular_file(file) ? bytesOf(file) : "";
        const Result<Model> read = readStore(file);
        EXPECT_FALSE(read);
        EXPECT_EQ(folder.names(), names);
        EXPECT_EQ(last_write_time(file), time);
        EXPECT_EQ(is_regular_file(file) ? bytesOf(file) : "", bytes);
        return read ? Error() : read.error();
    }
    void expectBadInput(const std::string& part) {
        const Error error = refused();
        EXPECT_EQ(error.code, Error::Code::BadInput);
        EXPECT_THAT(error.message, HasSubstr(part));
        EXPECT_TRUE(error.message.ends_with('.')) << error.message;
    }
    // Changes one byte of the header.
    void patch(std::size_t at, char byte) {
        std::string bytes = bytesOf(file);
        bytes[at] = byte;
        putBytes(file, bytes);
    }

    TempFolder folder;
    std::filesystem::path file = folder / "d.remit";
};

TEST_F(Refusal, MissingFile) {
    const Result<Model> read = readStore(folder / "none.remit");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Unreadable);
    EXPECT_EQ(read.error().message, "There is no such file; check its name and its folder.");
    EXPECT_FALSE(exists(folder / "none.remit"));
}

TEST_F(Refusal, Folder) {
    std::filesystem::remove(file);
    std::filesystem::create_directory(file);
    const Error error = refused();
    EXPECT_EQ(error.code, Error::Code::Unreadable);
    EXPECT_EQ(error.message, "This is a folder, not a file; choose a file inside it.");
}

TEST_F(Refusal, Pipe) {
    std::filesystem::remove(file);
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(refused().code, Error::Code::Unreadable);
}

TEST_F(Refusal, FileThatMayNotBeRead) {
    permissions(file, std::filesystem::perms::none);
    const OrdinaryUser user({file.parent_path(), file});
    ASSERT_TRUE(user.ok());
    const Result<Model> read = readStore(file);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Unreadable);
}

TEST_F(Refusal, EmptyFile) {
    putBytes(file, "");
    expectBadInput("The file is empty, so there is no document in it");
}

TEST_F(Refusal, NoDatabase) {
    putBytes(file, "Policy area,MCA\nSchools,decision rights\n");
    expectBadInput("This is no Remit document");
    putBytes(file, "S");
    expectBadInput("cut short after 1 bytes");
}

TEST_F(Refusal, FileCutShortAnywhere) {
    const std::string bytes = bytesOf(file);
    for (const std::size_t size : {std::size_t{16}, std::size_t{99}, std::size_t{100}, std::size_t{4096},
                                   bytes.size() / 2, bytes.size() - 4096, bytes.size() - 1}) {
        putBytes(file, std::string_view(bytes).substr(0, size));
        expectBadInput("cut short");
    }
}

TEST_F(Refusal, DatabaseOfAnotherProgram) {
    runSql(file, "PRAGMA application_id = 0x47504B47");
    expectBadInput("This is a database of another program, no Remit document");
    runSql(file, "PRAGMA application_id = 0");
    expectBadInput("This is a database of another program");
}

TEST_F(Refusal, WriteAheadLog) {
    patch(18, 2);
    patch(19, 2);
    expectBadInput("write-ahead log");
}

TEST_F(Refusal, NewerVersionThatCannotBeRead) {
    runSql(file, "PRAGMA user_version = 7; UPDATE meta SET value = '5' WHERE name = 'lowest_compatible_version'");
    expectBadInput("A newer version of Remit saved this document (format 7, this one reads up to 4)");
}

TEST_F(Refusal, VersionBelowTheFirst) {
    runSql(file, "PRAGMA user_version = 0");
    expectBadInput("its schema has the version 0");
    runSql(file, "PRAGMA user_version = -1");
    expectBadInput("its schema has the version -1");
}

TEST_F(Refusal, ObjectsThatAreNotOurs) {
    const std::string sound = bytesOf(file);
    const std::pair<const char*, const char*> cases[] = {
        {"CREATE TRIGGER spy AFTER INSERT ON place BEGIN SELECT 1; END", "the trigger “spy” is none of Remit's"},
        {"CREATE VIEW spy AS SELECT 1", "the view “spy” is none of Remit's"},
        {"CREATE TABLE spy (a)", "the table “spy” is none of Remit's"},
        {"CREATE INDEX spy ON place (name)", "the index “spy” is none of Remit's"},
        {"CREATE VIRTUAL TABLE spy USING fts5 (a)", "the table “spy” is none of Remit's"},
        {"ALTER TABLE place ADD COLUMN spy TEXT AS (upper(name))", "the table “place” is not as Remit made it"},
        {"DROP VIEW grants_by_name", "the view “grants_by_name” is missing"},
        {"DROP TABLE placement; CREATE VIEW placement AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
         "n) SELECT * FROM n",
         "the view “placement” is none of Remit's"},
    };
    for (const auto& [sql, message] : cases) {
        putBytes(file, sound);
        runSql(file, sql);
        expectBadInput(message);
    }
}

TEST_F(Refusal, ValuesThatNoRowHas) {
    const std::string sound = bytesOf(file);
    const std::pair<const char*, const char*> cases[] = {
        {"UPDATE granted_right SET status = 'maybe'", "granted_right"},
        {"UPDATE body_type SET exclusive = 2", "body_type"},
        {"UPDATE institution SET starts_on = '2020-02-30'", "institution"},
        {"UPDATE waiver SET ends_before = 'soon'", "waiver"},
        {"UPDATE place SET name = CAST(x'C3' AS TEXT) WHERE id = 'gm'", "place: name is not UTF-8"},
        {"UPDATE place SET extra = '{oops}' WHERE id = 'gm'", "place: extra is no JSON"},
        {"UPDATE view SET zoom = 9e999", "view: zoom cannot be “inf”"},
        {"UPDATE rule_setting SET maximum = 3000000000", "rule_setting: maximum cannot be “3000000000”"},
        {"UPDATE granted_right SET subject_body_type = NULL, subject_institution = NULL", "granted_right"},
    };
    for (const auto& [sql, message] : cases) {
        putBytes(file, sound);
        runSql(file, std::string("PRAGMA ignore_check_constraints = ON; ") + sql);
        expectBadInput("The document is damaged (");
        expectBadInput(message);
    }
}

TEST_F(Refusal, ValuesThatNoDocumentMayHave) {
    const std::string sound = bytesOf(file);
    const std::pair<std::string, const char*> cases[] = {
        {"UPDATE rule_setting SET maximum = 0 WHERE rule = 'crowded-field'", "is 0, less than 1"},
        {"UPDATE rule_setting SET maximum = 3 WHERE rule = 'silent-body'", "“silent-body” has no number to set"},
        {"UPDATE user_rule SET sides = -1", "less than 0"},
        {"UPDATE view SET zoom = 0.0", "not above 0"},
        {"UPDATE place SET name = 'Bol' || char(8238) || 'not' WHERE id = 'bolton'",
         "the name of the place “bolton” cannot be read safely: it holds the character U+202E, which turns the "
         "direction of writing"},
        {"UPDATE institution SET name = char(10)", "it holds the control character U+000A"},
        {"UPDATE policy_area SET name = ''", "it is empty"},
        {"UPDATE scenario SET name = replace(hex(zeroblob(600)), '0', 'x')", "it is longer than 1000 characters"},
    };
    for (const auto& [sql, message] : cases) {
        putBytes(file, sound);
        runSql(file, sql);
        expectBadInput(message);
    }
}

TEST_F(Refusal, NameOfTenMegabytes) {
    runSql(file, "UPDATE place SET name = replace(hex(zeroblob(5000000)), '0', 'x') WHERE id = 'gm'");
    expectBadInput("The document is damaged (");
}

TEST_F(Refusal, ReferencesToNothing) {
    runSql(file, "DELETE FROM place WHERE id = 'gm'");
    expectBadInput("place refers to a place that is not there");
}

TEST_F(Refusal, ModelThatDoesNotHoldTogether) {
    runSql(file, "UPDATE place SET parent = 'bolton' WHERE id = 'gm'");
    expectBadInput("under itself");
}

TEST_F(Refusal, DamagedPage) {
    std::string bytes = bytesOf(file);
    bytes.replace(2 * 4096, 4096, std::string(4096, '\xAA'));
    putBytes(file, bytes);
    expectBadInput("The document is damaged (");
}

// Whatever the damage, reading ends, in a sound document or an error.
TEST_F(Refusal, RandomDamageNeverBreaksReading) {
    const std::string sound = bytesOf(file);
    std::mt19937 random(1);
    int refusals = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes = sound;
        for (int flips = 0; flips < 8; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        putBytes(file, bytes);
        const Result<Model> read = readStore(file);
        refusals += !read;
        EXPECT_TRUE(read || read.error().message.ends_with('.'));
    }
    EXPECT_GT(refusals, 20);
}

}  // namespace
}  // namespace remit::test
