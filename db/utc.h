// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace remit {

// The moment now, as files keep it: "2026-11-25T09:30:00Z".
[[nodiscard]] std::string utcNow();

}  // namespace remit
