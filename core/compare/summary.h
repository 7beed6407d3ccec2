// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/change/change_set.h"

namespace remit {

// One line on what was done, for the log of a save: "3 rights given, 1 changed; 1 policy area added". "Nothing changed"
// for an empty change.
[[nodiscard]] std::string summaryOf(const ChangeSet& change);

// The same from the names of the edits, in order: "Give MCA decision rights on Schools; rename Roads; and 5 more".
// Names that repeat one after the other count once. "" for none.
[[nodiscard]] std::string summaryOf(const std::vector<std::string>& labels);

}  // namespace remit
