// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <vector>

#include "core/change/draft.h"
#include "core/graph/geometry.h"

namespace remit {

// Bodies and policy areas that are copied or cut, as a document of its own: its one view has the chosen ones and where
// they stand; with them come what is under them, and the rights, relations and notes that name one of all these. What
// else it holds is there to be named. `shown` is its first scenario.
[[nodiscard]] Model carriedRows(const Model& model, ScenarioId shown, const std::map<NodeRef, Point>& chosen);

struct PastedRows {
    struct Node {
        NodeRef node;
        Point at;
    };
    std::vector<Node> nodes;  // the chosen ones
    std::size_t rights = 0;
    std::size_t leftOut = 0;  // rights and relations that name what the document lacks
};

// Puts what was carried into a document, that one or another. Rows keep ids that are free there: what was cut comes
// back as it was, as a partner too. Others get an id and a name of their own. Rights and relations come along where the
// document has all that they name; those of a scenario that it lacks go to `into` if they are of the first one carried.
// Refuses where nothing was chosen.
Result<PastedRows> pasteRows(Draft& draft, const Model& carried, ScenarioId into);

}  // namespace remit
