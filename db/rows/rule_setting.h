// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/rules.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<RuleSetting> {
    static constexpr const char* name = "rule_setting";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("rule", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("maximum", row.max);
        visit("severity", row.severity);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
