// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/row_ref.h"

namespace remit {

// Every reference to the row becomes one to the other id of its kind; a list that has both keeps one. The rows
// themselves stay as they are. Grants are referred to by waivers alone; where a placement of the other node is there
// already, it stays.
void redirect(Model& model, const RowRef& from, Text to);

// Gives the row another id, with all that refers to it. No row of its kind may have that id.
void changeId(Model& model, const RowRef& row, Text to);

}  // namespace remit
