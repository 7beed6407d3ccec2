// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace remit {

// What becomes of a row whose references may be to nothing, as removing what they refer to would have it (core/edits):
// lists lose what is not there, an offset is cleared; false where the row cannot be any more.
template <class Row>
bool mendRow(const Model& model, Row& row);

// Makes a model sound: rows and references that point to nothing go, trees that go round are cut open,
// words kept for cells that are gone go. A sound model stays as it is. O(rows) for each layer that
// goes.
void repair(Model& model);

}  // namespace remit
