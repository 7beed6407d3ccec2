// SPDX-License-Identifier: MIT
#include "ui/graph/graph_focus.h"

namespace remit {

GraphContent within(GraphContent content, const std::set<NodeRef>& nodes) {
    std::erase_if(content.nodes, [&](const GraphNode& each) { return !nodes.contains(each.ref); });
    std::erase_if(content.edges, [&](const GraphEdge& each) {
        return !nodes.contains(each.cell.subject) || !nodes.contains(each.cell.area);
    });
    std::erase_if(content.relations,
                  [&](const GraphRelation& each) { return !nodes.contains(each.from) || !nodes.contains(each.to); });
    return content;
}

}  // namespace remit
