// SPDX-License-Identifier: MIT
#pragma once

#include <variant>

#include "ui/graph/graph_content.h"

namespace remit {

// How one node of a picture reaches another: over relations and over rights on a policy area that two bodies share.
//
// Relations come first: a way over them alone, however long, is taken before one over a policy area, and of two ways
// the one over fewer policy areas. Somebody made a relation between these two; that both hold some right on an area is
// true of nearly any two bodies of a framework, and would hide every chain of delegation. Where relations are not
// shown, only policy areas join.
struct GraphPath {
    NodeRef from;
    NodeRef to;
    std::vector<std::variant<CellRef, RelationKey>> first = {};  // one of the ways; empty where nothing joins the two
    double count = 0;                                            // of ways that are as short
    // On any of them.
    std::set<NodeRef> nodes = {};
    std::set<CellRef> cells = {};
    std::set<RelationKey> relations = {};

    [[nodiscard]] bool empty() const { return first.empty(); }
    // From body to body, or between a body and a policy area at an end, along the first way.
    [[nodiscard]] int steps() const;
};

// O((nodes + edges) * log nodes).
[[nodiscard]] GraphPath pathBetween(const GraphContent& content, const NodeRef& from, const NodeRef& to);

// "Central govt. delegates to MCA, which meets LEP on Transport (MCA: decision rights; LEP: advice): 2 steps."
[[nodiscard]] QString sentenceOf(const GraphContent& content, const GraphPath& path);

}  // namespace remit
