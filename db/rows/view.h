// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/placement.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<View> {
    static constexpr const char* name = "view";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("layout", row.layout);
        visit("zoom", row.zoom);
        visit("centre_x", row.centreX);
        visit("centre_y", row.centreY);
        visit("extra", row.extra);
        visitAdded(visit, "chosen", row.chosen, false);
        visitAdded(visit, "hides_delegates", hides(row, RelationKind::Delegates), false);
        visitAdded(visit, "hides_accountable_to", hides(row, RelationKind::AccountableTo), false);
        visitAdded(visit, "hides_member_of", hides(row, RelationKind::MemberOf), false);
        visitAdded(visit, "hides_funds", hides(row, RelationKind::Funds), false);
        visitAdded(visit, "hides_appoints", hides(row, RelationKind::Appoints), false);
        visitAdded(visit, "room_width", row.roomWidth, 0.0);
        visitAdded(visit, "room_height", row.roomHeight, 0.0);
    }
    template <class Row>
    static auto& hides(Row& row, RelationKind kind) {
        return row.hides.kinds[static_cast<std::size_t>(kind)];
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
