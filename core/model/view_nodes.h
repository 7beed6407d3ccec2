// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <unordered_map>

#include "core/model/model.h"

namespace remit {

// What a view makes of the document's nodes: which it leaves out, and which a folded one stands for.
//
// A node is hidden or not as its own placement says. One without a placement, as newcomers are, is as the nearest node
// above it that has one: a policy area under a hidden one stays hidden, an institution of a hidden type too. Where
// nothing above says it either, it is shown; but in a view that shows what was chosen for it, only where a right or a
// relation, of whichever scenario, ties it to what has a placement there and is shown.
class ViewNodes {
public:
    // Everything, as it is.
    ViewNodes() = default;
    // The empty id, and a view that is not there, show everything. O(placements); of a chosen one O(grants) too.
    ViewNodes(Model model, ViewId view);

    // The node by which the view shows this one: itself, or the outermost folded one above it; none where either is
    // hidden.
    [[nodiscard]] std::optional<NodeRef> shown(const NodeRef& node) const;
    [[nodiscard]] bool isHidden(const NodeRef& node) const;
    // One that is hidden stands for nothing: what was shown again of what is under it is shown by itself.
    [[nodiscard]] bool isFolded(const NodeRef& node) const;

private:
    [[nodiscard]] const Placement* placement(const NodeRef& node) const;

    Model m_model;
    std::unordered_map<NodeRef, Placement> m_placements;
    bool m_isChosen = false;
    std::set<NodeRef> m_tied;
};

// What a node is under: a policy area's parent, an institution's type; none for others.
[[nodiscard]] std::optional<NodeRef> nodeAbove(const Model& model, const NodeRef& node);
// What is directly under it: policy areas, or a type's institutions, in document order.
[[nodiscard]] std::vector<NodeRef> nodesUnder(const Model& model, const NodeRef& node);

}  // namespace remit
