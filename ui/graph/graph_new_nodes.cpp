// SPDX-License-Identifier: MIT
// What GraphActions does to bodies and policy areas themselves: made, removed, put under others.
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_actions.h"
#include "ui/matrix/axis_edits.h"

namespace remit {

NavRow axisOf(const NodeRef& node) {
    switch (node.kind) {
        case NodeRef::Kind::BodyType:
            return BodyTypeId(node.id);
        case NodeRef::Kind::Institution:
            return InstitutionId(node.id);
        case NodeRef::Kind::PolicyArea:
            return PolicyAreaId(node.id);
    }
    return PolicyAreaId(node.id);
}

QString GraphActions::addNode(const NewNode& wanted, const QString& name, NodeRef& made) {
    const auto add = [&](Draft& draft) -> Result<> {
        if (wanted.area) {
            const Result<PolicyAreaId> id = addPolicyArea(draft, fromQt(name));
            if (!id)
                return id.error();
            made = *id;
            return {};
        }
        const Result<BodyTypeId> id = addBodyType(draft, fromQt(name));
        if (!id)
            return id.error();
        made = *id;
        BodyType row = draft.model().bodyTypes().at(*id);
        row.tier = wanted.tier;
        return change(draft, row);
    };
    QString refusal = m_desk.document.refusalOf(add);
    const QString label = tr("add %1").arg(name.trimmed());
    const auto addThere = [&](Draft& draft, ViewId view) -> Result<> {
        if (Result<> added = add(draft); !added)
            return added;
        // A view of what was chosen shows it because it has a placement there.
        return wanted.at ? placeNode(draft, view, made, wanted.at->x(), wanted.at->y())
                         : setHidden(draft, view, made, false);
    };
    const bool inPicture = wanted.at || showsChosen();
    const bool done =
        refusal.isEmpty() && (inPicture ? editPicture(label, addThere) : m_desk.document.edit(label, add));
    if (!done)
        made = {};
    return refusal;
}

QString GraphActions::takenAlong(const std::set<NodeRef>& nodes) const {
    std::vector<NavRow> rows;
    for (const NodeRef& each : nodes)
        rows.push_back(axisOf(each));
    return rows.empty() ? QString() : remit::takenAlong(m_desk, rows);
}

bool GraphActions::removeNodes(const std::set<NodeRef>& nodes) {
    std::vector<NavRow> rows;
    for (const NodeRef& each : nodes)
        rows.push_back(axisOf(each));
    return removeAxes(m_desk, rows);
}

bool GraphActions::putUnder(PolicyAreaId area, PolicyAreaId parent) {
    return placeAxis(m_desk, area, parent.empty() ? NavRow(Section::Areas) : NavRow(parent), std::nullopt);
}

}  // namespace remit
