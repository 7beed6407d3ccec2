// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <set>
#include <vector>

#include "core/graph/brokers.h"
#include "core/rights/facts.h"

namespace remit {

// The numbers behind the measures (measure.h defines them), by holder of the territory and by leaf policy area in the
// order of Facts::leafAreas. No words.
struct MeasureTally {
    struct Body {
        bool isHere = false;         // at some of the places
        std::array<int, 11> load{};  // by right class
        int competitions = 0;        // relations by which it funds by competition
        double decisions = 0;        // parts of decisions
        std::vector<int> shares;     // holders that it shares a policy area with, ascending
        double between = 0;
        std::vector<int> cutOff;  // nodes of the web
        int nearest = -1;         // holder whose footprint is nearest to its own, or -1
        int inBoth = 0;           // places of both, and of either
        int inEither = 0;
    };
    struct Area {
        std::array<double, 4> decisions{};  // parts of decisions, by tier
        int decided = 0;                    // places where somebody decides
        int leads = 0;                      // the centre's rights
        int manages = 0;
        int most = 0;     // bodies with a right, in the place with most of them
        int mostAt = -1;  // the first such place
        double between = 0;
        std::vector<int> cutOff;
    };
    std::vector<Body> bodies;
    std::vector<Area> areas;
    std::vector<Edge> web;       // nodes: bodies, then areas
    int competitions = 0;        // relations by which some ministerial body funds by competition
    bool isWebTooLarge = false;  // then nothing is known of who stands between

    [[nodiscard]] int nodeOfArea(std::size_t area) const { return static_cast<int>(bodies.size() + area); }
};

// The rights of the hidden kinds are left out, and the relations that delegate them. Once `cancelled` says true the
// result is of no use. O(policy areas * (classes of places * rights + places * holders there^2) + nodes * edges of the
// web).
[[nodiscard]] MeasureTally tallyOf(const Facts& facts, const PlaceSet& places, const std::set<RightKindId>& hidden,
                                   const std::function<bool()>& cancelled = {});

[[nodiscard]] constexpr bool leads(RightClass c) {
    return c == RightClass::Standards || c == RightClass::Coordination || c == RightClass::Advice;
}
[[nodiscard]] constexpr bool manages(RightClass c) {
    return c == RightClass::Decision || c == RightClass::Consent || c == RightClass::Delivery;
}

}  // namespace remit
