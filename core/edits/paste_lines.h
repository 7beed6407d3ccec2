// SPDX-License-Identifier: MIT
#pragma once

#include "core/edits/paste_plan.h"

namespace remit {

// Where the rows and the columns of a pasted table go. The table has rows of one length. A name that several rows of
// the document have stands for the first of them the first time, and so on; those in view come first.
std::vector<PasteLine> pastedRows(const Model& model, const PasteGround& ground, const TextTable& table,
                                  const PasteChoices& choices);
std::vector<PasteLine> pastedColumns(const Model& model, const PasteGround& ground, const TextTable& table,
                                     const PasteChoices& choices);

}  // namespace remit
