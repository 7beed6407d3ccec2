// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/placement.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<DocumentInfo> {
    static constexpr const char* name = "document";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        Text id = row.key();
        visit("id", id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("title", row.title);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
