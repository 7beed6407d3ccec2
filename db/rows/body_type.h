// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/body_type.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<BodyType> {
    static constexpr const char* name = "body_type";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("tier", row.tier);
        visit("mandate", row.mandate);
        visit("advisory_only", row.advisoryOnly);
        visit("everywhere", row.everywhere);
        visit("exclusive", row.exclusive);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& visit) {
        visit("body_type_adopter", "adopter", &BodyType::adoptedBy);
        visit("body_type_coterminous", "coterminous_with", &BodyType::coterminousWith);
    }
};

}  // namespace remit
