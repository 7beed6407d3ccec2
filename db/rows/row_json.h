// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/change/change_set.h"

namespace remit {

// One row's change as databases keep it: the row's table, and the row before and after as a JSON object each, or "" for
// none. An object's members are the columns of db/schema by name (empty ones left out), its lists arrays named by their
// tables, a subject {"body_type": id} or {"institution": id}.
struct StoredChange {
    std::string table;
    std::string before;
    std::string after;
    friend bool operator==(const StoredChange&, const StoredChange&) = default;
};

[[nodiscard]] std::vector<StoredChange> storedChanges(const ChangeSet& change);

// The other way. SqlError for what is no row of ours, with every value checked.
[[nodiscard]] ChangeSet changeSetOf(std::span<const StoredChange> changes);

}  // namespace remit
