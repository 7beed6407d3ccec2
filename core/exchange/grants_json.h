// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/grant.h"

namespace remit {

// Grants by themselves: a list of them as INTERCHANGE.md has a scenario's, for the clipboard. Their scenario and their
// order are not said; what they name need not exist where they are read.
std::string writeGrants(const std::vector<Grant>& grants);
Result<std::vector<Grant>> readGrants(std::string_view bytes);

}  // namespace remit
