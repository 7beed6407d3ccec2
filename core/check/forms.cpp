// SPDX-License-Identifier: MIT
#include "core/check/forms.h"

namespace remit {

bool hasFewerSides(const Cell& cell, const KindsMeant& kinds, int atLeast) {
    int sides = 0;
    for (const KindInCell& kind : cell.kinds())
        if (kinds.include(kind))
            sides += kind.sides;
    return sides < atLeast;
}

SeatSet holdersOf(const Cell& cell, const KindsMeant& kinds) {
    SeatSet holders;
    for (const KindInCell& kind : cell.kinds())
        if (kinds.include(kind))
            holders |= kind.holders;
    return holders;
}

SeatSet holdersOfBoth(const Cell& cell, const KindsMeant& one, const KindsMeant& other) {
    return holdersOf(cell, one) & holdersOf(cell, other);
}

SeatSet holdersWithout(const Facts& facts, const Cell& cell, const KindsMeant& kinds, std::span<const int> types) {
    SeatSet those;
    for (int type : types)
        those |= facts.territory().seatsOfType(type, cell.place);
    return those - holdersOf(cell, kinds);
}

}  // namespace remit
