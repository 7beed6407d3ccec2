// SPDX-License-Identifier: MIT
#include "ui/graph/graph_legend.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/graph/relation_stroke.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

// What there is to be explained.
struct Seen {
    std::vector<LegendKind> kinds;
    bool joint = false;
    bool partner = false;
    bool conditional = false;
    bool adopted = false;
    bool absent = false;
    bool partnerOnly = false;
    bool finding = false;
    bool note = false;
    bool circle = false;
    bool folded = false;
    bool vital = false;
    std::set<RelationKind> relations;
};

Seen seenIn(const GraphContent& content) {
    Seen out;
    std::set<RightKindId> kinds;
    for (const GraphEdge& edge : content.edges) {
        out.partner = out.partner || edge.partner;
        for (const GraphRight& right : edge.rights) {
            out.joint = out.joint || right.mark.joint;
            out.conditional = out.conditional || right.mark.conditional;
            out.adopted = out.adopted || right.mark.adopted;
            if (kinds.insert(right.kind).second)
                out.kinds.push_back({right.name, {right.mark.letter, right.mark.rightClass}});
        }
    }
    for (const GraphNode& node : content.nodes) {
        out.absent = out.absent || node.absent;
        out.partnerOnly = out.partnerOnly || node.partnerOnly;
        out.finding = out.finding || (node.worst && *node.worst < Severity::Note);
        out.folded = out.folded || node.inside > 0;
        out.vital = out.vital || (node.size && node.size->vital);
        out.note = out.note || node.worst == Severity::Note;
    }
    for (const GraphRelation& relation : content.relations) {
        out.relations.insert(relation.kind);
        out.circle = out.circle || relation.worst;
    }
    return out;
}

LegendLine lineOf(RelationKind kind) {
    return {verbOf(kind), [kind](QPainter& painter, const QLineF& line, const Theme& theme) {
                QPainterPath path(line.p1());
                path.lineTo(line.p2() - QPointF(relationTip, 0));
                drawRelation(painter, path, kind, penOf(kind, theme), theme.surface);
            }};
}

// A small node and a large one.
LegendLine lineOf(const QString& sizeMeaning) {
    return {sizeMeaning,
            [](QPainter& painter, const QLineF& line, const Theme& theme) {
                const auto pill = [&](qreal left, qreal width, qreal height) {
                    painter.drawRoundedRect(QRectF(left, line.y1() - height / 2, width, height), height / 2,
                                            height / 2);
                };
                painter.setPen(QPen(theme.accent, 1.4));
                painter.setBrush(theme.band);
                const qreal large = line.length() * .55;
                pill(line.x1() + 1, large / 1.6, 8);
                pill(line.x2() - large - 1, large, 13);
                painter.setBrush(Qt::NoBrush);
            },
            false};
}

QString nameOf(const GraphContent& content, const NodeRef& ref) {
    const GraphNode* node = content.node(ref);
    return node ? node->name : QString();
}

}  // namespace

Legend legendOf(const GraphContent& content, const Attention& attention, bool trunks) {
    Seen seen = seenIn(content);
    QStringList notes;
    if (seen.joint)
        notes << LegendWords::tr("A ring with a plus: held jointly.");
    if (seen.partner)
        notes << LegendWords::tr("Thin line: held as a partner only.");
    if (seen.conditional)
        notes << LegendWords::tr("A bar below a mark: on a condition.");
    if (seen.adopted)
        notes << LegendWords::tr("Dashed mark and line: adopted from a body that is not there.");
    if (seen.absent)
        notes << LegendWords::tr("Dotted body: not there in this place.");
    if (seen.partnerOnly)
        notes << LegendWords::tr("Dashed body: only named as a partner.");
    if (seen.finding)
        notes << LegendWords::tr("Orange or red corner: has a finding.");
    if (seen.note)
        notes << LegendWords::tr("A dot in a corner: has a note.");
    if (seen.folded)
        notes << LegendWords::tr("A number at a node: so many are folded into it.");
    if (seen.circle)
        notes << LegendWords::tr("Red arrows: relations that run in a circle.");
    if (trunks)
        notes << LegendWords::tr("Thick grey line: several edges until they part.");
    if (seen.vital)
        notes << LegendWords::tr("Second outline: others hang on it alone.");
    if (const std::optional<GraphPath>& path = attention.path; path && !path->empty())
        notes << LegendWords::tr("Highlighted: the way from %1 to %2.")
                     .arg(nameOf(content, path->from), nameOf(content, path->to));
    if (content.node(attention.focus))
        notes << LegendWords::tr("Faint: outside the focus on %1.").arg(nameOf(content, attention.focus));
    std::vector<LegendLine> lines;
    if (!content.sizeMeaning.isEmpty())
        lines.push_back(lineOf(content.sizeMeaning));
    for (const RelationKind kind : seen.relations)
        lines.push_back(lineOf(kind));
    return {std::move(seen.kinds), std::move(notes), true, std::move(lines)};
}

}  // namespace remit
