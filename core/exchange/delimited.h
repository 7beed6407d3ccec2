// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace remit {

// One record of a CSV or TSV file.
struct Record {
    std::size_t line = 0;  // of its first character, from 1
    std::vector<std::string> fields;
};

// Reads RFC 4180 text with the delimiter: quotes, doubled quotes, line breaks in quotes; LF, CRLF or CR between
// records. Blank lines are no records; white space is kept. An apostrophe that guards a formula ("'=1+1") is taken off.
// Refuses with the line: what is not UTF-8, a NUL, a quotation mark that is stray or never closed, a file over 64 MiB
// or with more than a million fields.
Result<std::vector<Record>> readDelimited(std::string_view bytes, char delimiter);

// A comma; or a semicolon or a tab where the first row has some, and no comma, outside quotation marks: what
// spreadsheets write as CSV where the comma is in numbers.
[[nodiscard]] char delimiterIn(std::string_view text);

// The same the other way, one record or many, with LF behind each. A field that a spreadsheet could take for a formula
// (it starts with = + - @, a tab or a carriage return, and more follows; CWE-1236) gets an apostrophe before it, which
// reading takes off again.
enum class Formulas { Guarded, AsTheyAre };
std::string writeRecord(const std::vector<std::string>& record, char delimiter, Formulas formulas = Formulas::Guarded);
std::string writeDelimited(const std::vector<std::vector<std::string>>& records, char delimiter,
                           Formulas formulas = Formulas::Guarded);
// How many fields get one.
std::size_t guardedFields(const std::vector<std::vector<std::string>>& records);

}  // namespace remit
