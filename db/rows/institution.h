// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/institution.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Institution> {
    static constexpr const char* name = "institution";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("body_type", row.type);
        visit("starts_on", row.span.from);
        visit("ends_before", row.span.to);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& visit) {
        visit("institution_place", "place", &Institution::places);
    }
};

}  // namespace remit
