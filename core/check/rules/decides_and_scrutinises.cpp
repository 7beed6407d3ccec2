// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// One holder marks its own work. Silent where another body scrutinises it.
void run(const Facts& facts, const Cell& cell, int, Reporter& reporter) {
    for (int holder : cell.holders(RightClass::Decision))
        if (cell.holds(holder, RightClass::Scrutiny))
            reporter.hit({cell.area,
                          cell.place,
                          causeOf(facts, cell, holder, {RightClass::Decision, RightClass::Scrutiny}),
                          {holder},
                          {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(facts, finding,
                    fmt::format("{} both {} on {} and {} the decision", holdersOf(facts, finding),
                                agree(facts, finding, "decides", "decide"), areasOf(facts, finding),
                                agree(facts, finding, "scrutinises", "scrutinise")));
}

}  // namespace

const Rule decidesAndScrutinises{"decides-and-scrutinises",
                                 FindingKind::Conflict,
                                 Severity::Error,
                                 "LIPSIT 5.23",
                                 6,
                                 "Decides and scrutinises",
                                 std::nullopt,
                                 0,
                                 run,
                                 nullptr,
                                 message,
                                 "So the decision is scrutinised by the one who takes it."};

}  // namespace remit
