// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>

#include "core/exchange/delimited.h"
#include "core/exchange/formats.h"
#include "core/words/phrases.h"

namespace remit {

// A matrix: policy areas down the first column, body types across the first row, rights in words (SPEC section 6,
// INTERCHANGE, last paragraph). Words that are no right become a note on their cell, with a remark; nothing is dropped.
// A CSV table may be parted by semicolons or tabs, and be in UTF-16 or Windows-1252, with a remark.
// Refuses, with the line: no body types, a cell with text under no body type or beside no policy area.
Result<Reading> readCsv(std::string_view bytes, std::string_view title);
Result<Reading> readTsv(std::string_view bytes, std::string_view title);

// The same in a sheet of a workbook or in a table of a web page: the first that is shown and holds something. What
// stands alone above it (a heading) is passed over, and what is in merged cells is in each of them, with a remark. Here
// and in CSV a table that is a list of rights or of memberships by its headers is read as one (import/table_shape.h).
Result<Reading> readXlsxMatrix(std::string_view bytes, std::string_view title);
Result<Reading> readOdsMatrix(std::string_view bytes, std::string_view title);
Result<Reading> readHtmlMatrix(std::string_view bytes, std::string_view title);

// What words mean beyond SPEC section 6: the right kinds of a document, and words that somebody has said are one of
// them, or are to be left out (as foldPhrase writes them).
struct TableWords {
    Table<RightKind> vocabulary;
    std::map<std::string, RightKindId> kinds;
    std::set<std::string> leftOut;
    // Gives the phrase its kind where it has none and its words have one.
    void understand(Phrase& phrase) const;
    [[nodiscard]] bool leavesOut(const Phrase& phrase) const;
};

// The same from rows, wherever they came from.
struct MatrixRows {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<Record> records;     // the first is the header; none is blank where there are `parts`
    std::string place;               // before a row's number where an error is: "line", "sheet “Rights”, row"
    std::string_view unit;           // the same in a remark: "Line", "Row"
    std::vector<std::size_t> parts;  // of which record each one's policy area is part, or none
};
Result<Reading> readMatrix(MatrixRows rows, std::string_view title, const TableWords& words = {});

// R, A, C and I with what they stand for (SPEC section 1): the vocabulary of a table that has no other words.
[[nodiscard]] Table<RightKind> raciVocabulary();

// The scenario as a matrix, with the words it came with. Columns are the body types, then the institutions that hold a
// right; a body type that is only ever a partner is no column. Rows are the policy areas without parts of their own and
// those with rights. What a cell does not say (dates, legal basis, places...) is left out. A remark says how many cells
// got an apostrophe, since a spreadsheet would take them for a formula.
Result<Writing> writeCsv(const Model& model, ScenarioId scenario);
Result<Writing> writeTsv(const Model& model, ScenarioId scenario);
// The same without apostrophes: exactly the words, parted by the delimiter (RFC 4180).
Result<Writing> writeExact(const Model& model, ScenarioId scenario, char delimiter);
Result<Writing> writeXlsx(const Model& model, ScenarioId scenario);
Result<Writing> writeOds(const Model& model, ScenarioId scenario);
// Refuses: web pages are for reading.
Result<Writing> writeHtml(const Model& model, ScenarioId scenario);

}  // namespace remit
