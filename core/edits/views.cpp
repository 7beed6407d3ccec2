// SPDX-License-Identifier: MIT
#include "core/edits/views.h"

#include <cmath>
#include <set>

#include "core/edits/checks.h"
#include "core/edits/rows.h"
#include "core/model/view_nodes.h"

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
    made.placed = false;
    return made;
}

// Keeps the placement where it says something: of a view of what was chosen every one does, and one under a hidden
// node says that this is shown.
void keep(Draft& draft, const Placement& row) {
    const Model& model = draft.model();
    bool says = row.placed || row.hidden || row.folded || model.views().at(row.view).chosen;
    for (auto above = nodeAbove(model, row.node); above && !says; above = nodeAbove(model, *above))
        if (const Placement* found = model.placements().find({row.view, *above}))
            says = found->hidden;
    if (says)
        draft.put(row);
    else if (model.placements().contains(row.key()))
        draft.remove<Placement>(row.key());
}

void unplace(Draft& draft, Placement row) {
    row.placed = false;
    row.x = 0;
    row.y = 0;
    keep(draft, row);
}

std::vector<Placement> placementsIn(const Draft& draft, ViewId view) {
    std::vector<Placement> out;
    for (const Placement& each : draft.model().placements())
        if (each.view == view)
            out.push_back(each);
    return out;
}

bool isUnder(const Model& model, const NodeRef& node, const std::set<NodeRef>& tops) {
    for (auto above = nodeAbove(model, node); above; above = nodeAbove(model, *above))
        if (tops.contains(*above))
            return true;
    return false;
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
    row.placed = true;
    draft.put(row);
    return {};
}

Result<> setHidden(Draft& draft, ViewId view, const NodeRef& node, bool hidden) {
    return setHidden(draft, view, std::vector{node}, hidden);
}

Result<> setHidden(Draft& draft, ViewId view, const std::vector<NodeRef>& nodes, bool hidden) {
    for (const NodeRef& node : nodes)
        if (const Checks checks = checksFor(draft, view, node); !checks.ok())
            return checks.error();
    std::vector<Placement> rows;
    const auto put = [&](Placement row) {
        row.hidden = hidden;
        draft.put(row);
        rows.push_back(row);
    };
    for (const NodeRef& node : nodes)
        put(placementOf(draft, view, node));
    const std::set<NodeRef> tops(nodes.begin(), nodes.end());
    for (const Placement& each : placementsIn(draft, view))
        if (each.hidden != hidden && isUnder(draft.model(), each.node, tops))
            put(each);
    // Only now: what one says depends on those above it.
    for (const Placement& row : rows)
        keep(draft, row);
    return {};
}

Result<ViewId> copyView(Draft& draft, ViewId from, std::string_view name) {
    const Checks checks = Checks(draft.model()).exists<View>(from);
    if (!checks.ok())
        return checks.error();
    Result<ViewId> made = addView(draft, name);
    if (!made)
        return made;
    const View added = draft.model().views().at(*made);
    View row = draft.model().views().at(from);
    row.id = added.id;
    row.order = added.order;
    row.name = added.name;
    draft.put(row);
    for (Placement each : placementsIn(draft, from)) {
        each.view = *made;
        each.order = draft.model().placements().nextOrder();
        draft.put(each);
    }
    return made;
}

Result<> setFolded(Draft& draft, ViewId view, const NodeRef& node, bool folded) {
    const Checks checks =
        checksFor(draft, view, node)
            .that(node.kind != NodeRef::Kind::Institution, "An institution has nothing under it: fold its body type.");
    if (!checks.ok())
        return checks.error();
    Placement row = placementOf(draft, view, node);
    row.folded = folded;
    if (folded)
        row.hidden = false;
    keep(draft, row);
    return {};
}

Result<> expandAll(Draft& draft, ViewId view) {
    const Checks checks = Checks(draft.model()).exists<View>(view);
    if (!checks.ok())
        return checks.error();
    for (Placement each : placementsIn(draft, view))
        if (each.folded) {
            each.folded = false;
            keep(draft, each);
        }
    return {};
}

Result<> showOnly(Draft& draft, ViewId view, const std::vector<NodeRef>& shown, const std::vector<NodeRef>& others) {
    Checks checks = Checks(draft.model()).exists<View>(view);
    for (const std::vector<NodeRef>* list : {&shown, &others})
        for (const NodeRef& node : *list)
            if (const Checks known = checksFor(draft, view, node); !known.ok())
                return known.error();
    if (!checks.ok())
        return checks.error();
    View row = draft.model().views().at(view);
    row.chosen = true;
    draft.put(row);
    if (Result<> hidden = setHidden(draft, view, others, true); !hidden)
        return hidden;
    // Their placements keep them in; after the others, which hide what is under them.
    for (const NodeRef& node : shown) {
        Placement placement = placementOf(draft, view, node);
        placement.hidden = false;
        draft.put(placement);
    }
    return {};
}

Result<> showAll(Draft& draft, ViewId view) {
    const Checks checks = Checks(draft.model()).exists<View>(view);
    if (!checks.ok())
        return checks.error();
    View row = draft.model().views().at(view);
    row.chosen = false;
    draft.put(row);
    std::vector<Placement> placements = placementsIn(draft, view);
    for (Placement& each : placements) {
        each.hidden = false;
        draft.put(each);
    }
    for (const Placement& each : placements)
        keep(draft, each);
    return {};
}

Result<> unplace(Draft& draft, ViewId view, const std::vector<NodeRef>& nodes) {
    for (const NodeRef& node : nodes)
        if (const Checks checks = checksFor(draft, view, node); !checks.ok())
            return checks.error();
    for (const NodeRef& node : nodes)
        if (const Placement* found = draft.model().placements().find({view, node}); found && found->placed)
            unplace(draft, *found);
    return {};
}

Result<> unplaceAll(Draft& draft, ViewId view) {
    const Checks checks = Checks(draft.model()).exists<View>(view);
    if (!checks.ok())
        return checks.error();
    for (const Placement& each : placementsIn(draft, view))
        if (each.placed)
            unplace(draft, each);
    return {};
}

}  // namespace remit
