// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/right_kind.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<RightKind> {
    static constexpr const char* name = "right_kind";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("name", row.name);
        visit("letter", row.letter);
        visit("class", row.rightClass);
        visit("sole", row.sole);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
