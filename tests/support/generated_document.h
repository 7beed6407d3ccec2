// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/model/model.h"

namespace remit::test {

// Plausible: a national framework on Table 1's pattern on every policy area, then deals given to single institutions
// inside their footprints, one in fifty of which clashes with the framework. Hostile: everything uniformly random, with
// trees of policy areas, wide scopes and every tenth right held jointly.
enum class Shape { Plausible, Hostile };

struct DocumentSize {
    int places = 0;  // leaves
    int areas = 0;   // plausible: leaves; hostile: all
    int grants = 0;
};

constexpr DocumentSize england{350, 300, 20'000};
constexpr DocumentSize large{2'000, 1'000, 200'000};
constexpr DocumentSize huge{10'000, 1'000, 1'000'000};

// A sound document with one scenario. The same arguments always give the same document.
[[nodiscard]] Model generatedDocument(Shape shape, DocumentSize size, std::uint64_t seed = 1);

// LIPSIT's Table 1: six policy areas, five body types, the MCA absent in one archetype.
[[nodiscard]] Model plainTableOne();

}  // namespace remit::test
