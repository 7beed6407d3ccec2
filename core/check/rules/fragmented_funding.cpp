// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// Funding that comes from too many sides. Funding held jointly is one side.
void run(const Facts&, const Cell& cell, int max, CellReporter& reporter) {
    forEachWithMoreSides(cell, {.only = RightClass::Funding}, max,
                         [&](const KindInCell& kind) { reporter.hit(cell, kind.holders); });
}

std::string message(const Facts& facts, const Finding& finding) {
    const std::string body = fmt::format("funding for {} comes from many sides", areasOf(facts, finding));
    return sentence(facts, finding,
                    finding.hits.size() == 1 ? fmt::format("{}: {}", body, holdersOf(facts, finding)) : body);
}

void explain(const Facts& facts, const Finding& finding, Derivation& derivation) {
    tellRights(facts, finding, derivation, {RightClass::Funding});
}

}  // namespace

const Rule fragmentedFunding{
    .id = "fragmented-funding",
    .kind = FindingKind::Duplication,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.16",
    .problem = 3,
    .title = "Fragmented funding",
    .defaultMax = 2,
    .checkCell = run,
    .message = message,
    .conclusion = "That is more sides than the limit set for this document.",
    .explain = explain,
};

}  // namespace remit
