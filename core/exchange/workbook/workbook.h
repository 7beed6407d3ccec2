// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace remit {

// A cell of a sheet as a person reads it: dates are written 2020-11-18, a formula is what it last came to.
struct SheetCell {
    std::string text;
    std::string note;  // the comment that hangs on it
    int indent = 0;    // in steps
    bool bold = false;
    friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

// Cells that are shown as one; its text stands in the first.
struct MergedCells {
    std::size_t top = 0;
    std::size_t left = 0;
    std::size_t height = 1;
    std::size_t width = 1;
    friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<std::vector<SheetCell>> rows;  // each as long as its last cell with something in it
    std::vector<MergedCells> merged;
};

// The sheets of a file, whatever its format.
struct Workbook {
    std::vector<Sheet> sheets;
    std::vector<std::string> remarks;  // a sentence for each thing that was not read as it stands
};

// What a file may hold; more is refused before it is unpacked or spread out.
inline constexpr std::size_t mostWorkbookBytes = std::size_t{64} << 20;
inline constexpr std::size_t mostWorkbookCells = 1'000'000;

// Office Open XML and OpenDocument. Refuse, with the sheet and cell or the part and line: an archive that swells beyond
// what zip_file.h allows, a password, more than a million cells, a document type or an entity (they could draw in other
// files), elements nested deeper than 64. Nothing outside the file is ever followed.
Result<Workbook> readXlsx(std::string_view bytes);
Result<Workbook> readOds(std::string_view bytes);

// The tables of a web page or of what Word and LibreOffice put on the clipboard, each a sheet named by its caption;
// broken markup is read as browsers do. Nothing that it names is fetched. Refuses a page without a table.
Result<Workbook> readHtmlTables(std::string_view bytes);

// "B3", from rows and columns that start at 0.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);

}  // namespace remit
