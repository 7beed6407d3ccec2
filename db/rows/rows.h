// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"
#include "db/sqlite/connection.h"

namespace remit {

// Writes every row of a sound model into the empty tables of a document. SqlError where a row breaks the schema, as far
// as that is looked at.
void insertModel(Connection& database, const Model& model);

// Every row of a document's tables. SqlError for a value that its field cannot have; whether the rows refer to each
// other as they should is for findFault to say.
[[nodiscard]] Model selectModel(const Connection& database);

}  // namespace remit
