// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/import/table_shape.h"
#include "core/exchange/matrix.h"

namespace remit {

// Where a table comes from, for what is said of it.
struct TableSource {
    std::string title;                    // of the document that it makes
    std::string place;                    // before a row's number where an error is: "line", "sheet “Rights”, row"
    std::string_view unit;                // the same in a remark: "Line", "Row"
    std::vector<std::size_t> lines = {};  // of its rows in the file, where they do not just follow each other
    [[nodiscard]] std::size_t lineOf(std::size_t row) const { return row < lines.size() ? lines[row] : row + 1; }
};

// The table as a document of its own, taken as the guess says. Nothing is dropped in silence: what is no right becomes
// a note on its cell, and what the document has no room for (a column without a meaning, a row that names nobody) is a
// remark. `words` are those of the document that it will be put into (plan_import.h).
Result<Reading> readTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source,
                          const TableWords& words = {});

// Its parts, one for each shape.
Result<Reading> readMatrixTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source,
                                const TableWords& words);
Result<Reading> readListTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source,
                              const TableWords& words);
Result<Reading> readMembershipTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source);

}  // namespace remit
