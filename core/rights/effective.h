// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/rights/territory.h"

namespace remit {

// In which way a right is held, most immediate first (SPEC section 2).
enum class How { Direct, Adopted, Joint };

constexpr EnumNames<How, 3> namesOf(How) {
    return {{{How::Direct, "direct"}, {How::Adopted, "adopted"}, {How::Joint, "joint"}}};
}

// Who holds what where. The holder is an institution, or in a framework a body type.
struct EffectiveRight {
    Text place;
    PolicyAreaId area;
    RightKindId right;
    Text holder;
    How how = How::Direct;
    std::vector<GrantId> grants;  // the counting grants by which it is held
    friend bool operator==(const EffectiveRight&, const EffectiveRight&) = default;
};

// Every effective right of the scenario, by place, policy area, right kind, holder, each in document order.
[[nodiscard]] std::vector<EffectiveRight> effectiveRights(const Model& model, ScenarioId scenario,
                                                          std::optional<Date> date);

}  // namespace remit
