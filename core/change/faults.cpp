// SPDX-License-Identifier: MIT
#include "core/change/faults.h"

#include <algorithm>

#include "core/model/inspection.h"

namespace remit {

namespace {

template <class Row>
bool removes(const ChangeSet& change) {
    const auto& rows = change.of<Row>();
    return std::any_of(rows.begin(), rows.end(), [](const auto& each) { return !each.after; });
}

template <class Row, class Look>
void forEachAfter(const ChangeSet& change, const Inspection& inspection, const Look& look) {
    for (const RowChange<Row>& each : change.of<Row>())
        if (each.after && !inspection.fault())
            look(*each.after);
}

}  // namespace

std::optional<Fault> findFault(const Model& model, const ChangeSet& change) {
    // Where a row is gone that others may name, all of them are read.
    if (removes<Place>(change) || removes<BodyType>(change) || removes<Institution>(change) ||
        removes<PolicyArea>(change) || removes<RightKind>(change) || removes<Scenario>(change) || removes<View>(change))
        return findFault(model);
    Inspection inspection(model);
    forEachAfter<Place>(change, inspection, [&](const Place& row) { inspection.branch(model.places(), row, "place"); });
    forEachAfter<BodyType>(change, inspection, [&](const BodyType& row) { inspection.look(row, {}); });
    forEachAfter<Institution>(change, inspection, [&](const Institution& row) { inspection.look(row, {}); });
    forEachAfter<PolicyArea>(
        change, inspection, [&](const PolicyArea& row) { inspection.branch(model.policyAreas(), row, "policy area"); });
    forEachAfter<Grant>(change, inspection, [&](const Grant& row) { inspection.look(row, {}); });
    forEachAfter<Relation>(change, inspection, [&](const Relation& row) { inspection.look(row, {}); });
    if (removes<Grant>(change) || change.touches<Waiver>())
        inspection.waivers();
    forEachAfter<UserRule>(change, inspection, [&](const UserRule& row) { inspection.look(row, {}); });
    forEachAfter<Placement>(change, inspection, [&](const Placement& row) { inspection.look(row); });
    return inspection.fault();
}

}  // namespace remit
