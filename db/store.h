// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/model/model.h"
#include "db/file.h"
#include "db/image.h"

namespace remit {

// Documents in files: `.remit`, one SQLite database each (application_id "RMIT", user_version the schema's number, text
// keys, a view of grants by name). The user's file is never opened as a live database: reading takes its bytes and
// checks them, writing makes a checked new file beside it and renames. Safe on any thread; two threads never on one
// file. Messages do not name the file: whoever shows them does.

// The size of a document's file, for reading and writing alike, so that what was saved can be opened.
inline constexpr std::size_t mostDocumentBytes = std::size_t{512} << 20;

// Reads and checks the whole document. Errors: Unreadable where the file could not be read (missing, a directory, not
// permitted, of more than `most` bytes), BadInput where what is in it is no sound Remit document; the message says what
// to do. The file is not changed, and no file appears beside it. Of a newer version's file that says this version can
// read it, what this version knows is read.
// `steps` is for readImage.
Result<StoredDocument> readStored(const std::filesystem::path& file, std::size_t most = mostDocumentBytes,
                                  std::span<const SchemaStep> steps = schemaSteps());
// The same without its history.
Result<Model> readStore(const std::filesystem::path& file, std::size_t most = mostDocumentBytes);

// Replaces the file by the document in one step: after a failure of any kind, and after a crash, the file is the old
// document or the new one, whole. Errors: Unwritable, with nothing left behind. The model must be sound (findFault).
// Links are followed, permissions kept. A newer version's file is not replaced, since what only that version knows
// would be lost; nor is any file by one of more than `most` bytes.
// `how` is for replaceFile.
Result<> writeStored(const StoredDocument& document, const std::filesystem::path& file,
                     std::size_t most = mostDocumentBytes, const Replacing& how = {});
// The same for a document without history.
Result<> writeStore(const Model& model, const std::filesystem::path& file, std::size_t most = mostDocumentBytes);

}  // namespace remit
