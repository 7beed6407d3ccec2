// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/check/finding.h"

namespace remit {

// Findings as SARIF 2.1.0 (OASIS), the form in which code hosts take what a check found: a result for each finding at
// the file, its rule among the tool's, its fingerprint, so that a host knows it again, and what was accepted
// suppressed with its reason. In a JSON document a finding stands on the line of the first grant, relation or
// institution that it names as its cause, where only one row has that id; else on the first.
[[nodiscard]] std::string sarif(const Model& model, const Question& question, const std::vector<Finding>& findings,
                                const std::string& file);

}  // namespace remit
