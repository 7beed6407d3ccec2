// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/scenario.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Scenario> {
    static constexpr const char* name = "scenario";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
