// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/relation.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Relation> {
    static constexpr const char* name = "relation";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("scenario", row.scenario);
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("kind", row.kind);
        visit("from", row.from);
        visit("to", row.to);
        visit("policy_area", row.area);
        visit("right_kind", row.right);
        visit("competitive", row.competitive);
        visit("starts_on", row.span.from);
        visit("ends_before", row.span.to);
        visit("note", row.note);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
