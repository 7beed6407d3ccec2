// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace remit {

// The fields that a row carries for other programs, for people to read: each name, and its text or else its JSON.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> extraLines(Text extra);

}  // namespace remit
