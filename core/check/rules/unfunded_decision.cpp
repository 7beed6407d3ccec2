// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Those who decide hold no money for it. One decider with funding is enough.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    if (!deciders.empty() && !deciders.intersects(cell.holders(RightClass::Funding)))
        reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} without holding any funding for it", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding)));
}

}  // namespace

const Rule unfundedDecision{
    .id = "unfunded-decision",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.19",
    .problem = 4,
    .title = "Unfunded decision",
    .inUse = RightClass::Funding,
    .checkCell = run,
    .message = message,
    .conclusion = "None of those who decide holds funding.",
    .explain = tellDecisions,
};

}  // namespace remit
