// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/waiver.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Waiver> {
    static constexpr const char* name = "waiver";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("fingerprint", row.fingerprint);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("waived_by", row.by);
        visit("waived_on", row.on);
        visit("reason", row.reason);
        visit("offset_by", row.offset);
        visit("ends_before", row.until);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& /*visit*/) {}
};

}  // namespace remit
