// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/model.h"

namespace remit {

// One phrase of a cell as read (SPEC section 6): a right, or words that are none.
struct Phrase {
    std::string text;                      // as written, trimmed
    std::string words;                     // the same without its brackets
    std::optional<RightKindId> kind;       // a kind of the vocabulary
    std::optional<RightClass> rightClass;  // what a known phrase means where the vocabulary has no such kind
    std::vector<std::string> with;         // names of joint partners, as written
    std::string condition;                 // words in brackets that name no partner
    bool byLetter = false;                 // a letter stands for the kind; `words` is the kind's name then
    [[nodiscard]] bool understood() const { return kind.has_value() || rightClass.has_value(); }
};

// Reads a cell. Never drops anything: what is not understood is a Phrase with neither kind nor class.
std::vector<Phrase> readCell(const Model& vocabulary, std::string_view cell);

// Table 1's own words for a class: the kind that a phrase makes where the vocabulary has none of its class.
RightKind standardKind(RightClass rightClass);

// A name or phrase with case, hyphens, spacing and plural s taken out, for comparing.
std::string foldPhrase(std::string_view text);

}  // namespace remit
