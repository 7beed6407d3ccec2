// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/model.h"

namespace remit {

// Who comes to hold what a cell gives, in sentences: directly, by adoption, nowhere; and what its subject takes on
// there from others. Never empty. O(grants + places * rights that reach the cell).
[[nodiscard]] std::vector<std::string> holdsItWhere(const Model& model, ScenarioId scenario, std::optional<Date> date,
                                                    const Subject& subject, PolicyAreaId area);

}  // namespace remit
