// SPDX-License-Identifier: MIT
#pragma once

#include "db/history.h"
#include "db/sqlite/connection.h"

namespace remit {

// Writes the history into the empty tables of a document.
void insertHistory(Connection& database, const History& history);

// The history of a document. SqlError for a value that none of ours has; whether what a version changed fits is for
// modelAt to say.
[[nodiscard]] History selectHistory(const Connection& database);

// The SHA-256 of all that the tables of the history hold.
[[nodiscard]] std::string historyDigest(const History& history);

}  // namespace remit
