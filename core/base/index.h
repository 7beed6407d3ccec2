// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace remit {

// An index, which rows and holders keep as an int, as the standard library's containers want it. Never negative.
constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace remit
