// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "ui/graph/graph_path.h"

namespace remit {

// How loudly a node or an edge is painted.
enum class Emphasis { Plain, Quiet, Strong, Lit };

// What the reader's attention is on; an empty NodeRef or CellRef is nothing.
struct Attention {
    Item selection;
    CellRef cell;  // of the selection, as Selection::cell()
    std::optional<Lit> finding;
    Severity severity = Severity::Warning;  // of the finding
    NodeRef focus;
    int depth = 1;
    std::optional<GraphPath> path = {};
};

struct Emphases {
    std::map<NodeRef, Emphasis> nodes;
    Emphasis rest = Emphasis::Plain;  // of the edges that are not named here
    std::map<CellRef, Emphasis> edges;
    std::map<RelationKey, Emphasis> relations;

    [[nodiscard]] Emphasis of(const CellRef& cell) const {
        const auto found = edges.find(cell);
        return found == edges.end() ? rest : found->second;
    }
    [[nodiscard]] Emphasis of(const RelationKey& key) const {
        const auto found = relations.find(key);
        return found == relations.end() ? rest : found->second;
    }
};

// The nodes within so many edges and relations of the root, itself included.
[[nodiscard]] std::set<NodeRef> neighbourhood(const GraphContent& content, const NodeRef& root, int depth);

// The finding in hand lights what it is about; focus leaves a node's neighbourhood as it is; a path, a selected edge
// and, where there is no path, a selected node's edges stand out. Whatever is outside all that is quiet; without any of
// it everything is plain.
[[nodiscard]] Emphases emphasise(const GraphContent& content, const Attention& attention);

}  // namespace remit
