// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/sheet_fill.h"

#include <fmt/format.h>

#include <algorithm>

namespace remit {

namespace {
constexpr std::size_t mostRows = 1U << 20;
constexpr std::size_t mostColumns = 1U << 14;
}  // namespace

std::string cellName(std::size_t row, std::size_t column) {
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return fmt::format("{}{}", letters, row + 1);
}

std::string placeIn(const Sheet& sheet, std::size_t row, std::size_t column) {
    return fmt::format("sheet “{}”, {}", sheet.name, cellName(row, column));
}

Sheet& SheetFill::addSheet(std::string name) {
    m_book.sheets.emplace_back().name = std::move(name);
    return m_book.sheets.back();
}

Result<> SheetFill::makeRoom(std::size_t row, std::size_t column) {
    Sheet& sheet = m_book.sheets.back();
    if (row >= mostRows || column >= mostColumns)
        return Error{Error::Code::BadInput, "A cell stands past the last one that a spreadsheet has; move it.",
                     placeIn(sheet, row, column)};
    if (row >= sheet.rows.size())
        sheet.rows.resize(row + 1);
    std::vector<SheetCell>& cells = sheet.rows[row];
    if (column < cells.size())
        return {};
    m_cells += column + 1 - cells.size();
    if (m_cells > mostWorkbookCells)
        return Error{Error::Code::BadInput,
                     fmt::format("The workbook has more than {} cells; split it.", mostWorkbookCells),
                     placeIn(sheet, row, column)};
    cells.resize(column + 1);
    return {};
}

Result<> SheetFill::put(std::size_t row, std::size_t column, const SheetCell& cell, std::size_t times,
                        std::size_t rows) {
    if (cell.text.empty() && cell.note.empty())
        return {};
    // Before any of it is spread out.
    if (times > mostWorkbookCells || rows > mostWorkbookCells || times * rows > mostWorkbookCells)
        return Error{Error::Code::BadInput,
                     fmt::format("The workbook has more than {} cells; split it.", mostWorkbookCells),
                     placeIn(m_book.sheets.back(), row, column)};
    for (std::size_t down = 0; down < rows; ++down) {
        if (Result<> done = makeRoom(row + down, column + times - 1); !done)
            return done;
        for (std::size_t along = 0; along < times; ++along)
            m_book.sheets.back().rows[row + down][column + along] = cell;
    }
    return {};
}

void SheetFill::merge(const MergedCells& range) {
    if (range.height * range.width > 1 && range.top + range.height <= mostRows &&
        range.left + range.width <= mostColumns)
        m_book.sheets.back().merged.push_back(range);
}

Result<> SheetFill::note(std::size_t row, std::size_t column, std::string text) {
    if (Result<> done = makeRoom(row, column); !done)
        return done;
    m_book.sheets.back().rows[row][column].note = std::move(text);
    return {};
}

}  // namespace remit
