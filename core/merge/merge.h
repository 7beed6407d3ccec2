// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/change/change_set.h"
#include "core/merge/clash.h"
#include "core/merge/question.h"

namespace remit {

// Two versions of a document put together against the one that both came from: by row id, down to fields. What one side
// alone changed goes in; what both changed alike goes in; the rest are clashes, found by meaning, for somebody to
// answer. "You" is ours, "they" is theirs.
class Merge {
public:
    Merge(Model base, Model ours, Model theirs);

    // In an order of meaning; the same clashes, with the sides exchanged, when the sides are.
    [[nodiscard]] const std::vector<Clash>& clashes() const { return m_clashes; }

    // The document that the answers give, one for each clash, ours where there are fewer; `Both` where a clash has no
    // such answer counts as ours. Always sound: what a removal leaves without what it refers to goes with it. Without
    // clashes the same with ours and theirs exchanged, as a file would have it.
    [[nodiscard]] Model result(const std::vector<Answer>& answers = {}) const;

    // The same as an edit of ours. Empty where theirs brings nothing.
    [[nodiscard]] ChangeSet changes(const std::vector<Answer>& answers = {}) const;

    [[nodiscard]] const Model& base() const { return m_base; }
    [[nodiscard]] const Model& ours() const { return m_ours; }
    // As it came, but for ids that both gave to different things.
    [[nodiscard]] const Model& theirs() const { return m_theirs; }

private:
    Model m_base;
    Model m_ours;
    Model m_theirs;
    std::vector<MergeQuestion> m_questions;  // one for each clash
    std::vector<Clash> m_clashes;
    Settled m_agreed;  // what both did alike in rows of different ids
};

}  // namespace remit
