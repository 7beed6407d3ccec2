// SPDX-License-Identifier: MIT
#pragma once

#include <random>

#include "core/change/draft.h"

namespace remit::test {

// As randomEdit, of what is done in the graph: to views, and to several rights at once.
Result<> randomGraphEdit(Draft& draft, std::mt19937_64& random);

}  // namespace remit::test
