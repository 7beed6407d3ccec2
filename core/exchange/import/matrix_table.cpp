// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/exchange/import/read_table.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

bool isBlankRow(const std::vector<SheetCell>& row) {
    return std::all_of(row.begin(), row.end(), [](const SheetCell& cell) { return trimmed(cell.text).empty(); });
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
        if (trimmed(first.text).empty())
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

// A header over two rows as one: what stands below, behind what stands above where names below are not clear alone.
std::vector<std::string> headerOver(const Sheet& sheet, const TableGuess& guess) {
    std::vector<std::vector<std::string>> rows;
    for (std::size_t row = guess.top; row < std::min(guess.top + guess.headerRows, sheet.rows.size()); ++row) {
        std::vector<std::string>& texts = rows.emplace_back(guess.columns.size());
        for (std::size_t column = 0; column < std::min(texts.size(), sheet.rows[row].size()); ++column)
            texts[column] = sheet.rows[row][column].text;
    }
    if (rows.empty())
        return {};
    std::vector<std::string> out = rows.back();
    for (std::size_t column = 0; column < out.size(); ++column)
        for (std::size_t row = rows.size() - 1; row-- > 0;) {
            const std::string& above = rows[row][column];
            const bool twice = std::count(rows.back().begin(), rows.back().end(), out[column]) > 1;
            if (trimmed(out[column]).empty())
                out[column] = above;
            else if (twice && !trimmed(above).empty() && above != out[column])
                out[column] = nameInHeader(above) + ' ' + nameInHeader(out[column]);
        }
    return out;
}

// Of which record each is part.
std::vector<std::size_t> partsOf(const std::vector<Record>& records, const std::vector<int>& indents,
                                 const TableGuess& guess) {
    std::vector<std::size_t> parts(records.size(), MatrixRows::none);
    std::vector<std::size_t> above;  // the last record of each lesser indent
    std::map<std::string, std::size_t> byNumber;
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (guess.indented) {
            while (!above.empty() && indents[above.back()] >= indents[i])
                above.pop_back();
            parts[i] = above.empty() ? MatrixRows::none : above.back();
            above.push_back(i);
        } else if (guess.numbered) {
            const std::string name = nameInHeader(records[i].fields[0]);
            const std::string numbers(numbersBefore(name));
            const std::size_t dot = numbers.rfind('.');
            const auto found = dot == std::string::npos ? byNumber.end() : byNumber.find(numbers.substr(0, dot));
            if (found != byNumber.end())
                parts[i] = found->second;
            if (!numbers.empty())
                byNumber[numbers] = i;
        }
    }
    return parts;
}

}  // namespace

Result<Reading> readMatrixTable(const Sheet& written, const TableGuess& guess, const TableSource& source,
                                const TableWords& words) {
    Sheet sheet = written;
    std::vector<std::string> remarks;
    for (std::size_t row = 0; row < std::min(guess.top, sheet.rows.size()); ++row)
        if (!isBlankRow(sheet.rows[row]))
            remarks.push_back(fmt::format("{} {}: “{}” stands alone above the table; it was passed over.", source.unit,
                                          source.lineOf(row), nameInHeader(sheet.rows[row][0].text)));
    spreadMerged(sheet, guess.top + guess.headerRows, remarks);
    std::vector<std::string> forHeader;
    spreadMerged(sheet, guess.top, forHeader);
    std::vector<std::size_t> columns;  // the policy areas, then the bodies
    for (const ColumnMeaning meaning : {ColumnMeaning::PolicyArea, ColumnMeaning::Body})
        for (std::size_t column = 0; column < guess.columns.size(); ++column)
            if (guess.columns[column] == meaning)
                columns.push_back(column);
    MatrixRows rows{{}, source.place, source.unit, {}};
    std::vector<int> indents;
    const auto add = [&](std::size_t row, const auto& textAt) {
        Record& record = rows.records.emplace_back();
        record.line = source.lineOf(row);
        for (const std::size_t column : columns)
            record.fields.push_back(textAt(column));
        if (record.fields.empty())
            record.fields.emplace_back();
    };
    const std::vector<std::string> header = headerOver(sheet, guess);
    if (!header.empty())
        add(guess.top, [&](std::size_t column) { return header[column]; });
    indents.push_back(0);
    for (std::size_t row = guess.top + guess.headerRows; row < sheet.rows.size(); ++row) {
        const std::vector<SheetCell>& cells = sheet.rows[row];
        if (isBlankRow(cells))
            continue;
        add(row, [&](std::size_t column) { return column < cells.size() ? cells[column].text : std::string(); });
        indents.push_back(columns.empty() || columns[0] >= cells.size() ? 0 : cells[columns[0]].indent);
    }
    if (guess.indented || guess.numbered)
        rows.parts = partsOf(rows.records, indents, guess);
    TableWords all = words;
    if (guess.raci && all.vocabulary.empty())
        all.vocabulary = raciVocabulary();
    Result<Reading> reading = readMatrix(std::move(rows), source.title, all);
    if (reading)
        reading.value().remarks.insert(reading.value().remarks.begin(), remarks.begin(), remarks.end());
    return reading;
}

Result<Reading> readTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source,
                          const TableWords& words) {
    switch (guess.shape) {
        case TableShape::Matrix:
            return readMatrixTable(sheet, guess, source, words);
        case TableShape::List:
            return readListTable(sheet, guess, source, words);
        case TableShape::Membership:
            return readMembershipTable(sheet, guess, source);
    }
    return readMatrixTable(sheet, guess, source, words);
}

}  // namespace remit
