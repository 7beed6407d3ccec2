// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/formats.h"
#include "db/file.h"
#include "db/image.h"
#include "db/salvage.h"

namespace remit {

// Documents in files, whatever their format: the one place that knows every format by its ending. Errors name the file
// first (Error::where is "FILE" or "FILE: where in it") and say the way out; Error::Code as INTERCHANGE's exit
// statuses.

// Reads and checks a whole document. A file whose content is of another format than its name says is refused with the
// name of the format it holds.
Result<Reading> readFile(const std::filesystem::path& file);

// Replaces the file in one step; after a failure it is as it was. `scenario` is the one that a format of a single
// scenario writes; the empty id where the document has none. Gives a sentence for each thing in the file that is not as
// the document has it.
Result<std::vector<std::string>> writeFile(const Model& model, ScenarioId scenario, const std::filesystem::path& file,
                                           const Replacing& how = {});

// The same for a `.csv` or `.tsv` whose fields are exact, as other programs want them (RFC 4180): nothing stands before
// what a spreadsheet would take for a formula.
Result<std::vector<std::string>> writeExactTable(const Model& model, ScenarioId scenario,
                                                 const std::filesystem::path& file);

// A document with its history, where the format keeps one. `how` is for replaceFile (db/file.h).
Result<StoredDocument> readDocument(const std::filesystem::path& file);
Result<> writeDocument(const StoredDocument& document, const std::filesystem::path& file, const Replacing& how);
// What can be read of a damaged `.remit` document; BadInput where nothing can, and for the other formats.
Result<Salvage> salvageDocument(const std::filesystem::path& file);
// The bytes of a file no larger than a document may be, or than a table.
Result<std::string> readBytes(const std::filesystem::path& file);
Result<std::string> readTableBytes(const std::filesystem::path& file);

// The findings of a document's first scenario that nobody has accepted, by severity.
[[nodiscard]] Counts findingCounts(const Model& model);

// The saved versions of a `.remit` document. BadInput for the other formats, which keep none.
Result<History> readHistory(const std::filesystem::path& file);

// The same as writeFile for bytes that are no document: a picture.
Result<> writeBytes(std::string_view bytes, const std::filesystem::path& file, const Replacing& how = {});

// Every format that can be read and written, `.remit` first.
struct FileKind {
    std::string extension;  // with its dot: ".remit.json"
    std::string name;       // for people: "Remit document"
};
[[nodiscard]] std::vector<FileKind> fileKinds();

// Whether the file's name is of a format that keeps everything a document says: `.remit` or `.remit.json`.
[[nodiscard]] bool keepsEverything(const std::filesystem::path& file);
// Whether it is of the one that keeps a history too: `.remit`.
[[nodiscard]] bool keepsHistory(const std::filesystem::path& file);
// Whether it is of one that holds a matrix and nothing else: `.csv` or `.tsv`.
[[nodiscard]] bool isTable(const std::filesystem::path& file);
// Whether it is a workbook, which holds a scenario with all its rights say: `.xlsx` or `.ods`.
[[nodiscard]] bool isWorkbook(const std::filesystem::path& file);
// What a file of that name leaves out of the document when the scenario is written to it, as a sentence: "The table
// leaves out 2 other scenarios and 1 relation; ..."; or "".
[[nodiscard]] std::string leftOut(const Model& model, ScenarioId scenario, const std::filesystem::path& file);

}  // namespace remit
