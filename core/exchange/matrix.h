// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/formats.h"

namespace remit {

// A matrix: policy areas down the first column, body types across the first row, rights in words (SPEC section 6,
// INTERCHANGE, last paragraph). Words that are no right become a note on their cell, with a remark; nothing is dropped.
// A CSV table may be parted by semicolons, with a remark.
// Refuses, with the line: no body types, a cell with text under no body type or beside no policy area.
Result<Reading> readCsv(std::string_view bytes, std::string_view title);
Result<Reading> readTsv(std::string_view bytes, std::string_view title);

// The scenario as a matrix, with the words it came with. Columns are the body types, then the institutions that hold a
// right; a body type that is only ever a partner is no column. Rows are the policy areas without parts of their own and
// those with rights. What a cell does not say (dates, legal basis, places...) is left out. A remark says how many cells
// got an apostrophe, since a spreadsheet would take them for a formula.
Result<Writing> writeCsv(const Model& model, ScenarioId scenario);
Result<Writing> writeTsv(const Model& model, ScenarioId scenario);

}  // namespace remit
