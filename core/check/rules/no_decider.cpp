// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Nobody decides. Silent as soon as any kind of class decision has a holder, jointly or by adoption.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    if (hasFewerSides(cell, {.only = RightClass::Decision}, 1))
        reporter.hit(cell, SeatSet());
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding, fmt::format("nobody decides on {}", areasOf(facts, finding)));
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellVacant(facts, finding, derivation, RightClass::Decision);
}

}  // namespace

const Rule noDecider{
    .id = "no-decider",
    .kind = FindingKind::Gap,
    .severity = Severity::Error,
    .source = "LIPSIT 4.20",
    .problem = 4,
    .title = "No decider",
    .checkCell = run,
    .message = message,
    .conclusion = "No decision right on it has a holder.",
    .explain = explain,
};

}  // namespace remit
