// SPDX-License-Identifier: MIT
#include "db/store.h"

#include "db/file.h"
#include "db/header.h"
#include "db/image.h"
#include "db/migrate.h"

namespace remit {

namespace {

// Whether the file holds a document that a newer version saved: we read of it what we know, and would lose the rest.
bool isNewer(const std::filesystem::path& file) {
    const Result<std::string> bytes = readFile(file, mostDocumentBytes);
    const auto version = bytes ? documentVersion(*bytes) : std::nullopt;
    return version && *version > schemaSteps().back().version;
}

}  // namespace

Result<StoredDocument> readStored(const std::filesystem::path& file, std::size_t most,
                                  std::span<const SchemaStep> steps) {
    const Result<std::string> bytes = readFile(file, most);
    if (!bytes)
        return bytes.error();
    return readImage(*bytes, steps);
}

Result<Model> readStore(const std::filesystem::path& file, std::size_t most) {
    Result<StoredDocument> document = readStored(file, most);
    if (!document)
        return document.error();
    return std::move(document->model);
}

Result<> writeStore(const Model& model, const std::filesystem::path& file, std::size_t most) {
    return writeStored({model, {}}, file, most);
}

Result<> writeStored(const StoredDocument& document, const std::filesystem::path& file, std::size_t most,
                     const Replacing& how) {
    if (isNewer(file))
        return Error{Error::Code::Unwritable,
                     "The file was not saved, because a newer version of Remit made the one that is there and saving "
                     "would lose what only that version knows; save it under another name.",
                     {}};
    const Result<std::string> bytes = writeImage(document);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > most)
        return tooLarge(most);
    return replaceFile(
        file, *bytes,
        [&](std::string_view written) -> Result<> {
            const Result<StoredDocument> back = readImage(written);
            if (back && back->model == document.model &&
                back->history.entries.size() == document.history.entries.size())
                return {};
            return Error{Error::Code::Unwritable,
                         "The file was not saved, because reading it back gave another document" +
                             (back ? std::string() : " (" + back.error().message + ")") +
                             "; undo the last change and save again.",
                         {}};
        },
        how);
}

}  // namespace remit
