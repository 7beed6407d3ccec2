// SPDX-License-Identifier: MIT
#include "core/exchange/import/table_file.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/label.h"
#include "core/exchange/delimited.h"
#include "core/exchange/utf8.h"
#include "core/exchange/workbook/book_reader.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

void addRow(Sheet& sheet, std::vector<std::string> fields) {
    std::vector<SheetCell>& cells = sheet.rows.emplace_back();
    for (std::string& field : fields)
        cells.push_back({std::move(field), {}, 0, false});
}

// What stands on a clipboard may be any text; a file must be sound.
Result<TableFile> readTableText(std::string_view bytes, bool onClipboard, std::optional<char> delimiter) {
    const Result<Decoded> text = inUtf8(bytes);
    if (!text)
        return text.error();
    TableFile out;
    const bool tabs = onClipboard && text->text.find('\t') != std::string::npos;
    out.delimiter = delimiter ? *delimiter : tabs ? '\t' : delimiterIn(text->text);
    if (!text->remark.empty())
        out.book.remarks.emplace_back(text->remark);
    Sheet& sheet = out.book.sheets.emplace_back();
    if (onClipboard && out.delimiter == '\t') {
        for (std::vector<std::string>& row : readTabs(text->text))
            addRow(sheet, std::move(row));
        return out;
    }
    Result<std::vector<Record>> records = readDelimited(text->text, out.delimiter);
    if (!records)
        return records.error();
    for (Record& record : records.value()) {
        out.lines.push_back(record.line);
        addRow(sheet, std::move(record.fields));
    }
    return out;
}

bool showsNothing(const Sheet& sheet) {
    return std::all_of(sheet.rows.begin(), sheet.rows.end(), [](const auto& row) {
        return std::all_of(row.begin(), row.end(), [](const SheetCell& cell) { return trimmed(cell.text).empty(); });
    });
}

Result<Workbook> readSheets(std::string_view bytes, TableFormat format) {
    return format == TableFormat::Xlsx  ? readXlsx(bytes)
           : format == TableFormat::Ods ? readOds(bytes)
                                        : readHtmlTables(bytes);
}

}  // namespace

std::optional<TableFormat> tableFormatOf(std::string_view fileName) {
    std::string name(fileName);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (const auto& [ending, format] :
         {std::pair(".xlsx", TableFormat::Xlsx), std::pair(".ods", TableFormat::Ods),
          std::pair(".csv", TableFormat::Delimited), std::pair(".tsv", TableFormat::Tabs),
          std::pair(".html", TableFormat::Html), std::pair(".htm", TableFormat::Html)})
        if (name.ends_with(ending))
            return format;
    return std::nullopt;
}

Result<TableFile> readTableFile(std::string_view bytes, TableFormat format, std::optional<char> delimiter) {
    if (format == TableFormat::Tabs && !delimiter)
        delimiter = '\t';
    if (format == TableFormat::Delimited || format == TableFormat::Tabs || format == TableFormat::Clipboard) {
        Result<TableFile> text = readTableText(bytes, format == TableFormat::Clipboard, delimiter);
        if (text && showsNothing(text->book.sheets.front()))
            return Error{Error::Code::BadInput, "The table is empty: there is nothing to import.", {}};
        return text;
    }
    Result<Workbook> book = readSheets(bytes, format);
    if (!book)
        return book.error();
    TableFile out;
    out.whole = isBook(*book);
    out.book = std::move(book.value());
    if (!out.whole)
        std::erase_if(out.book.sheets, [](const Sheet& sheet) { return sheet.hidden || showsNothing(sheet); });
    if (out.book.sheets.empty())
        return Error{Error::Code::BadInput, "No sheet that is shown holds anything: there is nothing to import.", {}};
    return out;
}

}  // namespace remit
