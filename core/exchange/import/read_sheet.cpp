// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/base/sentence.h"
#include "core/exchange/import/read_table.h"
#include "core/exchange/matrix.h"
#include "core/exchange/workbook/book_reader.h"
#include "core/exchange/workbook/workbook.h"

namespace remit {

namespace {

bool isBlankCell(const SheetCell& cell) { return trimmed(cell.text).empty(); }

bool isBlankSheet(const Sheet& sheet) {
    return std::all_of(sheet.rows.begin(), sheet.rows.end(),
                       [](const auto& row) { return std::all_of(row.begin(), row.end(), isBlankCell); });
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
    Result<Reading> reading = readTable(*chosen, guessShape(*chosen),
                                        {std::string(title), fmt::format("sheet “{}”, row", chosen->name), "Row"});
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
