// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/change/draft.h"

namespace remit {

// The texts that people write into a document, in the order they are searched.
enum class TextField {
    AreaName,
    BodyTypeName,
    InstitutionName,
    Condition,
    Wording,
    Note,
    LegalBasis,
    Source,
    CellNote,  // words of a cell that are no right
};

struct FindQuery {
    std::string words;
    bool matchCase = false;
    bool wholeWords = false;  // no letter or digit right before or behind
    std::set<TextField> fields;
    ScenarioId scenario;  // whose rights and notes; empty: all scenarios'
};

// A note of a cell, by its place among the cell's notes.
struct NoteRef {
    ScenarioId scenario;
    Subject subject;
    PolicyAreaId area;
    std::size_t index = 0;
    friend bool operator==(const NoteRef&, const NoteRef&) = default;
    friend auto operator<=>(const NoteRef&, const NoteRef&) = default;
};

// Which text of which row.
struct TextRef {
    TextField field = TextField::AreaName;
    std::variant<PolicyAreaId, BodyTypeId, InstitutionId, GrantKey, NoteRef> row;
    friend bool operator==(const TextRef&, const TextRef&) = default;
    friend auto operator<=>(const TextRef&, const TextRef&) = default;
};

struct TextMatch {
    TextRef in;
    std::string text;  // all of it
    std::size_t begin = 0;
    std::size_t length = 0;
};

// Every match, field by field of each row in document order, none inside another. No words match nothing. O(texts).
std::vector<TextMatch> findText(const Model& model, const FindQuery& query);

// Puts `with` in place of each match. Refused whole: a name that cannot be one, a note of a cell that would read as a
// right, a text that is not any more what it was when it was found. A note of a cell that becomes empty goes.
Result<> replaceText(Draft& draft, std::span<const TextMatch> matches, std::string_view with);

// Where the text stands, in words: "Schools, MCA: decision rights"; "" for a name, which says it itself.
std::string placeOf(const Model& model, const TextRef& text);

}  // namespace remit
