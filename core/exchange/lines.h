// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace remit {

// Where the line that `start` is in ends, its break included.
[[nodiscard]] std::size_t endOfLine(std::string_view bytes, std::size_t start);

// The line of the first byte that is no UTF-8 or is NUL; 0 for none. Of less than 2 GiB.
[[nodiscard]] std::size_t lineOfBadByte(std::string_view bytes);

}  // namespace remit
