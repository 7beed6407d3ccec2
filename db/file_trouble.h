// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/result.h"

namespace remit {

// What the system said (errno) when a file could not be read or written, as a sentence with a way out.
[[nodiscard]] Error unreadable(int error);
[[nodiscard]] Error unwritable(int error);
[[nodiscard]] Error unwritable(std::string sentence);

}  // namespace remit
