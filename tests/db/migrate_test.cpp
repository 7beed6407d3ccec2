// SPDX-License-Identifier: MIT
#include "db/migrate.h"

#include <gtest/gtest.h>

#include <vector>

#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

Connection made(std::span<const SchemaStep> steps) {
    Connection database;
    EXPECT_EQ(migrate(database, steps), Migration::Upgraded);
    return database;
}

// Today's steps and one more.
std::vector<SchemaStep> withStep(std::string_view sql) {
    std::vector<SchemaStep> steps(schemaSteps().begin(), schemaSteps().end());
    steps.push_back({steps.back().version + 1, sql});
    return steps;
}

constexpr std::string_view addsColour = "ALTER TABLE place ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'";

TEST(Migrate, StepsAreNumberedFromOneWithoutAGap) {
    std::int64_t expected = 0;
    for (const SchemaStep& step : schemaSteps())
        EXPECT_EQ(step.version, ++expected);
    EXPECT_GE(expected, 1);
}

TEST(Migrate, LeavesTheCurrentVersionAlone) {
    Connection database = made(schemaSteps());
    const std::string before = database.bytes();
    EXPECT_EQ(migrate(database, schemaSteps()), Migration::Current);
    EXPECT_EQ(database.bytes(), before);
}

TEST(Migrate, UpgradesAnOlderVersion) {
    Connection database = made(schemaSteps());
    database.execute("INSERT INTO place (id, position, name, extra) VALUES ('gm', 1, 'GM', '')");
    const auto steps = withStep(addsColour);
    EXPECT_EQ(plannedMigration(database, steps), Migration::Upgraded);
    EXPECT_EQ(migrate(database, steps), Migration::Upgraded);
    EXPECT_EQ(database.number("PRAGMA user_version"), steps.back().version);
    EXPECT_EQ(database.number("SELECT count(*) FROM place WHERE colour = 'red'"), 1);
    EXPECT_EQ(migrate(database, steps), Migration::Current);
}

TEST(Migrate, LeavesADatabaseAsItWasWhereAStepFails) {
    Connection database = made(schemaSteps());
    const std::string before = database.bytes();
    EXPECT_EQ(migrate(database, withStep("CREATE TABLE half (a); UPDATE nothing SET a = 1")), Migration::Failed);
    EXPECT_EQ(database.bytes(), before);
}

// A file of an older version as people have them.
class OlderFile : public testing::TestWithParam<const char*> {
protected:
    OlderFile() {
        putBytes(file, bytesOf(std::filesystem::path(REMIT_SOURCE_DIR) / "tests/documents" / GetParam()));
        before = bytesOf(file);
        written = std::filesystem::last_write_time(file);
    }
    void expectUntouched() const {
        EXPECT_EQ(bytesOf(file), before);
        EXPECT_EQ(std::filesystem::last_write_time(file), written);
        EXPECT_EQ(folder.names(), std::set<std::string>{"d.remit"}) << "something was left beside it";
    }

    TempFolder folder;
    std::filesystem::path file = folder / "d.remit";
    std::string before;
    std::filesystem::file_time_type written;
};

TEST_P(OlderFile, StaysAsItIsWhereAStepFailsHalfWay) {
    const std::string_view fails[] = {
        "CREATE TABLE half (a); INSERT INTO half VALUES (1); UPDATE nothing SET a = 1",
        "DELETE FROM granted_right; UPDATE place SET name = NULL",
        "UPDATE place SET id = 'one'",  // the second is one too many
        "DROP TABLE granted_right_place; this is no SQL",
    };
    for (const std::string_view sql : fails) {
        const Result<StoredDocument> read = readStored(file, mostDocumentBytes, withStep(sql));
        ASSERT_FALSE(read) << sql;
        EXPECT_EQ(read.error().code, Error::Code::BadInput);
        EXPECT_NE(read.error().message.find("cannot be brought to this version of Remit"), std::string::npos)
            << read.error().message;
        expectUntouched();
    }
    EXPECT_TRUE(readStored(file)) << "and this version opens it as before";
    expectUntouched();
}

TEST_P(OlderFile, StaysAsItIsWhereTheStepsGoThrough) {
    const Result<StoredDocument> read = readStored(file, mostDocumentBytes, withStep(addsColour));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->model, readStored(file)->model);
    expectUntouched();
}

INSTANTIATE_TEST_SUITE_P(Versions, OlderFile, testing::Values("v1.remit", "v2.remit", "v3.remit", "v4.remit"));

TEST(Migrate, ReadsANewerVersionThatAllowsIt) {
    Connection database = made(withStep(addsColour));
    EXPECT_EQ(migrate(database, schemaSteps()), Migration::NewerReadable);
}

TEST(Migrate, RefusesANewerVersionThatDoesNot) {
    const char* const changes[] = {
        "UPDATE meta SET value = '5' WHERE name = 'lowest_compatible_version'",
        "UPDATE meta SET value = '1x' WHERE name = 'lowest_compatible_version'",
        "DELETE FROM meta WHERE name = 'lowest_compatible_version'",
        "DROP TABLE meta",
    };
    for (const char* change : changes) {
        Connection database = made(withStep(change));
        EXPECT_EQ(migrate(database, schemaSteps()), Migration::NewerRefused) << change;
    }
}

// A file as a version that does not exist yet would save it.
class NewerDocument : public testing::Test {
protected:
    NewerDocument() {
        EXPECT_TRUE(writeStore(richModel(), file));
        runSql(file, "PRAGMA user_version = 5; CREATE TABLE colour (name TEXT); " + std::string(addsColour));
    }

    TempFolder folder;
    std::filesystem::path file = folder / "d.remit";
};

TEST_F(NewerDocument, OpensWithWhatWeKnowOfIt) {
    const Result<Model> read = readStore(file);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, richModel());
}

TEST_F(NewerDocument, IsRefusedWhereItCouldRunOrHideSomething) {
    const std::string sound = bytesOf(file);
    const char* const changes[] = {
        "CREATE TRIGGER spy AFTER INSERT ON place BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE spy USING fts5 (a)",
        "ALTER TABLE view DROP COLUMN zoom",
        "ALTER TABLE view DROP COLUMN zoom; ALTER TABLE view ADD COLUMN zoom REAL AS (1.0)",
        "DROP TABLE placement",
        "DROP TABLE placement; CREATE VIEW placement AS SELECT 1",
    };
    for (const char* change : changes) {
        putBytes(file, sound);
        runSql(file, change);
        const Result<Model> read = readStore(file);
        ASSERT_FALSE(read) << change;
        EXPECT_EQ(read.error().code, Error::Code::BadInput);
    }
}

}  // namespace
}  // namespace remit::test
