// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A decision that no standards guide.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    if (!deciders.empty() && cell.holders(RightClass::Standards).empty())
        reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("nobody sets standards for {}, on which {} {}", areasOf(facts, finding),
                                holdersOf(facts, finding), agree(facts, finding, "decides", "decide")));
}

}  // namespace

const Rule noStandards{
    .id = "no-standards",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.18",
    .problem = 4,
    .title = "No standards",
    .inUse = RightClass::Standards,
    .checkCell = run,
    .message = message,
    .conclusion = "No right to set standards on it has a holder.",
    .explain = tellDecisions,
};

}  // namespace remit
