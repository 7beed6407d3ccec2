// SPDX-License-Identifier: MIT
// What GraphContent shows, in words: for tooltips and screen readers.
#include <QCoreApplication>
#include <algorithm>

#include "ui/bridge/text.h"
#include "ui/graph/graph_content.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {
struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};
}  // namespace

QString titleOf(Lane lane) {
    switch (lane) {
        case Lane::National:
            return SentenceWords::tr("National");
        case Lane::SupraRegional:
            return SentenceWords::tr("Supra-regional");
        case Lane::Regional:
            return SentenceWords::tr("Regional");
        case Lane::Areas:
            return SentenceWords::tr("Policy areas");
        case Lane::Local:
            return SentenceWords::tr("Local");
    }
    return {};
}

QString sentenceOf(const GraphContent& content, const GraphNode& node) {
    int rights = 0;
    for (const GraphEdge& edge : content.edges)
        if (NodeRef(edge.cell.subject) == node.ref || NodeRef(edge.cell.area) == node.ref)
            rights += static_cast<int>(edge.rights.size());
    return sentenceOf(node, rights);
}

std::map<NodeRef, int> rightsByNode(const GraphContent& content) {
    std::map<NodeRef, int> out;
    for (const GraphEdge& edge : content.edges)
        for (const NodeRef& end : {NodeRef(edge.cell.subject), NodeRef(edge.cell.area)})
            out[end] += static_cast<int>(edge.rights.size());
    return out;
}

QString sentenceOf(const GraphNode& node, int rights) {
    QString out = node.isArea() ? SentenceWords::tr("%1, policy area")
                                : SentenceWords::tr("%1, %2").arg(QStringLiteral("%1"), node.detail);
    out = out.arg(node.name);
    out += rights == 0 ? SentenceWords::tr(": no rights") : SentenceWords::tr("; rights: %1").arg(rights);
    if (node.inside > 0)
        out += (node.isArea() ? SentenceWords::tr("; policy areas folded into it: %1")
                              : SentenceWords::tr("; institutions folded into it: %1"))
                   .arg(node.inside);
    if (node.size && node.isArea())
        out += QStringLiteral("; ") + node.size->words;
    if (node.partnerOnly)
        out += SentenceWords::tr("; only named as a partner");
    if (node.worst)
        out += *node.worst == Severity::Note ? SentenceWords::tr("; has a note") : SentenceWords::tr("; has a finding");
    return out;
}

QString sentenceOf(const Model& model, const GraphContent& content, const GraphEdge& edge) {
    QStringList kinds;
    bool joint = false;
    for (const GraphRight& right : edge.rights) {
        kinds << right.name.toLower();
        joint = joint || right.mark.joint;
    }
    QStringList others;
    if (joint)
        for (const GraphEdge& each : content.edges)
            if (each.cell.area == edge.cell.area && each.cell.subject != edge.cell.subject &&
                std::any_of(each.rights.begin(), each.rights.end(),
                            [](const GraphRight& right) { return right.mark.joint; }))
                others << toQt(model.nameOf(each.cell.subject));
    const PolicyArea* area = model.policyAreas().find(edge.cell.area);
    QString out = SentenceWords::tr("%1 on %2: %3")
                      .arg(toQt(model.nameOf(edge.cell.subject)), area ? toQt(area->name) : QString(),
                           kinds.join(QStringLiteral(", ")));
    if (!others.isEmpty())
        out += SentenceWords::tr(", jointly with %1").arg(others.join(QStringLiteral(", ")));
    if (edge.adopted)
        out += SentenceWords::tr(", adopted");
    if (edge.merged)
        out += SentenceWords::tr("; with those of what is folded, which can be changed once it is expanded");
    return out;
}

QString sentenceOf(const Model& model, const GraphRelation& relation) {
    const Relation* row = model.relations().find(relation.key);
    if (!row)
        return {};
    QString out = sentenceOf(model, *row);
    if (relation.merged)
        out += QStringLiteral(". ") + SentenceWords::tr("With those of what is folded: expand it to change them.");
    return out;
}

}  // namespace remit
