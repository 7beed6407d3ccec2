// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "core/change/draft.h"
#include "core/rights/territory.h"

namespace remit {

// Edits made through a lens that names a leaf place of an instantiated document: what is done there to grants reaches
// other places too, unless it is kept to the one.

// Whether the grant's scope holds the leaf place.
[[nodiscard]] bool scopeHolds(const Model& model, const Grant& grant, PlaceId place);

// The grant's scope but for the leaf place, in as few rows of the tree as say it. Empty: nothing is left.
[[nodiscard]] std::vector<PlaceId> scopeWithout(const Model& model, const Grant& grant, PlaceId place);

// At how many places (in a framework: kinds of place) somebody holds what a change does to grants, before it or after;
// and whether that is so at one of them.
struct Reach {
    int places = 0;
    bool here = false;
    [[nodiscard]] bool elsewhere() const { return places > (here ? 1 : 0); }
};
// O(grants changed * places).
[[nodiscard]] Reach extentOf(const ChangeSet& change, const Territory& ground, Text place);

// Makes the edit, but keeps what it does to grants to one leaf place: a grant that it changes or takes away stays as it
// was at the others, and one that it gives has the place as its scope.
Result<> atPlaceAlone(Draft& draft, PlaceId place, const std::function<Result<>(Draft&)>& edit);

}  // namespace remit
