// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/change/draft.h"
#include "core/check/finding.h"

namespace remit {

// One way out of a finding (SPEC section 3): an edit that has been tried and does remove it.
struct Remedy {
    enum class Kind { Remove, Reassign, MakeJoint, Offset, Accept };  // in the order of SPEC section 4
    Kind kind = Kind::Remove;
    std::string label;               // as it reads after "Undo ": "remove MCA’s consultation rights on Schools"
    std::vector<std::string> goes;   // the sentences of other findings that it would take away
    std::vector<std::string> comes;  // and of those that it would add
    std::function<Result<>(Draft&)> edit;
    // Of Offset and Accept, what `edit` accepts the finding with. Accept's lacks its reason and is refused until a
    // person gives one; neither says who and when.
    std::optional<Waiver> waiver = {};
};

// The remedies of a finding: each takes the finding away and adds no error, which has been tried for all that change a
// right, a relation or a footprint. In the order of SPEC section 4, a right that can lapse first; accepting comes last,
// unless the finding is accepted already. Checks the document, then by candidate what it touches; safe on any thread.
// Empty once `cancelled` says true.
[[nodiscard]] std::vector<Remedy> remediesOf(const Model& model, const Question& question, const Finding& finding,
                                             const std::function<bool()>& cancelled = {});

}  // namespace remit
