// SPDX-License-Identifier: MIT
#include "db/rows/rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "db/rows/column_lists.h"
#include "db/rows/fields.h"
#include "db/rows/tables.h"
#include "db/sqlite/transaction.h"

namespace remit {

namespace {

std::string insertSql(const char* table, const Names& columns) {
    return fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "),
                       fmt::join(Names(columns.size(), "?"), ", "));
}

// Writes one list of all rows.
template <class Row>
struct ListInserter {
    Connection& database;
    const Table<Row>& rows;

    template <class T>
    void operator()(const char* table, const char* element, std::vector<T> Row::*list) {
        Names columns = ownerColumns<Row>();
        columns.emplace_back("position");
        for (const std::string& name : elementColumns<T>(element))
            columns.push_back(name);
        Statement insert(database, insertSql(table, columns));
        for (const Row& row : rows) {
            std::int64_t position = 0;
            for (const T& each : row.*list) {
                FieldBinder bind(insert);
                Columns<Row>::key(row, bind);
                bind("position", position++);
                bind(element, each);
                insert.run();
            }
        }
    }
};

template <class Row>
void insertTable(Connection& database, const Table<Row>& rows) {
    Statement insert(database, insertSql(Columns<Row>::name, allColumns<Row>()));
    for (const Row& row : rows) {
        if constexpr (requires { row.extra; })
            if (const std::string& extra = row.extra.str(); !extra.empty() && (extra[0] != '{' || extra.back() != '}'))
                throw SqlError(fmt::format("{}: extra is no JSON", Columns<Row>::name));
        FieldBinder bind(insert);
        Columns<Row>::key(row, bind);
        Columns<Row>::columns(row, bind);
        insert.run();
    }
    ListInserter<Row> lists{database, rows};
    Columns<Row>::lists(lists);
}

// The rows of one table while their lists are read: in the order of their keys, which is that of the file, so that
// nothing has to be sorted or looked up there.
template <class Row>
struct TableReading {
    const Connection& database;
    std::vector<Row> rows;

    void readRows() {
        const Names columns = allColumns<Row>();
        refuseOddExtras(columns);
        Statement select(database, selectSql(Columns<Row>::name, columns, keyColumns<Row>()));
        std::vector<Text> before;
        while (select.step()) {
            Row row;
            FieldReader read(select, &before);
            Columns<Row>::key(row, read);
            Columns<Row>::columns(row, read);
            rows.push_back(std::move(row));
        }
        // What a key of several columns is in a file need not be its order here.
        const auto byKey = [](const Row& a, const Row& b) { return a.key() < b.key(); };
        if (!std::is_sorted(rows.begin(), rows.end(), byKey))
            std::sort(rows.begin(), rows.end(), byKey);
        if (std::adjacent_find(rows.begin(), rows.end(),
                               [](const Row& a, const Row& b) { return a.key() == b.key(); }) != rows.end())
            throw SqlError("there are two of one id");
    }

    // A CHECK could not say this: SQLite holds its JSON functions for unsafe in a schema that it does not trust.
    void refuseOddExtras(const Names& columns) const {
        if (std::find(columns.begin(), columns.end(), "extra") == columns.end())
            return;
        if (database.number(fmt::format("SELECT count(*) FROM {} WHERE extra <> '' AND NOT json_valid(extra)",
                                        Columns<Row>::name)) != 0)
            throw SqlError("extra is no JSON");
    }

    // Reads one list of all rows.
    template <class T>
    void operator()(const char* table, const char* element, std::vector<T> Row::*list) {
        Names columns = ownerColumns<Row>();
        Names order = columns;
        order.emplace_back("position");
        for (const std::string& name : elementColumns<T>(element))
            columns.push_back(name);
        try {
            Statement select(database, selectSql(table, columns, order));
            auto at = rows.begin();
            std::vector<Text> before;
            while (select.step()) {
                Row owner;
                T value;
                FieldReader read(select, &before);
                Columns<Row>::key(owner, read);
                read(element, value);
                const auto key = owner.key();
                if (at == rows.end() || at->key() != key)  // else one more of the same
                    at = std::lower_bound(rows.begin(), rows.end(), key,
                                          [](const Row& row, const auto& wanted) { return row.key() < wanted; });
                if (at == rows.end() || at->key() != key)
                    throw SqlError(fmt::format("there is no {} it belongs to", Columns<Row>::name));
                ((*at).*list).push_back(value);
            }
        } catch (const SqlError& error) {
            throw SqlError(fmt::format("{}: {}", table, error.what()));
        }
    }
};

template <class Row>
void selectTable(const Connection& database, Table<Row>& table) {
    TableReading<Row> reading{database, {}};
    try {
        reading.readRows();
    } catch (const SqlError& error) {
        throw SqlError(fmt::format("{}: {}", Columns<Row>::name, error.what()));
    }
    Columns<Row>::lists(reading);
    // In document order, which a table takes rows in most easily.
    std::vector<std::pair<std::int64_t, std::size_t>> order;
    order.reserve(reading.rows.size());
    for (std::size_t i = 0; i < reading.rows.size(); ++i)
        order.emplace_back(reading.rows[i].order, i);
    std::sort(order.begin(), order.end());
    for (const auto& [position, i] : order)
        table.put(std::move(reading.rows[i]));
}

}  // namespace

void insertModel(Connection& database, const Model& model) {
    Transaction transaction(database);
    forEachTable([&]<class Row>(Row*) { insertTable<Row>(database, model.table<Row>()); });
    transaction.commit();
}

Model selectModel(const Connection& database) {
    Model model;
    forEachTable([&]<class Row>(Row*) { selectTable<Row>(database, model.table<Row>()); });
    return model;
}

}  // namespace remit
