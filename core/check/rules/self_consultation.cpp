// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// The decider is the one it must consult, mostly because it adopted one of the two rights. A grant that lapses where
// its body is absent stays silent.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    holdersOfBoth(cell, {.only = RightClass::Decision}, {.only = RightClass::Consultation}).forEach([&](int seat) {
        reporter.hit(cell, causeOf(cell, seat, {RightClass::Decision, RightClass::Consultation}), onlySeat(seat));
    });
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} {} on {} and {}", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "is consulted by itself", "are consulted by themselves")));
}

}  // namespace

const Rule selfConsultation{
    .id = "self-consultation",
    .kind = FindingKind::Conflict,
    .severity = Severity::Warning,
    .source = "LIPSIT 5.7",
    .problem = 6,
    .title = "Self-consultation",
    .checkCell = run,
    .message = message,
    .conclusion = "So the one who decides is the one to be consulted.",
};

}  // namespace remit
