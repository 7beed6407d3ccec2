// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace remit {

// An id made from a name: lower case, everything but letters and digits turned to single hyphens, none at the ends
// ("Unitary/County" is "unitary-county"; INTERCHANGE, Commands). Letters beyond ASCII stay as they are.
std::string slug(std::string_view name);

// The letters and digits of a name, case folded: names that read the same give the same.
std::string lettersAndDigits(std::string_view name);

// A fresh random id for a row that has no name (RFC 4122, version 4), so that rows added to two copies never collide.
std::string freshId();

// The id that stands for a sequence of words for ever (RFC 4122, version 5). Different sequences give different ids.
std::string stableId(std::string_view words);

}  // namespace remit
