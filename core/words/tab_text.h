// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

// Rows of cells, each row as long as it was written.
using TextTable = std::vector<std::vector<std::string>>;

// Cells as programs exchange them on the clipboard: tabs between cells, a line break behind each row, quotation marks
// around a cell that holds one of these or starts with a quotation mark. Reading gives back what was written.
std::string writeTabs(const TextTable& table);

// Reads any text, and drops no letter of it. Rows end with LF, CRLF or CR; the break behind the last row opens no
// further one. Spreadsheets put a quotation mark at the start of a cell both to open a quoted cell and as a letter of a
// plain one: it opens one where the next lone quotation mark ends a cell, and is a letter anywhere else.
TextTable readTabs(std::string_view text);

// The name that a header holds: headers may be broken over lines, a name is one line with single spaces.
std::string nameInHeader(std::string_view header);

}  // namespace remit
