// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/change/draft.h"
#include "core/exchange/phrases.h"

namespace remit {

// Words of a cell that are no right: kept with the scenario (its field "x-notes") and printed after the cell's rights.
std::string cellNote(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area);
void setCellNote(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, std::string_view note);

// The grant a phrase makes, without id, order, subject and area. Adds what the vocabulary and the body types lack:
// a kind of the phrase's class, a partner that nobody is called (a new body type with mandate none, SPEC section 6).
// `first`: the phrase opens its cell.
Grant grantFrom(Draft& draft, const Phrase& phrase, bool first);

// How a grant prints: its wording or its kind's name, then its partners and its condition in brackets.
std::string phraseOf(const Model& model, const Grant& grant, bool first);

}  // namespace remit
