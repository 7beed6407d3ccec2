// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/exchange/workbook/workbook.h"

namespace remit {

// How the bytes of a table are written. Clipboard is the plain text that programs put on the clipboard.
enum class TableFormat { Xlsx, Ods, Delimited, Tabs, Html, Clipboard };

// By the ending of a file's name, case ignored; nothing where it is none of a table.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(std::string_view fileName);

// The sheets that a person chooses from, whatever wrote them.
struct TableFile {
    Workbook book;
    bool whole = false;              // Remit wrote the workbook (workbook/book_reader.h): it is a whole document
    char delimiter = 0;              // of text, as chosen or found; 0 in the other formats
    std::vector<std::size_t> lines;  // of its only sheet's rows in the text
    [[nodiscard]] bool isText() const { return delimiter != 0; }
};

// Reads every sheet. Text is parted by `delimiter` where one was chosen. Refuses what the format's reader refuses, with
// where it is, and a workbook in which nothing is shown.
Result<TableFile> readTableFile(std::string_view bytes, TableFormat format, std::optional<char> delimiter = {});

}  // namespace remit
