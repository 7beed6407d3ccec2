// SPDX-License-Identifier: MIT
#pragma once

#include "core/check/remedies.h"

namespace remit {

// Edits of one sort that might remove a finding, untried.
struct Candidates {
    std::vector<Remedy> tries;
    std::size_t most = 0;  // as many are worth offering; those that bring the fewest findings
};

// By kind, in the order of SPEC section 4: removals, reassignments, joint holding.
[[nodiscard]] std::vector<Candidates> candidatesFor(const Model& model, const Question& question,
                                                    const Finding& finding);

// Accepting the finding: with an existing right that offsets it where there is one, then with a reason.
[[nodiscard]] std::vector<Remedy> acceptancesOf(const Model& model, const Question& question, const Finding& finding);

}  // namespace remit
