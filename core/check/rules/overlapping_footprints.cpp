// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// Two institutions of a type that no place should have two of. Touching footprints stay silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    if (ground.isFramework())
        return;
    for (std::size_t a = 0; a < ground.holders().size(); ++a)
        for (std::size_t b = a + 1; b < ground.holders().size(); ++b) {
            const auto& first = ground.holders()[a];
            const auto& second = ground.holders()[b];
            const BodyTypeId type = ground.types()[static_cast<std::size_t>(first.type)].id;
            if (first.type != second.type || !facts.model().bodyTypes().at(type).exclusive)
                continue;
            const PlaceSet both = first.footprint & second.footprint;
            for (auto place = both.find_first(); place != PlaceSet::npos; place = both.find_next(place))
                reporter.hit({-1,
                              static_cast<int>(place),
                              {first.id, second.id},
                              {static_cast<int>(a), static_cast<int>(b)},
                              {}});
        }
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding, fmt::format("the footprints of {} overlap", holdersOf(facts, finding)));
}

}  // namespace

const Rule overlappingFootprints{"overlapping-footprints",
                                 FindingKind::Duplication,
                                 Severity::Warning,
                                 "LIS p.12",
                                 5,
                                 "Overlapping footprints",
                                 std::nullopt,
                                 0,
                                 nullptr,
                                 run,
                                 message,
                                 "Both are of a type of which no place should have two.",
                                 CauseKind::Institutions};

}  // namespace remit
