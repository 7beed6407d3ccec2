// SPDX-License-Identifier: MIT
#include "db/recovery/working_log.h"

#include "core/base/names.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace remit {

namespace {

// Not a document, so another application_id: "RMWK". One version: a log lives from one start of Remit to the next.
constexpr auto schema = R"sql(
PRAGMA application_id = 0x524D574B;
PRAGMA user_version = 1;
CREATE TABLE fact (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE made (
    number INTEGER PRIMARY KEY NOT NULL,
    what INTEGER NOT NULL,
    label TEXT NOT NULL,
    gesture INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE made_change (
    made INTEGER NOT NULL,
    position INTEGER NOT NULL,
    changed_table TEXT NOT NULL,
    row_before TEXT NOT NULL,
    row_after TEXT NOT NULL,
    PRIMARY KEY (made, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE mark (
    number INTEGER PRIMARY KEY NOT NULL,
    made INTEGER NOT NULL,
    file TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
)sql";

constexpr std::int64_t logId = 0x524D574B;

void putFact(Connection& database, std::string_view name, std::string_view value) {
    Statement put(database, "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)");
    put.bind(1, name);
    put.bind(2, value);
    put.run();
}

std::string fact(const Connection& database, std::string_view name) {
    Statement select(database, "SELECT value FROM fact WHERE name = ?1 ORDER BY name");
    select.bind(1, name);
    return select.step() ? std::string(select.text(0)) : std::string();
}

}  // namespace

WorkingLog WorkingLog::create(const std::filesystem::path& file, const WorkingFacts& facts) {
    WorkingLog log{Connection(file)};
    Transaction transaction(log.m_database);
    log.m_database.execute(schema);
    putFact(log.m_database, "title", facts.title);
    putFact(log.m_database, "nowhere_else", facts.nowhereElse ? "1" : "0");
    putFact(log.m_database, "at", facts.at);
    putFact(log.m_database, "life", "0");
    transaction.commit();
    return log;
}

WorkingLog WorkingLog::open(const std::filesystem::path& file) {
    WorkingLog log{Connection(file)};
    if (log.m_database.number("PRAGMA application_id") != logId || log.m_database.number("PRAGMA user_version") != 1)
        throw SqlError("it is no log of this version of Remit");
    Statement check(log.m_database, "PRAGMA quick_check(1)");
    if (check.step() && check.text(0) != "ok")
        throw SqlError(std::string(check.text(0)));
    return log;
}

namespace {

void cut(Connection& database, std::size_t commits) {
    for (const char* sql : {"DELETE FROM made_change WHERE made > ?1", "DELETE FROM made WHERE number > ?1"}) {
        Statement remove(database, sql);
        remove.bind(1, static_cast<std::int64_t>(commits));
        remove.run();
    }
}

}  // namespace

void WorkingLog::cutTo(std::size_t commits) {
    Transaction transaction(m_database);
    cut(m_database, commits);
    transaction.commit();
}

void WorkingLog::add(const LoggedCommit& commit, std::size_t before) {
    Transaction transaction(m_database);
    cut(m_database, before);
    const auto number = static_cast<std::int64_t>(before) + 1;
    Statement insert(m_database, "INSERT INTO made (number, what, label, gesture, at) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, number);
    insert.bind(2, static_cast<std::int64_t>(commit.what));
    insert.bind(3, commit.label);
    insert.bind(4, static_cast<std::int64_t>(commit.gesture));
    insert.bind(5, commit.at);
    insert.run();
    Statement change(m_database,
                     "INSERT INTO made_change (made, position, changed_table, row_before, row_after) "
                     "VALUES (?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const StoredChange& each : commit.changes) {
        change.bind(1, number);
        change.bind(2, position++);
        change.bind(3, each.table);
        change.bind(4, each.before);
        change.bind(5, each.after);
        change.run();
    }
    transaction.commit();
}

void WorkingLog::add(const SavedMark& mark) {
    Transaction transaction(m_database);
    Statement insert(m_database, "INSERT INTO mark (made, file, size, sha256) VALUES (?, ?, ?, ?)");
    insert.bind(1, static_cast<std::int64_t>(mark.commits));
    insert.bind(2, mark.file);
    insert.bind(3, static_cast<std::int64_t>(mark.size));
    insert.bind(4, mark.sha256);
    insert.run();
    transaction.commit();
}

WorkingFacts WorkingLog::facts() const {
    return {fact(m_database, "title"), fact(m_database, "nowhere_else") == "1", fact(m_database, "at")};
}

std::vector<LoggedCommit> WorkingLog::commits() const {
    std::vector<LoggedCommit> out;
    Statement made(m_database, "SELECT number, what, label, gesture, at FROM made ORDER BY number");
    Statement changes(m_database,
                      "SELECT changed_table, row_before, row_after FROM made_change WHERE made = ?1 ORDER BY position");
    while (made.step()) {
        LoggedCommit commit;
        if (made.integer(1) < 0 || made.integer(1) > static_cast<std::int64_t>(Commit::What::Redo))
            throw SqlError("there is something that is no edit");
        commit.what = static_cast<Commit::What>(made.integer(1));
        commit.label = made.text(2);
        commit.gesture = static_cast<std::uint64_t>(made.integer(3));
        commit.at = made.text(4);
        changes.bind(1, made.integer(0));
        while (changes.step())
            commit.changes.push_back(
                {std::string(changes.text(0)), std::string(changes.text(1)), std::string(changes.text(2))});
        changes.reset();
        out.push_back(std::move(commit));
    }
    return out;
}

std::optional<SavedMark> WorkingLog::mark() const {
    Statement select(m_database, "SELECT made, file, size, sha256 FROM mark ORDER BY number DESC LIMIT 1");
    if (!select.step())
        return std::nullopt;
    return SavedMark{static_cast<std::size_t>(select.integer(0)), std::string(select.text(1)),
                     static_cast<std::uint64_t>(select.integer(2)), std::string(select.text(3))};
}

std::size_t WorkingLog::unsaved() const {
    return static_cast<std::size_t>(m_database.number(
        "SELECT count(*) FROM made WHERE number > coalesce((SELECT made FROM mark ORDER BY number DESC LIMIT 1), 0)"));
}

std::string WorkingLog::lastAt() const {
    Statement select(m_database, "SELECT at FROM made ORDER BY number DESC LIMIT 1");
    return select.step() ? std::string(select.text(0)) : std::string();
}

std::uint64_t WorkingLog::life() const {
    return static_cast<std::uint64_t>(m_database.number("SELECT CAST(value AS INTEGER) FROM fact WHERE name = 'life'"));
}

void WorkingLog::beginLife() { putFact(m_database, "life", std::to_string(life() + 1)); }

}  // namespace remit
