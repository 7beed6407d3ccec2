// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "db/sqlite/connection.h"

namespace remit {

// The rows of all pages that can be read by themselves, in tables of the names and columns that `schema` has, without
// its constraints: of pages that their table still leads to, and of others where what they hold fits one damaged table
// alone. Adds a sentence for what of the file could not be used. `bytes` are those of a database with that schema.
[[nodiscard]] Connection rowsByPage(const Connection& schema, std::string_view bytes,
                                    std::vector<std::string>& missing);

}  // namespace remit
