// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/rules.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<UserRule> {
    static constexpr const char* name = "user_rule";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("form", row.form);
        visit("right_kind", row.right);
        visit("other_right_kind", row.other);
        visit("sides", row.count);
        visit("severity", row.severity);
        visit("message", row.message);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& visit) {
        visit("user_rule_body_type", "body_type", &UserRule::types);
        visit("user_rule_policy_area", "policy_area", &UserRule::areas);
        visit("user_rule_place", "place", &UserRule::places);
    }
};

}  // namespace remit
