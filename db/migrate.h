// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "db/sqlite/connection.h"

namespace remit {

// One file of db/schema: brings a database from the version before to `version`. The first makes an empty database a
// document. Each sets `lowest_compatible_version` in meta where older programs could no longer read the outcome.
struct SchemaStep {
    std::int64_t version;
    std::string_view sql;
};

// All steps, from version 1 on without a gap.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

enum class Migration {
    Current,        // the last step's version: nothing to do
    Upgraded,       // an older version, and all missing steps ran
    NewerReadable,  // a newer version that says we can read it; what we do not know of is not read
    NewerRefused,   // a newer version that we cannot read
    Failed,         // a step failed, and the database is as it was
};

// What migrate() will come to if no step fails.
[[nodiscard]] Migration plannedMigration(const Connection& database, std::span<const SchemaStep> steps);

// Runs the steps that the database lacks, in one transaction.
[[nodiscard]] Migration migrate(Connection& database, std::span<const SchemaStep> steps);

// The first so many of the steps that lead to the version or, for a newer one, all.
[[nodiscard]] std::span<const SchemaStep> stepsUpTo(std::int64_t version, std::span<const SchemaStep> steps);

// A document that holds nothing, as the steps make it; not to be written to. Made once for steps of schemaSteps().
[[nodiscard]] Connection emptyDocument(std::span<const SchemaStep> steps);

}  // namespace remit
