// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_set>

#include "core/change/draft.h"

namespace remit {

// Bodies and policy areas that are removed together, in one pass over the document.
struct ChosenRows {
    std::unordered_set<PolicyAreaId> areas;
    std::unordered_set<BodyTypeId> types;
    std::unordered_set<InstitutionId> institutions;
};

// As remove() of each (rows.h).
Result<> remove(Draft& draft, const ChosenRows& rows);

// What that would take along, in words: all that is removed but the chosen rows themselves.
std::string alongWith(const ChangeSet& removal, const ChosenRows& chosen);

}  // namespace remit
