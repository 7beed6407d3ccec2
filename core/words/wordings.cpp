// SPDX-License-Identifier: MIT
#include "core/words/wordings.h"

#include <set>

namespace remit {

Wordings::Wordings(const Model& model) {
    std::set<std::pair<Text, RightKindId>> seen;  // many grants share few wordings
    for (const Grant& grant : model.grants())
        if (!grant.wording.empty() && seen.emplace(grant.wording, grant.right).second)
            add(grant.wording, grant.right);
}

Wordings::Wordings(const Model& model, std::span<const GrantKey> grants) {
    for (const GrantKey& key : grants)
        if (const Grant& grant = model.grants().at(key); !grant.wording.empty())
            add(grant.wording, grant.right);
}

void Wordings::add(Text wording, RightKindId kind) {
    const auto [found, isNew] = m_kinds.try_emplace(foldPhrase(wording.str()), kind);
    if (!isNew && found->second != kind)
        found->second = RightKindId();
}

std::optional<RightKindId> Wordings::kindOf(std::string_view words) const {
    const auto found = m_kinds.find(foldPhrase(words));
    return found == m_kinds.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

void Wordings::understand(Phrase& phrase) const {
    if (!phrase.understood())
        phrase.kind = kindOf(phrase.words);
}

}  // namespace remit
