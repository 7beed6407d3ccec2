// SPDX-License-Identifier: MIT
#pragma once

#include "core/change/draft.h"

namespace remit {

// Users' own rules (SPEC section 4). Both take the white space off the name and the message and empty what does not
// belong to the rule's form. Refused: a rule without a name, a right kind, policy area, place or body type that the
// document does not have or that is there twice, never-both of one kind with itself, only-types or must-hold without a
// type, a negative count.

// Adds the rule last; its id, made from its name, differs from those of Remit's own rules. Id and order are not read.
Result<RuleId> addUserRule(Draft& draft, UserRule rule);
// Puts the rule in place of the one with its id; its order stays. A setting that made it more or less severe goes.
Result<> changeUserRule(Draft& draft, UserRule rule);
Result<> removeUserRule(Draft& draft, const RuleId& id);

}  // namespace remit
