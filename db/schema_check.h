// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>

#include "db/migrate.h"

namespace remit {

// What a database holds that its version's schema does not, or lacks, in words ("the trigger “x” is none of Remit's").
// Nothing of its schema is run to find out. A version that the steps know must have exactly their schema. A newer one
// must have all tables and columns that we read, as plain tables, and no triggers nor virtual tables.
[[nodiscard]] std::optional<std::string> schemaFault(const Connection& database, std::span<const SchemaStep> steps);

// The columns of a table by name; none where there is no such table.
[[nodiscard]] std::set<std::string> columnsOf(const Connection& database, const std::string& table);

// What is broken inside a database of a sound schema, in words: pages, constraints, references.
[[nodiscard]] std::optional<std::string> integrityFault(const Connection& database);

}  // namespace remit
