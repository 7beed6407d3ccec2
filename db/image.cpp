// SPDX-License-Identifier: MIT
#include "db/image.h"

#include <fmt/format.h>

#include <future>

#include "core/model/integrity.h"
#include "db/digest.h"
#include "db/header.h"
#include "db/migrate.h"
#include "db/rows/history_rows.h"
#include "db/rows/rows.h"
#include "db/schema_check.h"
#include "db/sqlite/statement.h"
#include "db/value_check.h"

namespace remit {

namespace {

Error refuseDocument(std::string message) { return {Error::Code::BadInput, std::move(message), {}}; }

Error damagedDocument(std::string_view detail) {
    return refuseDocument(fmt::format("The document is damaged ({}); open a backup copy.", detail));
}

Error newer(std::int64_t version, std::span<const SchemaStep> steps) {
    return refuseDocument(
        fmt::format("A newer version of Remit saved this document (format {}, this one reads up to {}); "
                    "open it with that version.",
                    version, steps.back().version));
}

// Work that a sound document of this size needs, many times over.
std::int64_t stepsFor(std::string_view bytes) { return 50'000'000 + 100 * static_cast<std::int64_t>(bytes.size()); }

Connection openUnknown(std::string_view bytes, Connection::Access access) {
    Connection database(bytes, access);
    database.distrust(stepsFor(bytes));
    return database;
}

// From this version on a file says the digests of what it holds.
constexpr std::int64_t firstWithDigests = 2;

std::string metaOf(const Connection& database, std::string_view name) {
    Statement select(database, "SELECT value FROM meta WHERE name = ?1 ORDER BY name");
    select.bind(1, name);
    return select.step() ? std::string(select.text(0)) : std::string();
}

void putMeta(Connection& database, std::string_view name, std::string_view value) {
    Statement insert(database, "INSERT INTO meta (name, value) VALUES (?, ?)");
    insert.bind(1, name);
    insert.bind(2, value);
    insert.run();
}

// Whether a file holds what it was saved with; columns that came later do not count at their usual values.
bool isAsSaved(const Connection& database, const StoredDocument& document) {
    return metaOf(database, "content_digest") == contentDigest(document.model) &&
           metaOf(database, "history_digest") == historyDigest(document.history) &&
           metaOf(database, "lowest_compatible_version") == "1" && database.number("SELECT count(*) FROM meta") == 3 &&
           (document.history.empty() ||
            document.history.entries.back().version.digest == metaOf(database, "content_digest"));
}

Result<StoredDocument> readAll(Connection& database, std::string_view bytes, std::span<const SchemaStep> steps,
                               Migration plan) {
    const std::int64_t version = database.number("PRAGMA user_version");
    if (plan == Migration::Upgraded) {
        database = openUnknown(bytes, Connection::Access::Writable);
        if (migrate(database, steps) == Migration::Failed)
            return damagedDocument("it cannot be brought to this version of Remit");
    }
    StoredDocument document{selectModel(database), selectHistory(database)};
    if (const auto fault = findFault(document.model))
        return damagedDocument(fault->message);
    if (const auto fault = valueFault(document.model))
        return damagedDocument(*fault);
    // What a newer version keeps and we do not know is in its digests too.
    if (version >= firstWithDigests && plan != Migration::NewerReadable && !isAsSaved(database, document))
        return damagedDocument(
            "its content is not what was saved: the disk, the copying or another program altered it");
    return document;
}

Result<StoredDocument> readChecked(std::string_view bytes, std::span<const SchemaStep> steps) {
    Connection database = openUnknown(bytes, Connection::Access::ReadOnly);
    const Migration plan = plannedMigration(database, steps);
    if (plan == Migration::NewerRefused)
        return newer(database.number("PRAGMA user_version"), steps);
    if (const auto fault = schemaFault(database, steps))
        return refuseDocument(
            fmt::format("The file is no document as Remit saves it: {}; open a copy that Remit saved.", *fault));
    constexpr std::size_t large = std::size_t{4} << 20;
    if (bytes.size() < large) {
        if (const auto fault = integrityFault(database))
            return damagedDocument(*fault);
        return readAll(database, bytes, steps, plan);
    }
    // Of a large document SQLite's own check and the reading take their seconds at the same time, each with a
    // connection of its own. What the check finds says more than where the reading failed.
    std::future<std::optional<std::string>> fault = std::async(
        std::launch::async, [&] { return integrityFault(openUnknown(bytes, Connection::Access::ReadOnly)); });
    std::optional<Result<StoredDocument>> document;
    std::string unreadable;
    try {
        document = readAll(database, bytes, steps, plan);
    } catch (const SqlError& error) {
        unreadable = error.what();
    }
    if (const auto found = fault.get())
        return damagedDocument(*found);
    return document ? *std::move(document) : damagedDocument(unreadable);
}

}  // namespace

Result<StoredDocument> readImage(std::string_view bytes, std::span<const SchemaStep> steps) {
    if (auto fault = headerFault(bytes))
        return *std::move(fault);
    try {
        return readChecked(bytes, steps);
    } catch (const SqlError& error) {
        return damagedDocument(error.what());
    }
}

Result<std::string> writeImage(const StoredDocument& document) {
    try {
        // What the schema says of references and values, row by row, takes as long as writing them. A sound model has
        // nothing against it, and reading the bytes again looks at all of it at once.
        if (const auto fault = findFault(document.model))
            throw SqlError(fault->message);
        Connection database;
        database.execute("PRAGMA ignore_check_constraints = ON");
        if (migrate(database, schemaSteps()) != Migration::Upgraded)
            throw SqlError("the schema cannot be made");
        insertModel(database, document.model);
        insertHistory(database, document.history);
        putMeta(database, "content_digest", contentDigest(document.model));
        putMeta(database, "history_digest", historyDigest(document.history));
        return database.bytes();
    } catch (const SqlError& error) {
        return Error{Error::Code::Unwritable,
                     fmt::format("The document was not saved, because it holds what no file can ({}); undo the last "
                                 "change and save again.",
                                 error.what()),
                     {}};
    }
}

}  // namespace remit
