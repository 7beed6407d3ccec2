// SPDX-License-Identifier: MIT
#include "db/rows/rows.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <unordered_map>
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
        FieldBinder bind(insert);
        Columns<Row>::key(row, bind);
        Columns<Row>::columns(row, bind);
        insert.run();
    }
    ListInserter<Row> lists{database, rows};
    Columns<Row>::lists(lists);
}

// The rows of one table while their lists are read.
template <class Row>
struct TableReading {
    const Connection& database;
    std::vector<Row> rows;
    std::unordered_map<typename Row::Key, std::size_t> byKey;

    void readRows() {
        const Names columns = allColumns<Row>();
        refuseOddExtras(columns);
        Names order = keyColumns<Row>();
        order.insert(order.begin(), "position");
        Statement select(database, selectSql(Columns<Row>::name, columns, order));
        while (select.step()) {
            Row row;
            FieldReader read(select);
            Columns<Row>::key(row, read);
            Columns<Row>::columns(row, read);
            if (!byKey.emplace(row.key(), rows.size()).second)
                throw SqlError("there are two of one id");
            rows.push_back(std::move(row));
        }
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
            while (select.step()) {
                Row owner;
                T value;
                FieldReader read(select);
                Columns<Row>::key(owner, read);
                read(element, value);
                const auto it = byKey.find(owner.key());
                if (it == byKey.end())
                    throw SqlError(fmt::format("there is no {} it belongs to", Columns<Row>::name));
                (rows[it->second].*list).push_back(value);
            }
        } catch (const SqlError& error) {
            throw SqlError(fmt::format("{}: {}", table, error.what()));
        }
    }
};

template <class Row>
void selectTable(const Connection& database, Table<Row>& table) {
    TableReading<Row> reading{database, {}, {}};
    try {
        reading.readRows();
    } catch (const SqlError& error) {
        throw SqlError(fmt::format("{}: {}", Columns<Row>::name, error.what()));
    }
    Columns<Row>::lists(reading);
    for (Row& row : reading.rows)
        table.put(std::move(row));
}

}  // namespace

void insertModel(Connection& database, const Model& model) {
    Transaction transaction(database);
    database.execute("PRAGMA defer_foreign_keys = ON");  // a place may stand before its parent
    forEachTable([&]<class Row>(Row*) { insertTable<Row>(database, model.table<Row>()); });
    transaction.commit();
}

Model selectModel(const Connection& database) {
    Model model;
    forEachTable([&]<class Row>(Row*) { selectTable<Row>(database, model.table<Row>()); });
    return model;
}

}  // namespace remit
