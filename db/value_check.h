// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "core/model/model.h"

namespace remit {

// What a row of a sound database says that no document may, in words; the same that reading JSON refuses: a name that
// hides or misleads (base/label.h), a number for a rule that has none or below the least, a view without size.
[[nodiscard]] std::optional<std::string> valueFault(const Model& model);

}  // namespace remit
