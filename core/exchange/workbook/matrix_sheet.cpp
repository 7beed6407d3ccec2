// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/base/sentence.h"
#include "core/exchange/matrix.h"
#include "core/exchange/workbook/book_reader.h"
#include "core/exchange/workbook/workbook.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

bool isBlankCell(const SheetCell& cell) { return trimmed(cell.text).empty(); }

bool isBlankSheet(const Sheet& sheet) {
    return std::all_of(sheet.rows.begin(), sheet.rows.end(),
                       [](const auto& row) { return std::all_of(row.begin(), row.end(), isBlankCell); });
}

// Whether nothing stands in the row but its first cell, as a heading over the table does.
bool isHeading(const std::vector<SheetCell>& row) {
    return row.empty() || std::all_of(row.begin() + 1, row.end(), isBlankCell);
}

// The rows before the matrix: none where none after them has more than one cell.
std::size_t headingRows(const Sheet& sheet) {
    std::size_t row = 0;
    while (row < sheet.rows.size() && isHeading(sheet.rows[row]))
        ++row;
    return row == sheet.rows.size() ? 0 : row;
}

// Puts the words of merged cells into each of them, while all are no more than a workbook may hold.
void spreadMerged(Sheet& sheet, std::size_t from, std::vector<std::string>& remarks) {
    std::size_t width = 0;
    std::size_t spread = 0;
    for (const auto& row : sheet.rows)
        width = std::max(width, row.size());
    for (const MergedCells& range : sheet.merged) {
        if (range.top < from || range.top >= sheet.rows.size() || range.left >= sheet.rows[range.top].size())
            continue;
        const SheetCell first = sheet.rows[range.top][range.left];
        if (isBlankCell(first))
            continue;
        const std::size_t bottom = std::min(range.top + range.height, sheet.rows.size());
        const std::size_t right = std::min(range.left + range.width, width);
        spread += (bottom - range.top) * right;
        if (spread > mostWorkbookCells)
            return;
        for (std::size_t row = range.top; row < bottom; ++row) {
            sheet.rows[row].resize(std::max(sheet.rows[row].size(), right));
            for (std::size_t column = range.left; column < right; ++column)
                sheet.rows[row][column] = first;
        }
        if (bottom > range.top + 1 || right > range.left + 1)
            remarks.push_back(fmt::format("{} to {} are one cell: “{}” was read in each of them.",
                                          cellName(range.top, range.left), cellName(bottom - 1, right - 1),
                                          nameInHeader(first.text)));
    }
}

std::vector<std::string> namesBut(const Workbook& book, const Sheet& chosen) {
    std::vector<std::string> names;
    for (const Sheet& sheet : book.sheets)
        if (&sheet != &chosen && !isBlankSheet(sheet))
            names.push_back(fmt::format("“{}”", sheet.name));
    return names;
}

Result<Reading> readSheetMatrix(Result<Workbook> book, std::string_view title) {
    if (!book)
        return book.error();
    if (isBook(*book))
        return readBook(*book);
    auto chosen = std::find_if(book.value().sheets.begin(), book.value().sheets.end(),
                               [](const Sheet& sheet) { return !sheet.hidden && !isBlankSheet(sheet); });
    if (chosen == book.value().sheets.end())
        return Error{Error::Code::BadInput,
                     "No sheet that is shown holds anything: write policy areas down the first column and body types "
                     "across the first row.",
                     {}};
    std::vector<std::string> remarks = std::move(book.value().remarks);
    if (const auto others = namesBut(*book, *chosen); !others.empty())
        remarks.push_back(fmt::format("Only “{}” was read; {} left out.", chosen->name,
                                      listedOrCounted(others, "sheets") + (others.size() == 1 ? " was" : " were")));
    const std::size_t from = headingRows(*chosen);
    for (std::size_t row = 0; row < from; ++row)
        if (!chosen->rows[row].empty() && !isBlankCell(chosen->rows[row][0]))
            remarks.push_back(fmt::format("Row {}: “{}” stands alone above the table; it was passed over.", row + 1,
                                          nameInHeader(chosen->rows[row][0].text)));
    spreadMerged(*chosen, from, remarks);
    MatrixRows rows{{}, fmt::format("sheet “{}”, row", chosen->name), "Row"};
    for (std::size_t row = from; row < chosen->rows.size(); ++row) {
        Record& record = rows.records.emplace_back();
        record.line = row + 1;
        for (SheetCell& cell : chosen->rows[row])
            record.fields.push_back(std::move(cell.text));
        if (record.fields.empty())
            record.fields.emplace_back();
    }
    Result<Reading> reading = readMatrix(std::move(rows), title);
    if (reading)
        reading.value().remarks.insert(reading.value().remarks.begin(), remarks.begin(), remarks.end());
    return reading;
}

}  // namespace

Result<Reading> readXlsxMatrix(std::string_view bytes, std::string_view title) {
    return readSheetMatrix(readXlsx(bytes), title);
}

Result<Reading> readOdsMatrix(std::string_view bytes, std::string_view title) {
    return readSheetMatrix(readOds(bytes), title);
}

Result<Reading> readHtmlMatrix(std::string_view bytes, std::string_view title) {
    return readSheetMatrix(readHtmlTables(bytes), title);
}

}  // namespace remit
