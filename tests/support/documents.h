// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/model.h"

namespace remit::test {

// Table 1 of LIPSIT as a document, row by row, with the ids that reading the table gives (INTERCHANGE, Commands).
[[nodiscard]] Model table1();

// Real institutions on four places: Ash and Birch are unitary authorities in Northvale, which has a combined
// authority; Cole and Dale are districts of the county of Westshire, which has none. Two local enterprise partnerships
// overlap in Cole. The rights are few enough to work out by hand.
[[nodiscard]] Model twoTier();

}  // namespace remit::test
