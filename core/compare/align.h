// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace remit {

// A document that was read from a table, with the ids that another one has for the same things. A table has no ids:
// reading one numbers its rights as they come and calls its scenario after the file, so that one right more would look
// like a change of all that follow. Rights are the same that stand in one cell and are of one kind, the first like the
// first; new ones get an id made from what they say. Its one scenario is the other's first.
[[nodiscard]] Model withIdsOf(const Model& other, const Model& table);

}  // namespace remit
