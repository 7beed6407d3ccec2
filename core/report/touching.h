// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/check/finding.h"
#include "core/rights/facts.h"

namespace remit {

// The findings that concern a body at some of its places, in their order: those about the body, and those that come
// from a right, a relation or an institution that names the body or its type; that happen at one of the places or at
// none in particular. `holder` is an index in Territory::holders. O(hits).
[[nodiscard]] std::vector<const Finding*> touching(const Facts& facts, int holder, const PlaceSet& places,
                                                   const std::vector<std::shared_ptr<const Finding>>& findings);

}  // namespace remit
