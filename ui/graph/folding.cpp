// SPDX-License-Identifier: MIT
#include "ui/graph/folding.h"

#include <algorithm>

namespace remit {

NodeRef shownAs(const GraphContent& content, const NodeRef& node) {
    const auto found = content.folded.find(node);
    return found == content.folded.end() ? node : found->second;
}

CellRef shownAs(const GraphContent& content, const CellRef& cell) {
    if (content.folded.empty())
        return cell;
    CellRef out = cell;
    if (!cell.subject.id.empty())
        out.subject = subjectOf(shownAs(content, NodeRef(cell.subject)));
    if (!cell.area.empty())
        out.area = PolicyAreaId(shownAs(content, NodeRef(cell.area)).id);
    return out;
}

Item shownAs(const GraphContent& content, const Item& item) {
    if (const NodeRef node = refOf(item); !node.id.empty())
        return itemOf(shownAs(content, node));
    if (const auto* cell = std::get_if<CellRef>(&item))
        return shownAs(content, *cell);
    return item;
}

Lit shownAs(const GraphContent& content, const Lit& lit) {
    if (content.folded.empty())
        return lit;
    Lit out;
    for (const CellRef& each : lit.cells)
        out.cells.insert(shownAs(content, each));
    for (const Subject& each : lit.subjects)
        out.subjects.insert(subjectOf(shownAs(content, NodeRef(each))));
    for (const PolicyAreaId each : lit.areas)
        out.areas.insert(PolicyAreaId(shownAs(content, NodeRef(each)).id));
    out.relations = lit.relations;
    return out;
}

std::optional<NodeRef> foldAt(const Model& model, const GraphContent& content, const NodeRef& node) {
    const auto isUnder = [&](const GraphNode& each) {
        for (auto above = nodeAbove(model, each.ref); above; above = nodeAbove(model, *above))
            if (*above == node)
                return true;
        return false;
    };
    if (std::any_of(content.nodes.begin(), content.nodes.end(), isUnder))
        return node;
    return nodeAbove(model, node);
}

std::vector<NodeRef> foldsOf(const Model& model, const GraphContent& content) {
    std::vector<NodeRef> out;
    for (const GraphNode& each : content.nodes) {
        std::optional<NodeRef> top;
        for (auto above = nodeAbove(model, each.ref); above; above = nodeAbove(model, *above))
            top = above;
        if (top && std::find(out.begin(), out.end(), *top) == out.end())
            out.push_back(*top);
    }
    return out;
}

}  // namespace remit
