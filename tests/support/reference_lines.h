// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/reference_world.h"

namespace remit::test::reference {

struct Hit {
    std::string rule;
    std::vector<std::string> cause;
    std::string subject;
    std::string apart;  // tells findings apart that the table wants apart in spite of one cause
    std::string area;
    std::string place;
};

// SPEC section 3: hits with one cause are one finding, those without roll up; what is off is left out.
[[nodiscard]] std::multiset<Line> linesOf(const World& world, const std::vector<Hit>& hits);

}  // namespace remit::test::reference
