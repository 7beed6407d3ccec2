// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "core/exchange/import/table_shape.h"

namespace remit {

// What a column means, in the user's language.
[[nodiscard]] QString meaningWord(ColumnMeaning meaning);
// What the columns of such a table can mean, in the order in which they are offered.
[[nodiscard]] std::vector<ColumnMeaning> meaningsOf(TableShape shape);
// The same guess where one column means something else. Only bodies of a matrix and columns left out can be several:
// the column that meant it before is left out.
[[nodiscard]] TableGuess withMeaning(TableGuess guess, std::size_t column, ColumnMeaning meaning);
// "A", "Z", "AA": what spreadsheets call a column, from 0.
[[nodiscard]] QString columnLetters(std::size_t column);

}  // namespace remit
