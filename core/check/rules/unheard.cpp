// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// A decision on which nobody but the decider has a voice.
void run(const Facts&, const Cell& cell, int, CellReporter& reporter) {
    const SeatSet& deciders = cell.holders(RightClass::Decision);
    if (deciders.empty())
        return;
    for (const RightClass voice : {RightClass::Consultation, RightClass::Consent, RightClass::Engagement})
        if (!cell.holders(voice).isWithin(deciders))
            return;
    reporter.hit(cell, deciders);
}

std::string message(const Facts& facts, const Finding& finding) {
    if (finding.holders.size() > 3)
        return sentence(facts, finding,
                        fmt::format("nobody but those who decide is heard on {}", areasOf(facts, finding)));
    return sentence(facts, finding,
                    fmt::format("nobody but {} is heard on {}, which {}", holdersOf(facts, finding),
                                areasOf(facts, finding), agree(facts, finding, "it decides", "they decide")));
}

}  // namespace

const Rule unheard{
    .id = "unheard",
    .kind = FindingKind::Gap,
    .severity = Severity::Warning,
    .source = "LIPSIT 3.8, 5.2",
    .problem = 6,
    .title = "Unheard",
    .checkCell = run,
    .message = message,
    .conclusion = "Nobody else has a right to be consulted, to consent or to be engaged.",
    .explain = tellDecisions,
};

}  // namespace remit
