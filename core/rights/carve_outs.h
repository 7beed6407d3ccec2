// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/rights/territory.h"

namespace remit {

// Answers for all places at once which grants of a sole right kind are carved out (SPEC section 2, Policy-area
// inheritance): for showing rights as they were given, where no place is named. Refers to nothing outside itself.
class CarveOuts {
public:
    // A grant that reaches a policy area, from how many areas above it.
    struct Reaching {
        const Grant* grant = nullptr;
        int depth = 0;
    };

    CarveOuts(const Model& model, std::optional<Date> date);

    // Of all grants of one sole kind that exist at the date and reach one policy area: those that have a holder
    // somewhere, and are carved out at every place where they have one. In the order given. O(grants * places).
    [[nodiscard]] std::vector<const Grant*> everywhere(std::span<const Reaching> grants) const;

private:
    // The places in the grant's scope where its subject has a holder.
    [[nodiscard]] PlaceSet heldAt(const Grant& grant) const;

    Territory m_ground;
    std::vector<PlaceSet> m_present;  // by body type: the places that have one
};

}  // namespace remit
