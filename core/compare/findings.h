// SPDX-License-Identifier: MIT
#pragma once

#include "core/check/finding.h"

namespace remit {

// Which findings came and went between two versions, told apart by their fingerprints. What is accepted in one version
// and open in the other came or went with that.
struct FindingsChange {
    std::vector<Finding> gone;
    std::vector<Finding> came;
    std::size_t stayed = 0;
    [[nodiscard]] bool empty() const { return gone.empty() && came.empty(); }
};

[[nodiscard]] FindingsChange findingsBetween(const std::vector<Finding>& before, const std::vector<Finding>& after);

// The same with the findings of one scenario in two models. A scenario that one of them has not has no findings there.
[[nodiscard]] FindingsChange findingsBetween(const Model& from, const Model& to, const Question& question);

}  // namespace remit
