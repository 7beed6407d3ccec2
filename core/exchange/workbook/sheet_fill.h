// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/exchange/workbook/workbook.h"

namespace remit {

// Puts cells into the sheets of a workbook and keeps them within what one may hold.
class SheetFill {
public:
    explicit SheetFill(Workbook& book) : m_book(book) {}

    Sheet& addSheet(std::string name);
    // Puts the cell `times` in a row, and that block on `rows` rows; a cell with nothing in it takes no place. Refused,
    // with the sheet and the cell: past the last row or column that spreadsheets have, more than a million cells.
    Result<> put(std::size_t row, std::size_t column, const SheetCell& cell, std::size_t times = 1,
                 std::size_t rows = 1);
    // The range as merged, where it lies in the sheet and is more than one cell.
    void merge(const MergedCells& range);
    // Hangs the note on the cell.
    Result<> note(std::size_t row, std::size_t column, std::string text);

private:
    Result<> makeRoom(std::size_t row, std::size_t column);

    Workbook& m_book;
    std::size_t m_cells = 0;  // in rows, blank ones before the last included
};

// "sheet “Rights”, B3".
[[nodiscard]] std::string placeIn(const Sheet& sheet, std::size_t row, std::size_t column);

}  // namespace remit
