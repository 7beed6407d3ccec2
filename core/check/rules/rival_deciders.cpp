// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A sole decision right with two sides: nobody knows whose word is last. Lawful sharing is joint holding (one side) or
// a kind that is not sole; both stay silent.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    forEachWithMoreSides(cell, {.only = RightClass::Decision, .sole = true}, 1,
                         [&](const KindInCell& kind) { reporter.hit(cell, grantsOf(kind.counting), kind.holders); });
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} each decide on {} without deciding together", holdersOf(facts, finding),
                                areasOf(facts, finding)));
}

}  // namespace

const Rule rivalDeciders{
    .id = "rival-deciders",
    .kind = FindingKind::Conflict,
    .severity = Severity::Error,
    .source = "LIPSIT 4.11, 5.1",
    .problem = 4,
    .title = "Rival deciders",
    .checkCell = run,
    .message = message,
    .conclusion = "So each can decide alone, and nothing says whose word is last.",
};

}  // namespace remit
