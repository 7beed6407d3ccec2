// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/change/draft.h"
#include "core/check/finding.h"

namespace remit {

// One way out of a finding (SPEC section 3): an edit that has been tried and does remove it.
struct Remedy {
    enum class Kind { Lapse, Remove, Reassign, MakeJoint, Offset, Accept };
    Kind kind = Kind::Remove;
    std::string label;                // as it reads after "Undo ": "remove MCA’s consultation rights on Schools"
    std::vector<std::string> brings;  // the sentences of findings that it would add
    std::function<Result<>(Draft&)> edit;
};

// The remedies of a finding that the engine can prove: each takes the finding away and adds no error. In the order of
// SPEC section 4, a right that can lapse first. Accepting is always possible and not listed. One check() per candidate;
// safe on any thread. Empty once `cancelled` says true.
[[nodiscard]] std::vector<Remedy> remediesOf(const Model& model, const Question& question, const Finding& finding,
                                             const std::function<bool()>& cancelled = {});

}  // namespace remit
