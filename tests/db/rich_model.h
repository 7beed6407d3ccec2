// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace remit::test {

// A sound document in which every field of every kind of row has a value that is not its default, with names in several
// scripts, quotes and line breaks. tests/documents/v1.remit holds it.
Model richModel();
// The same with what version 3 added; tests/documents/v3.remit holds it.
Model foldedModel();
// And with what version 4 added; tests/documents/v4.remit holds it.
Model seenModel();

// A sound document with every word of every enum.
Model everyWord();

}  // namespace remit::test
