// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/wording.h"

namespace remit {

namespace {

Text idOf(const Territory& ground, int holder) { return ground.holders()[static_cast<std::size_t>(holder)].id; }

// Two institutions of a type that no place should have two of. Touching footprints stay silent.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    const Territory& ground = facts.territory();
    if (ground.isFramework())
        return;
    const auto& types = ground.types();
    for (int place = 0; place < ground.placeCount(); ++place) {
        std::vector<std::pair<int, int>> pairs;
        for (const Territory::Type& type : types)
            if (const auto& here = type.holdersAt[static_cast<std::size_t>(place)];
                here.size() > 1 && facts.model().bodyTypes().at(type.id).exclusive)
                for (std::size_t a = 0; a < here.size(); ++a)
                    for (std::size_t b = a + 1; b < here.size(); ++b)
                        pairs.emplace_back(here[a], here[b]);
        std::sort(pairs.begin(), pairs.end());
        for (const auto& [a, b] : pairs)
            reporter.hit({-1, place, {idOf(ground, a), idOf(ground, b)}, {a, b}, {}});
    }
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding, fmt::format("the footprints of {} overlap", holdersOf(facts, finding)));
}

}  // namespace

const Rule overlappingFootprints{
    .id = "overlapping-footprints",
    .kind = FindingKind::Duplication,
    .severity = Severity::Warning,
    .source = "LIS p.12",
    .problem = 5,
    .title = "Overlapping footprints",
    .checkScenario = run,
    .message = message,
    .conclusion = "Both are of a type of which no place should have two.",
    .cause = CauseKind::Institutions,
};

}  // namespace remit
