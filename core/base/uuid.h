// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace remit {

// A fresh random id for a row that has no name (RFC 4122, version 4), so that rows added to two copies never collide.
std::string freshId();

// The id that stands for a sequence of words for ever (RFC 4122, version 5). Different sequences give different ids.
std::string stableId(std::string_view words);

}  // namespace remit
