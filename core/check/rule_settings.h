// SPDX-License-Identifier: MIT
#pragma once

#include "core/change/draft.h"

namespace remit {

// The least number that a document may set for a rule that has one.
inline constexpr int leastMax = 1;

// Whether the rule is a built-in one with a number to set, N in SPEC section 4.
[[nodiscard]] bool hasMax(const RuleId& rule);

// What the document changes about a built-in rule: its severity, and N of the rules that have one (leastMax or more). A
// setting without either puts the rule back to how it comes.
Result<> setRuleSetting(Draft& draft, RuleSetting setting);

}  // namespace remit
