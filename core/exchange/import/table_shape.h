// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/workbook/workbook.h"
#include "core/words/phrases.h"

namespace remit {

// What a table that people made says: who has which rights on what (policy areas down, bodies across), one right in
// each row, or which body covers which place, one pair in each row.
enum class TableShape { Matrix, List, Membership };

enum class ColumnMeaning {
    Ignored,
    PolicyArea,
    AreaGroup,  // what the row's policy area is part of
    Body,       // of a matrix: the rights of the body that the header names
    BodyType,
    BodyCode,
    Right,
    With,
    Condition,
    LegalBasis,
    Source,
    Note,
    VotingRule,
    Status,
    From,
    To,
    Place,
    PlaceCode,
};

// How a sheet is taken. A guess to start from: whoever knows better changes any of it before the sheet is read.
struct TableGuess {
    TableShape shape = TableShape::Matrix;
    std::size_t top = 0;         // the first row of the header; what stands above is passed over
    std::size_t headerRows = 1;  // names across several rows are put together
    std::vector<ColumnMeaning> columns;
    bool indented = false;  // policy areas are part of the last one that is indented less
    bool numbered = false;  // "1.2 Schools" is part of "1 Education"
    bool raci = false;      // its cells are letters of RACI, and no words
};

// By the words of headers, merged cells, indents and numbers. A sheet that says nothing else is a matrix.
[[nodiscard]] TableGuess guessShape(const Sheet& sheet);
// The same where somebody has said the shape, and maybe the first row of the header too: what its columns mean then.
[[nodiscard]] TableGuess guessAs(const Sheet& sheet, TableShape shape, std::optional<std::size_t> top = {});

// How one cell with rights is understood.
struct CellRead {
    std::size_t row = 0;
    std::size_t column = 0;
    std::vector<Phrase> phrases;  // those that are not understood become notes
};
[[nodiscard]] std::vector<CellRead> cellsRead(const Sheet& sheet, const TableGuess& guess, const Model& vocabulary);

// The numbers before a name: "1.2" of "1.2 Schools"; "" where there are none.
[[nodiscard]] std::string_view numbersBefore(std::string_view name);

// "Policy area", "Legal basis": what a column means, in words.
[[nodiscard]] const char* inWords(ColumnMeaning meaning);

}  // namespace remit
