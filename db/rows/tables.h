// SPDX-License-Identifier: MIT
#pragma once

// Every table at once, for what treats all kinds of rows alike.
#include "db/rows/body_type.h"
#include "db/rows/document.h"
#include "db/rows/granted_right.h"
#include "db/rows/institution.h"
#include "db/rows/place.h"
#include "db/rows/placement.h"
#include "db/rows/policy_area.h"
#include "db/rows/relation.h"
#include "db/rows/right_kind.h"
#include "db/rows/rule_setting.h"
#include "db/rows/scenario.h"
#include "db/rows/user_rule.h"
#include "db/rows/view.h"
#include "db/rows/waiver.h"

namespace remit {

// Calls visit(Row*) with a null pointer for each kind of row, in the order of Model::Tables.
template <class Visit, class... Rows>
void forEachTable(Visit& visit, const std::tuple<Table<Rows>...>* /*which*/) {
    (visit(static_cast<Rows*>(nullptr)), ...);
}
template <class Visit>
void forEachTable(Visit&& visit) {
    forEachTable(visit, static_cast<const Model::Tables*>(nullptr));
}

}  // namespace remit
