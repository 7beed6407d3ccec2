// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/change/draft.h"
#include "core/words/cell_notes.h"
#include "core/words/partners.h"
#include "core/words/phrases.h"

namespace remit {

// The vocabulary's first kind of the class; where it has none, the standard one, which is added.
RightKindId kindFor(Draft& draft, RightClass rightClass);

// The grant a phrase makes, without id, order, subject and area. Adds what the vocabulary and the body types lack: a
// kind of the phrase's class, partners. `first`: the phrase opens its cell. Refuses a partner whose name cannot be one.
Result<Grant> grantFrom(Draft& draft, Partners& partners, const Phrase& phrase, bool first);

// Remembers the words that a grant came with where it would print otherwise (core/exchange/README.md says how). Its
// subject must be set: a body that the words name as its own partner is none.
void keepPhrase(const Model& model, Grant& grant, std::string_view words, bool first);

// How a grant prints: the words it came with while they still say what it is; else its wording or its kind's name, then
// its partners and its condition in brackets.
std::string phraseOf(const Model& model, const Grant& grant, bool first);

// A whole cell: its grants in document order, its notes where they stood. Grants that came as one word ("C/A") print as
// that while the cell still has them all side by side.
std::string cellWords(const Model& model, std::span<const Grant* const> grants, std::span<const CellNote> notes);

}  // namespace remit
