// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Somebody decides and nobody delivers.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    if (!deciders.empty() && cell.holders(RightClass::Delivery).empty())
        reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} and nobody delivers it", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding)));
}

}  // namespace

const Rule undeliveredDecision{
    .id = "undelivered-decision",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.18",
    .problem = 4,
    .title = "Undelivered decision",
    .inUse = RightClass::Delivery,
    .checkCell = run,
    .message = message,
    .conclusion = "No delivery right on it has a holder.",
    .explain = tellDecisions,
};

}  // namespace remit
