// SPDX-License-Identifier: MIT
#include "core/model/view_nodes.h"

#include <utility>

namespace remit {

ViewNodes::ViewNodes(Model model, ViewId view) : m_model(std::move(model)) {
    const View* row = m_model.views().find(view);
    if (!row)
        return;
    m_isChosen = row->chosen;
    for (const Placement& each : m_model.placements())
        if (each.view == view)
            m_placements.emplace(each.node, each);
    if (!m_isChosen)
        return;
    const auto has = [&](const NodeRef& node) {
        const Placement* found = placement(node);
        return found && !found->hidden;
    };
    const auto tie = [&](const NodeRef& one, const NodeRef& other) {
        if (has(one))
            m_tied.insert(other);
        if (has(other))
            m_tied.insert(one);
    };
    for (const Grant& grant : m_model.grants()) {
        tie(grant.subject, grant.area);
        for (const Subject& partner : grant.with)
            tie(partner, grant.area);
    }
    for (const Relation& relation : m_model.relations())
        tie(relation.from, relation.to);
}

const Placement* ViewNodes::placement(const NodeRef& node) const {
    const auto found = m_placements.find(node);
    return found == m_placements.end() ? nullptr : &found->second;
}

bool ViewNodes::isFolded(const NodeRef& node) const {
    const Placement* found = placement(node);
    return found && found->folded && !found->hidden && node.kind != NodeRef::Kind::Institution;
}

bool ViewNodes::isHidden(const NodeRef& node) const {
    for (std::optional<NodeRef> each = node; each; each = nodeAbove(m_model, *each))
        if (const Placement* found = placement(*each))
            return found->hidden;
    return m_isChosen && !m_tied.contains(node);
}

std::optional<NodeRef> ViewNodes::shown(const NodeRef& node) const {
    if (m_placements.empty() && !m_isChosen)
        return node;
    if (isHidden(node))
        return std::nullopt;
    NodeRef out = node;
    for (std::optional<NodeRef> each = node; each; each = nodeAbove(m_model, *each))
        if (isFolded(*each))
            out = *each;
    return out;
}

std::optional<NodeRef> nodeAbove(const Model& model, const NodeRef& node) {
    if (node.kind == NodeRef::Kind::PolicyArea) {
        const PolicyArea* area = model.policyAreas().find(PolicyAreaId(node.id));
        return area && !area->parent.empty() ? std::optional<NodeRef>(area->parent) : std::nullopt;
    }
    if (node.kind == NodeRef::Kind::Institution) {
        const Institution* institution = model.institutions().find(InstitutionId(node.id));
        return institution ? std::optional<NodeRef>(institution->type) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<NodeRef> nodesUnder(const Model& model, const NodeRef& node) {
    std::vector<NodeRef> out;
    if (node.kind == NodeRef::Kind::PolicyArea) {
        for (const PolicyArea& each : model.policyAreas())
            if (each.parent == PolicyAreaId(node.id))
                out.emplace_back(each.id);
    } else if (node.kind == NodeRef::Kind::BodyType) {
        for (const Institution& each : model.institutions())
            if (each.type == BodyTypeId(node.id))
                out.emplace_back(each.id);
    }
    return out;
}

}  // namespace remit
