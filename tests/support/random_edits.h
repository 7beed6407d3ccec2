// SPDX-License-Identifier: MIT
#pragma once

#include <random>

#include "core/change/draft.h"

namespace remit::test {

// Makes one edit of core/edits on the draft, of a kind and with arguments chosen at random, most of them sensible, some
// not. What it returns is what the edit returned.
Result<> randomEdit(Draft& draft, std::mt19937_64& random);

}  // namespace remit::test
