// SPDX-License-Identifier: MIT
#include "db/image.h"

#include <fmt/format.h>

#include "core/model/integrity.h"
#include "db/header.h"
#include "db/migrate.h"
#include "db/rows/rows.h"
#include "db/schema_check.h"

namespace remit {

namespace {

Error refuse(std::string message) { return {Error::Code::BadInput, std::move(message), {}}; }

Error damaged(std::string_view detail) {
    return refuse(fmt::format("The document is damaged ({}); open a backup copy.", detail));
}

Error newer(std::int64_t version) {
    return refuse(
        fmt::format("A newer version of Remit saved this document (format {}, this one reads up to {}); "
                    "open it with that version.",
                    version, schemaSteps().back().version));
}

// Work that a sound document of this size needs, many times over.
std::int64_t stepsFor(std::string_view bytes) { return 50'000'000 + 100 * static_cast<std::int64_t>(bytes.size()); }

Connection openUnknown(std::string_view bytes, Connection::Access access) {
    Connection database(bytes, access);
    database.distrust(stepsFor(bytes));
    return database;
}

Result<Model> readChecked(std::string_view bytes) {
    Connection database = openUnknown(bytes, Connection::Access::ReadOnly);
    const Migration plan = plannedMigration(database, schemaSteps());
    if (plan == Migration::NewerRefused)
        return newer(database.number("PRAGMA user_version"));
    if (const auto fault = schemaFault(database, schemaSteps()))
        return refuse(
            fmt::format("The file is no document as Remit saves it: {}; open a copy that Remit saved.", *fault));
    if (const auto fault = integrityFault(database))
        return damaged(*fault);
    if (plan == Migration::Upgraded) {
        database = openUnknown(bytes, Connection::Access::Writable);
        if (migrate(database, schemaSteps()) == Migration::Failed)
            return damaged("it cannot be brought to this version of Remit");
    }
    Model model = selectModel(database);
    if (const auto fault = findFault(model))
        return damaged(fault->message);
    return model;
}

}  // namespace

Result<Model> readImage(std::string_view bytes) {
    if (auto fault = headerFault(bytes))
        return *std::move(fault);
    try {
        return readChecked(bytes);
    } catch (const SqlError& error) {
        return damaged(error.what());
    }
}

Result<std::string> writeImage(const Model& model) {
    try {
        Connection database;
        database.execute("PRAGMA foreign_keys = ON");
        if (migrate(database, schemaSteps()) != Migration::Upgraded)
            throw SqlError("the schema cannot be made");
        insertModel(database, model);
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
