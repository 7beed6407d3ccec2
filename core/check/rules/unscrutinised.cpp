// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Nobody but the decider scrutinises the decision.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    if (!deciders.empty() && cell.holders(RightClass::Scrutiny).isWithin(deciders))
        reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("nobody else scrutinises what {} {} on {}", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding)));
}

}  // namespace

const Rule unscrutinised{
    .id = "unscrutinised",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.23",
    .problem = 6,
    .title = "Unscrutinised",
    .inUse = RightClass::Scrutiny,
    .checkCell = run,
    .message = message,
    .conclusion = "Nobody who takes no part in the decision holds a right to scrutinise it.",
    .explain = tellDecisions,
};

}  // namespace remit
