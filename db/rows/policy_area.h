// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/policy_area.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<PolicyArea> {
    static constexpr const char* name = "policy_area";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("parent", row.parent);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
