// SPDX-License-Identifier: MIT
#pragma once

#include "core/change/draft.h"

namespace remit {

// Changes that come from elsewhere than the model they go to: a file's history, a log of edits.

// Whether the model holds what the change's befores say.
[[nodiscard]] bool fits(const Model& model, const ChangeSet& change);

// Makes the whole change, which must fit the draft's model.
void put(Draft& draft, const ChangeSet& change);

}  // namespace remit
