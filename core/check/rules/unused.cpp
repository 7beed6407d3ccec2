// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// A body or a policy area that the scenario gives nothing to.
void run(const Facts& facts, const Tally& tally, Reporter& reporter) {
    for (std::size_t holder = 0; holder < tally.active.size(); ++holder)
        if (!tally.active[holder])
            reporter.hit({-1, -1, {}, {static_cast<int>(holder)}, facts.territory().holders()[holder].id});
    for (int area : facts.leafAreas())
        if (!tally.areaActive[static_cast<std::size_t>(area)])
            reporter.hit({area, -1, {}, {}, {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    return finding.subject.empty() ? fmt::format("Nobody holds any right on {}.", areasOf(facts, finding))
                                   : fmt::format("{} {} no right at all.", holdersOf(facts, finding),
                                                 agree(facts, finding, "holds", "hold"));
}

}  // namespace

const Rule unused{
    .id = "unused",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .title = "Unused",
    .checkScenario = run,
    .message = message,
    .conclusion = "No right reaches it, neither given, nor adopted, nor shared.",
    .reads = {.tally = true},
};

}  // namespace remit
