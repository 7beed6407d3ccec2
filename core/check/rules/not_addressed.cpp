// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// The scenario says nothing on a class that rules expect. One line, instead of one gap a policy area.
void run(const Facts& facts, const Tally&, Reporter& reporter) {
    for (const RightClass each :
         {RightClass::Funding, RightClass::Delivery, RightClass::Scrutiny, RightClass::Standards})
        if (!facts.inUse(each))
            reporter.hit({-1, -1, {}, {}, Text(nameOf(each))});
}

std::string message(const Facts& facts, const Finding& finding) {
    return fmt::format("“{}” says nothing on {}.", facts.model().scenarios().at(facts.scenario()).name.str(),
                       finding.subject.str());
}

}  // namespace

const Rule notAddressed{
    .id = "not-addressed",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .title = "Not addressed",
    .checkScenario = run,
    .message = message,
    .conclusion = "So the rules that look at it were not applied.",
};

}  // namespace remit
