// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/explain.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// More holders than anybody can keep in mind. The limit is the document's to set.
void run(const Facts&, const Cell& cell, int max, CellReporter& reporter) {
    if (cell.holdersOfAny.size() > max)
        reporter.hit(cell, cell.holdersOfAny);
}

std::string message(const Facts& facts, const Finding& finding) {
    const std::string body =
        fmt::format("more bodies hold rights on {} than can be kept in mind", areasOf(facts, finding));
    return sentence(facts, finding,
                    finding.hits.size() == 1 ? fmt::format("{}: {}", body, finding.holders.size()) : body);
}

}  // namespace

const Rule crowdedField{
    .id = "crowded-field",
    .kind = FindingKind::Duplication,
    .severity = Severity::Warning,
    .source = "LIPSIT 4.25",
    .problem = 5,
    .title = "Crowded field",
    .defaultMax = 6,
    .checkCell = run,
    .message = message,
    .conclusion = "That is more than the limit set for this document.",
    .explain = tellHoldings,
};

}  // namespace remit
