// SPDX-License-Identifier: MIT
#include <cmath>

#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

namespace {

Checks checksFor(const Draft& draft, ViewId view, const NodeRef& node) {
    Checks checks(draft.model());
    checks.exists<View>(view);
    switch (node.kind) {
        case NodeRef::Kind::BodyType:
            checks.exists<BodyType>(BodyTypeId(node.id));
            break;
        case NodeRef::Kind::Institution:
            checks.exists<Institution>(InstitutionId(node.id));
            break;
        case NodeRef::Kind::PolicyArea:
            checks.exists<PolicyArea>(PolicyAreaId(node.id));
            break;
    }
    return checks;
}

Placement placementOf(const Draft& draft, ViewId view, const NodeRef& node) {
    if (const Placement* found = draft.model().placements().find({view, node}))
        return *found;
    Placement made;
    made.view = view;
    made.node = node;
    made.order = draft.model().placements().nextOrder();
    return made;
}

}  // namespace

Result<> placeNode(Draft& draft, ViewId view, const NodeRef& node, double x, double y) {
    const Checks checks =
        checksFor(draft, view, node).that(std::isfinite(x) && std::isfinite(y), "A node's place is two numbers.");
    if (!checks.ok())
        return checks.error();
    Placement row = placementOf(draft, view, node);
    row.x = x;
    row.y = y;
    draft.put(row);
    return {};
}

Result<> setHidden(Draft& draft, ViewId view, const NodeRef& node, bool hidden) {
    const Checks checks = checksFor(draft, view, node);
    if (!checks.ok())
        return checks.error();
    Placement row = placementOf(draft, view, node);
    row.hidden = hidden;
    draft.put(row);
    return {};
}

}  // namespace remit
