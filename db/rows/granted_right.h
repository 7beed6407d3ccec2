// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/grant.h"
#include "db/rows/columns.h"

namespace remit {

template <>
struct Columns<Grant> {
    static constexpr const char* name = "granted_right";

    template <class Row, class Visit>
    static void key(Row& row, Visit& visit) {
        visit("scenario", row.scenario);
        visit("id", row.id);
    }
    template <class Row, class Visit>
    static void columns(Row& row, Visit& visit) {
        visit("position", row.order);
        visit("subject", row.subject);
        visit("policy_area", row.area);
        visit("right_kind", row.right);
        visit("status", row.status);
        visit("lapses", row.lapses);
        visit("starts_on", row.span.from);
        visit("ends_before", row.span.to);
        visit("voting_rule", row.votingRule);
        visit("condition", row.condition);
        visit("wording", row.wording);
        visit("legal_basis", row.legalBasis);
        visit("source", row.source);
        visit("note", row.note);
        visit("extra", row.extra);
    }
    template <class Visit>
    static void lists(Visit& visit) {
        visit("granted_right_place", "place", &Grant::places);
        visit("granted_right_partner", "partner", &Grant::with);
    }
};

}  // namespace remit
