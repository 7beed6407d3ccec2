// SPDX-License-Identifier: MIT
#include "ui/graph/graph_legend.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace remit {

namespace {
struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};
}  // namespace

Legend legendOf(const GraphContent& content) {
    std::vector<LegendKind> kinds;
    std::set<RightKindId> seen;
    QStringList notes;
    bool joint = false;
    bool adopted = false;
    for (const GraphEdge& edge : content.edges) {
        adopted = adopted || edge.adopted;
        for (const GraphRight& right : edge.rights) {
            joint = joint || right.mark.joint;
            if (seen.insert(right.kind).second)
                kinds.push_back({right.name, {right.mark.letter, right.mark.rightClass}});
        }
    }
    const auto any = [&](auto is) { return std::any_of(content.nodes.begin(), content.nodes.end(), is); };
    if (joint)
        notes << LegendWords::tr("A ring with a plus: held jointly; the partner's line is thin.");
    if (adopted)
        notes << LegendWords::tr("Dashed mark and line: adopted from a body that is not there.");
    if (any([](const GraphNode& node) { return node.absent; }))
        notes << LegendWords::tr("Dotted body: not there in this place.");
    if (any([](const GraphNode& node) { return node.partnerOnly; }))
        notes << LegendWords::tr("Dashed body: only named as a partner.");
    if (any([](const GraphNode& node) { return node.worst && *node.worst < Severity::Note; }))
        notes << LegendWords::tr("Orange or red corner: has a finding; a dot: a note.");
    if (!content.barMeaning.isEmpty())
        notes << content.barMeaning;
    if (!content.relations.empty())
        notes << LegendWords::tr("Grey line: a relation between bodies.");
    return {std::move(kinds), std::move(notes), true};
}

}  // namespace remit
