// SPDX-License-Identifier: MIT
#include "db/rows/history_rows.h"

#include <limits>

#include "core/base/label.h"
#include "core/base/sha256.h"
#include "db/rows/utf8.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace remit {

namespace {

std::string text(const Statement& select, int column, const char* name) {
    const std::string_view value = select.text(column);
    if (!isUtf8(value))
        throw SqlError(std::string("saved_version: ") + name + " is not UTF-8");
    return std::string(value);
}

void refuseOddName(const std::string& name, const char* column) {
    if (const auto fault = name.empty() ? std::nullopt : faultInName(name))
        throw SqlError(std::string("saved_version: ") + column + " cannot be read safely: " + *fault);
}

int count(const Statement& select, int column) {
    const std::int64_t value = select.integer(column);
    if (value < 0 || value > std::numeric_limits<int>::max())
        throw SqlError("saved_version: a count is out of range");
    return static_cast<int>(value);
}

void insertChanges(Connection& database, const History& history) {
    Statement insert(database,
                     "INSERT INTO saved_change (version, position, changed_table, row_before, row_after) "
                     "VALUES (?, ?, ?, ?, ?)");
    for (const History::Entry& entry : history.entries) {
        std::int64_t position = 0;
        for (const StoredChange& change : *entry.changes) {
            insert.bind(1, entry.version.number);
            insert.bind(2, position++);
            insert.bind(3, change.table);
            insert.bind(4, change.before);
            insert.bind(5, change.after);
            insert.run();
        }
    }
}

}  // namespace

void insertHistory(Connection& database, const History& history) {
    Transaction transaction(database);
    Statement insert(database,
                     "INSERT INTO saved_version (number, id, saved_at, saved_by, summary, message, name, errors, "
                     "warnings, notes, content_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const History::Entry& entry : history.entries) {
        const SavedVersion& version = entry.version;
        insert.bind(1, version.number);
        insert.bind(2, version.id);
        insert.bind(3, version.at);
        insert.bind(4, version.by);
        insert.bind(5, version.summary);
        insert.bind(6, version.message);
        insert.bind(7, version.name);
        const Counts counts = version.findings.value_or(Counts());
        int column = 8;
        for (const int each : {counts.error, counts.warning, counts.note}) {
            if (version.findings)
                insert.bind(column, std::int64_t{each});
            else
                insert.bindNull(column);
            ++column;
        }
        insert.bind(11, version.digest);
        insert.run();
    }
    insertChanges(database, history);
    transaction.commit();
}

History selectHistory(const Connection& database) {
    History history;
    Statement versions(database,
                       "SELECT number, id, saved_at, saved_by, summary, message, name, errors, warnings, notes, "
                       "content_digest FROM saved_version ORDER BY number");
    Statement changes(database,
                      "SELECT changed_table, row_before, row_after FROM saved_change WHERE version = ?1 "
                      "ORDER BY position");
    while (versions.step()) {
        SavedVersion version;
        version.number = versions.integer(0);
        version.id = text(versions, 1, "id");
        version.at = text(versions, 2, "saved_at");
        version.by = text(versions, 3, "saved_by");
        version.summary = text(versions, 4, "summary");
        version.message = text(versions, 5, "message");
        version.name = text(versions, 6, "name");
        if (!versions.isNull(7))
            version.findings = Counts{count(versions, 7), count(versions, 8), count(versions, 9)};
        version.digest = text(versions, 10, "content_digest");
        refuseOddName(version.name, "name");
        refuseOddName(version.by, "saved_by");
        std::vector<StoredChange> stored;
        changes.bind(1, version.number);
        while (changes.step())
            stored.push_back(
                {std::string(changes.text(0)), std::string(changes.text(1)), std::string(changes.text(2))});
        changes.reset();
        history.entries.push_back(
            {std::move(version), std::make_shared<const std::vector<StoredChange>>(std::move(stored))});
    }
    return history;
}

std::string historyDigest(const History& history) {
    Sha256 sum;
    for (const History::Entry& entry : history.entries) {
        const SavedVersion& version = entry.version;
        const Counts counts = version.findings.value_or(Counts{-1, -1, -1});
        for (const std::string& each :
             {std::to_string(version.number), version.id, version.at, version.by, version.summary, version.message,
              version.name, std::to_string(counts.error), std::to_string(counts.warning), std::to_string(counts.note),
              version.digest, std::to_string(entry.changes->size())})
            sum.addCounted(each);
        for (const StoredChange& change : *entry.changes) {
            sum.addCounted(change.table);
            sum.addCounted(change.before);
            sum.addCounted(change.after);
        }
    }
    return sum.hex();
}

}  // namespace remit
