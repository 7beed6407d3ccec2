// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/model/view_nodes.h"
#include "ui/graph/graph_content.h"

namespace remit {

// What stands in the picture for things that are folded into another: that one, and edges at it; all else itself.
[[nodiscard]] NodeRef shownAs(const GraphContent& content, const NodeRef& node);
[[nodiscard]] CellRef shownAs(const GraphContent& content, const CellRef& cell);
[[nodiscard]] Item shownAs(const GraphContent& content, const Item& item);
[[nodiscard]] Lit shownAs(const GraphContent& content, const Lit& lit);

// What folding at a node folds: the node where something under it is in the picture, else what it is under itself;
// none where neither is so.
[[nodiscard]] std::optional<NodeRef> foldAt(const Model& model, const GraphContent& content, const NodeRef& node);

// The outermost nodes that can be folded: areas with others under them, types with institutions in the picture.
[[nodiscard]] std::vector<NodeRef> foldsOf(const Model& model, const GraphContent& content);

}  // namespace remit
