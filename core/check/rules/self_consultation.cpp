// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// The decider is the one it must consult, mostly because it adopted one of the two rights. A grant that lapses where
// its body is absent stays silent.
void run(const Facts& facts, const Cell& cell, int, Reporter& reporter) {
    for (int holder : cell.holders(RightClass::Decision))
        if (cell.holds(holder, RightClass::Consultation))
            reporter.hit({cell.area,
                          cell.place,
                          causeOf(facts, cell, holder, {RightClass::Decision, RightClass::Consultation}),
                          {holder},
                          {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    return sentence(
        facts, finding,
        fmt::format("{} {} on {} and {} consulted by itself", holdersOf(facts, finding),
                    agree(finding, "decides", "decide"), areasOf(facts, finding), agree(finding, "is", "are")));
}

}  // namespace

const Rule selfConsultation{"self-consultation",
                            FindingKind::Conflict,
                            Severity::Warning,
                            "LIPSIT 5.7",
                            6,
                            "Self-consultation",
                            std::nullopt,
                            0,
                            run,
                            nullptr,
                            message};

}  // namespace remit
