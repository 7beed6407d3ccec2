// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/placement.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Placement> {
    static constexpr const char* name = "placement";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("view", row.view);
        visit("node", row.node);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("x", row.x);
        visit("y", row.y);
        visit("hidden", row.hidden);
        visitAdded(visit, "folded", row.folded, false);
        visitAdded(visit, "placed", row.placed, true);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
