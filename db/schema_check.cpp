// SPDX-License-Identifier: MIT
#include "db/schema_check.h"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "db/sqlite/statement.h"

namespace remit {

namespace {

// By type and name: what the object was made with. Indexes that SQLite makes by itself have no text.
using Objects = std::map<std::pair<std::string, std::string>, std::string>;

Objects objectsOf(const Connection& database) {
    Objects objects;
    Statement select(database,
                     "SELECT type, name, tbl_name || ':' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    while (select.step())
        objects[{std::string(select.text(0)), std::string(select.text(1))}] = select.text(2);
    return objects;
}

std::optional<std::string> faultOfKnown(const Objects& found, const Objects& expected) {
    for (const auto& [key, text] : found) {
        const auto it = expected.find(key);
        if (it == expected.end())
            return fmt::format("the {} “{}” is none of Remit's", key.first, key.second);
        if (it->second != text)
            return fmt::format("the {} “{}” is not as Remit made it", key.first, key.second);
    }
    for (const auto& [key, text] : expected)
        if (!found.contains(key))
            return fmt::format("the {} “{}” is missing", key.first, key.second);
    return std::nullopt;
}

std::optional<std::string> faultOfNewer(const Connection& database, const Objects& found, const Connection& ours,
                                        const Objects& expected) {
    Statement odd(database,
                  "SELECT type, name FROM sqlite_schema "
                  "WHERE type = 'trigger' OR (type = 'table' AND rootpage = 0) ORDER BY type, name");
    if (odd.step())
        return fmt::format("the {} “{}” is none of Remit's", odd.text(0), odd.text(1));
    for (const auto& [key, text] : expected) {
        if (key.first != "table")
            continue;
        if (!found.contains(key))
            return fmt::format("the table “{}” is missing", key.second);
        const std::set<std::string> columns = columnsOf(database, key.second);
        for (const std::string& column : columnsOf(ours, key.second))
            if (!columns.contains(column))
                return fmt::format("the column “{}” of the table “{}” is missing", column, key.second);
    }
    return std::nullopt;
}

}  // namespace

std::set<std::string> columnsOf(const Connection& database, const std::string& table) {
    std::set<std::string> columns;
    // What is hidden is generated or virtual.
    Statement select(database, "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY name");
    select.bind(1, table);
    while (select.step())
        columns.emplace(select.text(0));
    return columns;
}

std::optional<std::string> schemaFault(const Connection& database, std::span<const SchemaStep> steps) {
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version < 1)
        return fmt::format("its schema has the version {}", version);
    const Connection ours = emptyDocument(stepsUpTo(version, steps));
    const Objects found = objectsOf(database);
    const Objects expected = objectsOf(ours);
    return version > steps.back().version ? faultOfNewer(database, found, ours, expected)
                                          : faultOfKnown(found, expected);
}

std::optional<std::string> integrityFault(const Connection& database) {
    Statement check(database, "PRAGMA integrity_check(1)");
    if (check.step() && check.text(0) != "ok")
        return std::string(check.text(0));
    Statement references(database, "PRAGMA foreign_key_check");
    if (references.step())
        return fmt::format("{} refers to a {} that is not there", references.text(0), references.text(2));
    return std::nullopt;
}

}  // namespace remit
