// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "core/check/rule.h"

namespace remit {

// The right kinds that a rule speaks of: those that are all of what is given.
struct KindsMeant {
    std::optional<int> kind = {};  // index in Facts::kinds()
    std::optional<RightClass> only = {};
    std::optional<RightClass> except = {};
    std::optional<bool> sole = {};

    [[nodiscard]] bool include(const KindInCell& in) const {
        return (!kind || in.kind == *kind) && (!only || in.rightClass == *only) &&
               (!except || in.rightClass != *except) && (!sole || in.sole == *sole);
    }
};

// The five forms of rules (SPEC section 4, Users' own rules), in which the users' are written and the catalogue's
// wherever they fit: each says who offends against it in a cell.

// at-least: all the kinds together have fewer sides than that. No holder is no side.
[[nodiscard]] bool hasFewerSides(const Cell& cell, const KindsMeant& kinds, int atLeast);

// at-most: calls visit(const KindInCell&) for each of the kinds that has more sides by itself.
template <class Visit>
void forEachWithMoreSides(const Cell& cell, const KindsMeant& kinds, int atMost, Visit&& visit) {
    for (const KindInCell& kind : cell.kinds())
        if (kind.sides > atMost && kinds.include(kind))
            visit(kind);
}

// Who holds one of the kinds.
[[nodiscard]] SeatSet holdersOf(const Cell& cell, const KindsMeant& kinds);

// never-both: who holds one of each.
[[nodiscard]] SeatSet holdersOfBoth(const Cell& cell, const KindsMeant& one, const KindsMeant& other);

// only-types: who holds one though allowed(const Territory::Type&) says no.
template <class Allowed>
[[nodiscard]] SeatSet holdersOfOtherTypes(const Facts& facts, const Cell& cell, const KindsMeant& kinds,
                                          Allowed&& allowed) {
    SeatSet others;
    holdersOf(cell, kinds).forEach([&](int seat) {
        if (!allowed(typeAt(facts, cell, seat)))
            others.insert(seat);
    });
    return others;
}

// must-hold: who is there, is of one of the types (indexes in Territory::types()) and holds none.
[[nodiscard]] SeatSet holdersWithout(const Facts& facts, const Cell& cell, const KindsMeant& kinds,
                                     std::span<const int> types);

}  // namespace remit
