// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/change/draft.h"
#include "core/exchange/phrases.h"

namespace remit {

// Where a row or column, and the first cell of all, keep the words that a table had for them.
inline constexpr const char* headerKey = "x-header";
inline constexpr const char* cornerKey = "x-corner";

// Words of a cell that are no right.
struct CellNote {
    Subject subject;
    PolicyAreaId area;
    std::string note;
};

// Notes are kept with the scenario (its field "x-notes") and printed after their cell's rights.
std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario);
void setCellNotes(Draft& draft, ScenarioId scenario, const std::vector<CellNote>& notes);

// The note of one cell, or "".
std::string cellNote(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area);
void setCellNote(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, std::string_view note);

// Drops the notes of the cells that `gone` chooses, in every scenario.
void dropCellNotes(Draft& draft, const std::function<bool(const Subject&, PolicyAreaId)>& gone);

// Who in a document is called what, for reading many phrases: it looks once, and knows of bodies that it adds itself.
class Partners {
public:
    // The body type or institution of that name (as foldPhrase compares), body types first; else a new body type with
    // mandate none (SPEC section 6). Refuses what cannot be a name.
    Result<Subject> called(Draft& draft, const std::string& name);

private:
    std::unordered_map<std::string, Subject> m_byName;
};

// The grant a phrase makes, without id, order, subject and area. Adds what the vocabulary and the body types lack: a
// kind of the phrase's class, partners. `first`: the phrase opens its cell. Refuses a partner whose name cannot be one.
Result<Grant> grantFrom(Draft& draft, Partners& partners, const Phrase& phrase, bool first);

// Remembers the words that a grant came with where it would print otherwise (its field "x-phrase").
void keepPhrase(const Model& model, Grant& grant, std::string_view words, bool first);

// How a grant prints: the words it came with while they still say what it is; else its wording or its kind's name, then
// its partners and its condition in brackets.
std::string phraseOf(const Model& model, const Grant& grant, bool first);

}  // namespace remit
