// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// A joint right whose partner is not there.
void run(const Facts& facts, const Cell& cell, int, Reporter& reporter) {
    for (int grant : cell.lackPartner)
        reporter.hit({cell.area, cell.place, idsOf(facts, {grant}), holdersBy(cell, grant), {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    std::vector<std::string> partners;
    for (const Subject& partner : grant->with)
        partners.push_back(facts.model().nameOf(partner).str());
    return sentence(facts, finding,
                    fmt::format("{} holds {} on {} jointly with {}, not all of whom are there",
                                facts.model().nameOf(grant->subject).str(),
                                inSentence(facts.model().rightKinds().at(grant->right).name), areasOf(facts, finding),
                                listed(partners)));
}

}  // namespace

const Rule missingPartner{"missing-partner",
                          FindingKind::Gap,
                          Severity::Warning,
                          "LIPSIT Table 1",
                          4,
                          "Missing partner",
                          std::nullopt,
                          0,
                          run,
                          nullptr,
                          message};

}  // namespace remit
