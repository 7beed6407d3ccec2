// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace remit {

// Whether the text is well-formed UTF-8 (Unicode 15, table 3-7). SQLite stores any bytes and says nothing.
[[nodiscard]] bool isUtf8(std::string_view text);

}  // namespace remit
