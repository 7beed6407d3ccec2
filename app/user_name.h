// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace remit {

// How the person at the keyboard is called: by the system's full name where it has one, else by the login.
[[nodiscard]] std::string userName();

}  // namespace remit
