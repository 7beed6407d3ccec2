// SPDX-License-Identifier: MIT
#pragma once

namespace remit {

// Where a row or column, and the first cell of all, keep the words that a table had for them (README.md).
inline constexpr const char* headerKey = "x-remit-header";
inline constexpr const char* cornerKey = "x-remit-corner";

}  // namespace remit
