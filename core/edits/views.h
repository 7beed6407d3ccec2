// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "core/change/draft.h"

namespace remit {

// What is done to saved views beyond placing and hiding one node (rows.h). All refuse ids that the document does not
// have. Placements that say nothing any more go.

// A view with all that `from` says: layout, camera, where nodes stand, what is hidden and folded.
Result<ViewId> copyView(Draft& draft, ViewId from, std::string_view name);

// As setHidden() of one node (rows.h), of many at once. O(placements).
Result<> setHidden(Draft& draft, ViewId view, const std::vector<NodeRef>& nodes, bool hidden);

// Folds a policy area or a body type, which is shown for it, or expands it. Institutions are refused.
Result<> setFolded(Draft& draft, ViewId view, const NodeRef& node, bool folded);
// Expands whatever is folded.
Result<> expandAll(Draft& draft, ViewId view);

// Makes the view one of what was chosen (View::chosen): `shown` and what is under them. `others` are hidden.
Result<> showOnly(Draft& draft, ViewId view, const std::vector<NodeRef>& shown, const std::vector<NodeRef>& others);
// Nothing is hidden, and newcomers are shown.
Result<> showAll(Draft& draft, ViewId view);

// Those nodes, or every one, stand where the layout puts them.
Result<> unplace(Draft& draft, ViewId view, const std::vector<NodeRef>& nodes);
Result<> unplaceAll(Draft& draft, ViewId view);

}  // namespace remit
