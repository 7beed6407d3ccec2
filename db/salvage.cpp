// SPDX-License-Identifier: MIT
#include "db/salvage.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/sentence.h"
#include "core/model/integrity.h"
#include "db/header.h"
#include "db/migrate.h"
#include "db/rows/column_lists.h"
#include "db/rows/tables.h"
#include "db/salvage_pages.h"
#include "db/schema_check.h"
#include "db/value_check.h"

namespace remit {

namespace {

std::size_t pageSizeOf(std::string_view bytes) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    const std::size_t stored = std::size_t{byte(atPageSize)} << 8 | byte(atPageSize + 1);
    return stored == 1 ? 65536 : stored;
}

// The bytes with a header that says as many pages as are there: SQLite refuses a file that is cut short, rather than
// read what is left of it.
std::string asFarAsItGoes(std::string_view bytes) {
    std::string out(bytes);
    const std::size_t pageSize = pageSizeOf(out);
    if (pageSize < 512)
        return out;
    const std::size_t pages = (out.size() + pageSize - 1) / pageSize;
    out.resize(pages * pageSize);
    for (int i = 0; i < 4; ++i)
        out[atPageCount + static_cast<std::size_t>(i)] = static_cast<char>(pages >> (24 - 8 * i));
    out.replace(atVersionValidFor, 4, out, atChangeCounter, 4);
    return out;
}

// The version that the header tells. Where the header itself is lost, or says none, the newest is as good a guess as
// any: its tables begin where those of the older ones do.
std::optional<std::uint32_t> versionOf(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.size() < headerSize)
        return std::nullopt;
    if (const auto version = documentVersion(bytes);
        version != 0 && (version || bytes.starts_with("SQLite format 3\0"sv)))
        return version;
    return static_cast<std::uint32_t>(schemaSteps().back().version);
}

// Whether the schema in the bytes is as Remit made it.
bool hasOurSchema(const std::string& bytes, std::int64_t steps) {
    try {
        Connection database(bytes, Connection::Access::ReadOnly);
        database.distrust(steps);
        return !schemaFault(database, schemaSteps());
    } catch (const SqlError&) {
        return false;
    }
}

// The bytes with the schema of an empty document in place of theirs: every file of a version begins alike, since its
// tables are made before anything is put into them. The pages where tables begin stay as they are.
std::string withOurSchema(std::string bytes, std::int64_t version) {
    const Connection empty = emptyDocument(stepsUpTo(version, schemaSteps()));
    std::set<std::size_t> roots;
    Statement select(empty, "SELECT rootpage FROM sqlite_schema ORDER BY rootpage");
    while (select.step())
        roots.insert(static_cast<std::size_t>(select.integer(0)));
    const std::string model = empty.bytes();
    const std::size_t pageSize = pageSizeOf(model);
    for (std::size_t page = 1; page * pageSize <= std::min(model.size(), bytes.size()); ++page)
        if (!roots.contains(page))
            bytes.replace((page - 1) * pageSize, pageSize, model, (page - 1) * pageSize, pageSize);
    return asFarAsItGoes(bytes);
}

// The rows of intact pages, made when they are wanted first; null where there are none.
using RowsByPage = std::function<const Connection*()>;

// Puts what rows had before for the columns that a table of an earlier version lacks.
class StandIns {
public:
    StandIns(const Connection& database, const char* table, Names& columns)
        : m_there(columnsOf(database, table)), m_columns(columns) {}

    template <class T>
    void operator()(const char* /*name*/, const T& /*field*/) {}
    template <class T>
    void added(const char* name, const T& /*field*/, const T& usual) {
        if (!m_there.contains(name))
            std::replace(m_columns.begin(), m_columns.end(), std::string(name), literal(usual));
    }

private:
    static std::string literal(Text value) { return value.empty() ? "''" : "NULL"; }
    static std::string literal(bool value) { return value ? "1" : "0"; }
    static std::string literal(double value) { return fmt::format("{:#}", value); }  // with a point: a real number

    std::set<std::string> m_there;
    Names& m_columns;
};

// Reads what it can of one table: from its beginning until something cannot be read, then from its end, and what stands
// between page by page.
template <class Row>
class TableSalvage {
public:
    TableSalvage(const Connection& database, const RowsByPage& byPage) : m_database(database), m_byPage(byPage) {
        Names columns = allColumns<Row>();
        StandIns standIns(database, Columns<Row>::name, columns);
        const Row usual;
        Columns<Row>::columns(usual, standIns);
        wherever(Columns<Row>::name, columns, keyColumns<Row>(), [&](const Statement& select) {
            Row row;
            FieldReader read(select);
            Columns<Row>::key(row, read);
            Columns<Row>::columns(row, read);
            if constexpr (requires { row.extra; })
                if (!row.extra.empty() && !nlohmann::json::parse(row.extra.str(), nullptr, false).is_object())
                    row.extra = {};
            m_rows.emplace(row.key(), row);
        });
        Columns<Row>::lists(*this);
    }

    template <class T>
    void operator()(const char* table, const char* element, std::vector<T> Row::*list) {
        Names columns = ownerColumns<Row>();
        columns.emplace_back("position");
        const Names key = columns;
        for (const std::string& name : elementColumns<T>(element))
            columns.push_back(name);
        std::map<std::pair<typename Row::Key, std::int64_t>, T> found;
        wherever(table, columns, key, [&](const Statement& select) {
            Row owner;
            std::int64_t position = 0;
            T value;
            FieldReader read(select);
            Columns<Row>::key(owner, read);
            read("position", position);
            read(element, value);
            found.emplace(std::pair{owner.key(), position}, value);
        });
        for (const auto& [at, value] : found)
            if (const auto row = m_rows.find(at.first); row != m_rows.end())
                (row->second.*list).push_back(value);
    }

    void take(Model& model, std::vector<std::string>& missing) {
        for (auto& [key, row] : m_rows)
            model.table<Row>().put(std::move(row));
        if (m_isCut)
            missing.push_back(fmt::format("Part of the table “{}” cannot be read; {} of it {} there.",
                                          Columns<Row>::name, counted(m_rows.size(), "row", "rows"),
                                          m_rows.size() == 1 ? "is" : "are"));
        if (m_odd > 0)
            missing.push_back(fmt::format("In the table “{}” {} hold what no document can, and {} left out.",
                                          Columns<Row>::name, counted(m_odd, "row", "rows"),
                                          m_odd == 1 ? "is" : "are"));
    }

private:
    template <class ReadOne>
    void wherever(const char* table, const Names& columns, const Names& key, const ReadOne& readOne) {
        if (fromBothEnds(m_database, table, columns, key, readOne))
            return;
        m_isCut = true;
        const std::size_t odd = m_odd;
        if (const Connection* pages = m_byPage())
            fromBothEnds(*pages, table, columns, key, readOne);
        m_odd = odd;  // some of them were counted before
    }

    // False where something between the ends could not be read.
    template <class ReadOne>
    bool fromBothEnds(const Connection& database, const char* table, const Names& columns, const Names& key,
                      const ReadOne& readOne) {
        for (const char* direction : {"", " DESC"}) {
            try {
                Names order = key;
                for (std::string& each : order)
                    each += direction;
                Statement select(database, selectSql(table, columns, order));
                std::size_t odd = 0;
                while (select.step()) {
                    try {
                        readOne(select);
                    } catch (const SqlError&) {
                        ++odd;
                    }
                }
                m_odd += odd;
                return *direction == '\0';
            } catch (const SqlError&) {  // read on from the other end
            }
        }
        return false;
    }

    const Connection& m_database;
    const RowsByPage& m_byPage;
    std::map<typename Row::Key, Row> m_rows;
    bool m_isCut = false;
    std::size_t m_odd = 0;
};

}  // namespace

Result<Salvage> salvage(std::string_view bytes) {
    const Error nothing{Error::Code::BadInput,
                        "Nothing of this document can be read any more; open a backup copy, or an earlier version that "
                        "Remit has kept.",
                        {}};
    const auto version = versionOf(bytes);
    if (!version || *version > schemaSteps().back().version)
        return nothing;
    Salvage out;
    try {
        constexpr std::int64_t steps = 500'000'000;
        std::string readable = asFarAsItGoes(bytes);
        if (!hasOurSchema(readable, steps))
            readable = withOurSchema(std::move(readable), *version);
        Connection database(readable, Connection::Access::ReadOnly);
        database.distrust(steps);
        std::optional<Connection> pages;
        bool isTried = false;
        const RowsByPage byPage = [&]() -> const Connection* {
            try {
                if (!std::exchange(isTried, true))
                    pages = rowsByPage(database, readable, out.missing);
            } catch (const SqlError&) {  // what SQLite itself could read has to do
            }
            return pages ? &*pages : nullptr;
        };
        forEachTable([&]<class Row>(Row*) { TableSalvage<Row>(database, byPage).take(out.model, out.missing); });
    } catch (const SqlError&) {
        return nothing;
    }
    if (out.model == Model())
        return nothing;
    makeSound(out.model, out.missing);
    if (findFault(out.model) || valueFault(out.model))
        return nothing;
    out.missing.emplace_back("The history of saved versions is not brought over.");
    return out;
}

}  // namespace remit
