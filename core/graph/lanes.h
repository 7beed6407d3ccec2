// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/model/body_type.h"

namespace remit {

// The lanes of a graph in tiers, from the top: the tiers of bodies, with the policy areas where most rights meet.
enum class Lane { National, SupraRegional, Regional, Areas, Local };

[[nodiscard]] constexpr Lane laneOf(Tier tier) {
    switch (tier) {
        case Tier::National:
            return Lane::National;
        case Tier::SupraRegional:
            return Lane::SupraRegional;
        case Tier::Regional:
            return Lane::Regional;
        case Tier::Local:
            return Lane::Local;
    }
    return Lane::Local;
}

// The tier of the bodies in a lane; none where it is that of the policy areas.
[[nodiscard]] constexpr std::optional<Tier> tierOf(Lane lane) {
    for (const Tier tier : {Tier::National, Tier::SupraRegional, Tier::Regional, Tier::Local})
        if (laneOf(tier) == lane)
            return tier;
    return std::nullopt;
}

}  // namespace remit
