// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/model/model.h"

namespace remit::test {

// A random document whose names and texts are out to break a format, with a view that places some nodes.
[[nodiscard]] Model hostileDocument(std::uint64_t seed);

}  // namespace remit::test
