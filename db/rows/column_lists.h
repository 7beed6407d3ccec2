// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "db/rows/columns.h"
#include "db/rows/fields.h"

namespace remit {

using Names = std::vector<std::string>;

template <class Row>
Names keyColumns() {
    const Row row;
    ColumnNames names;
    Columns<Row>::key(row, names);
    return names.names();
}

template <class Row>
Names allColumns() {
    const Row row;
    ColumnNames names;
    Columns<Row>::key(row, names);
    Columns<Row>::columns(row, names);
    return names.names();
}

// The columns by which the lists of a row refer to it.
template <class Row>
Names ownerColumns() {
    Names names = keyColumns<Row>();
    std::replace(names.begin(), names.end(), std::string("id"), std::string(Columns<Row>::name));
    return names;
}

template <class T>
Names elementColumns(const char* name) {
    ColumnNames names;
    names(name, T());
    return names.names();
}

inline std::string selectSql(const char* table, const Names& columns, const Names& order) {
    return fmt::format("SELECT {} FROM {} ORDER BY {}", fmt::join(columns, ", "), table, fmt::join(order, ", "));
}

}  // namespace remit
