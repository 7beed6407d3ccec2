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
        visitAdded(visit, "hides_delegates", row.hides[RelationKind::Delegates], false);
        visitAdded(visit, "hides_accountable_to", row.hides[RelationKind::AccountableTo], false);
        visitAdded(visit, "hides_member_of", row.hides[RelationKind::MemberOf], false);
        visitAdded(visit, "hides_funds", row.hides[RelationKind::Funds], false);
        visitAdded(visit, "hides_appoints", row.hides[RelationKind::Appoints], false);
        visitAdded(visit, "room_width", row.roomWidth, 0.0);
        visitAdded(visit, "room_height", row.roomHeight, 0.0);
        visitAdded(visit, "standing", row.standing, Text());
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
