// SPDX-License-Identifier: MIT
#pragma once

#include "core/change/change_set.h"
#include "core/model/integrity.h"

namespace remit {

// A fault that the change brought into a model that was sound before it; its pointer is of no use. O(rows changed), and
// O(rows) where a row is gone that others may refer to.
[[nodiscard]] std::optional<Fault> findFault(const Model& model, const ChangeSet& change);

}  // namespace remit
