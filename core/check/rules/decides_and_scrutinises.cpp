// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// One holder marks its own work. Silent where another body scrutinises it.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    holdersOfBoth(cell, {.only = RightClass::Decision}, {.only = RightClass::Scrutiny}).forEach([&](int seat) {
        reporter.hit(cell, causeOf(cell, seat, {RightClass::Decision, RightClass::Scrutiny}), onlySeat(seat));
    });
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} both {} on {} and {} the decision", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "scrutinises", "scrutinise")));
}

}  // namespace

const Rule decidesAndScrutinises{
    .id = "decides-and-scrutinises",
    .kind = FindingKind::Conflict,
    .severity = Severity::Error,
    .source = "LIPSIT 5.23",
    .problem = 6,
    .title = "Decides and scrutinises",
    .checkCell = run,
    .message = message,
    .conclusion = "So the decision is scrutinised by the one who takes it.",
};

}  // namespace remit
