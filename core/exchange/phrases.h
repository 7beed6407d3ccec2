// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/model.h"

namespace remit {

// One phrase of a cell as read (SPEC section 6).
struct Phrase {
    std::string text;             // as written, trimmed
    std::optional<RightKindId> kind;         // a kind of the vocabulary
    std::optional<RightClass> rightClass;    // the class of a known phrase, where no kind of the vocabulary matched
    std::string wording;          // the words to print, where the kind's name alone would not print them again
    std::vector<std::string> with;  // names of joint partners, in order
    std::string condition;        // words in brackets that name no partner
    [[nodiscard]] bool understood() const { return kind.has_value() || rightClass.has_value(); }
};

// Reads a cell. Never drops anything: what is not understood is a Phrase with neither kind nor class.
std::vector<Phrase> readCell(const Model& vocabulary, std::string_view cell);

}  // namespace remit
