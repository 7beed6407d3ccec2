// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/change/draft.h"
#include "core/words/cell_notes.h"
#include "core/words/partners.h"
#include "core/words/phrases.h"

namespace remit {

// The cell in words, as Table 1 prints it: "Co-ordination, sets principles, advice", "Decision rights (with
// supra-regional bodies)". Reading it back gives the same grants. Here and below `at` names a leaf place: then the
// cell's grants are those whose scope holds it, and the others are left alone.
std::string cellText(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                     PlaceId at = {});

// Makes the cell say `text` (SPEC section 6). Grants that the text still names keep their id and what the text does
// not say (dates, legal basis...). A partner that nobody is called becomes a new body type with mandate none. Phrases
// that are not understood, and are no wording of the cell's own grants, are refused with the phrase and what to write
// instead; nothing is ever dropped.
Result<> setCellText(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                     std::string_view text, PlaceId at = {});

// The same for phrases that have been read, where `old` are the cell's grants. What is no right is returned as the
// cell's notes, which the caller keeps (setCellNotes). A partner that is the cell's own body is none.
Result<std::vector<CellNote>> setCellGrants(Draft& draft, Partners& partners, ScenarioId scenario,
                                            const Subject& subject, PolicyAreaId area, std::vector<GrantKey> old,
                                            const std::vector<Phrase>& phrases);

}  // namespace remit
