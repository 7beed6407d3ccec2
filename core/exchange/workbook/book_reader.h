// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/formats.h"
#include "core/exchange/workbook/workbook.h"

namespace remit {

// Whether Remit wrote the workbook (book_fields.h).
[[nodiscard]] bool isBook(const Workbook& book);

// The document that such a workbook holds: what its lists say, with their ids, and over it what somebody has changed in
// the matrix, cell by cell, since it was written. A row or column that is new there is added, one that is gone loses
// its rights, one with another header is renamed. Refuses, with the sheet and the row or cell, what is wrong in it.
Result<Reading> readBook(const Workbook& book);

}  // namespace remit
