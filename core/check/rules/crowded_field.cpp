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

const Rule crowdedField{"crowded-field",
                        FindingKind::Duplication,
                        Severity::Warning,
                        "LIPSIT 4.25",
                        5,
                        "Crowded field",
                        std::nullopt,
                        6,
                        run,
                        nullptr,
                        message,
                        "That is more than the limit set for this document.",
                        tellHoldings};

}  // namespace remit
