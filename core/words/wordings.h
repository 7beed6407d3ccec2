// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/words/phrases.h"

namespace remit {

// What words of a document's own stand for: “runs it” where every grant worded so is of one kind.
class Wordings {
public:
    // Of all grants: O(grants).
    explicit Wordings(const Model& model);
    // Of these alone.
    Wordings(const Model& model, std::span<const GrantKey> grants);

    [[nodiscard]] std::optional<RightKindId> kindOf(std::string_view words) const;
    // Gives the phrase its kind where it has none and its words have one.
    void understand(Phrase& phrase) const;

private:
    void add(Text wording, RightKindId kind);

    std::unordered_map<std::string, RightKindId> m_kinds;  // by folded words; empty for words of several kinds
};

}  // namespace remit
