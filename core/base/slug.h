// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace remit {

// An id made from a name: lower case, everything but letters and digits turned to single hyphens, none at the ends
// ("Unitary/County" is "unitary-county"; INTERCHANGE, Commands). Letters beyond ASCII stay as they are.
std::string slug(std::string_view name);

// The letters and digits of a name, case folded, or the name itself where it has none ("+++"): names that read the same
// give the same.
std::string lettersAndDigits(std::string_view name);

}  // namespace remit
