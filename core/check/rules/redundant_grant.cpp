// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// A grant that gives nobody anything they would not have without it.
void run(const Facts& facts, const Tally& tally, Reporter& reporter) {
    for (std::size_t grant = 0; grant < facts.grants().size(); ++grant)
        if (tally.counts[grant] && !tally.needed[grant])
            for (const auto& [area, place] : tally.cells[grant])
                reporter.hit({area,
                              place,
                              {facts.grants()[grant].row->id.text()},
                              holdersBy(facts, *facts.grants()[grant].row, place),
                              {}});
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    return fmt::format("What {} is given on {} ({}) is already given by another right.",
                       facts.model().nameOf(grant->subject).str(),
                       facts.model().policyAreas().at(grant->area).name.str(),
                       inSentence(facts.model().rightKinds().at(grant->right).name));
}

}  // namespace

const Rule redundantGrant{"redundant-grant",
                          FindingKind::Duplication,
                          Severity::Note,
                          "LIPSIT 4.10",
                          1,
                          "Redundant grant",
                          std::nullopt,
                          0,
                          nullptr,
                          run,
                          message,
                          "So taking this right away would take nothing from anybody."};

}  // namespace remit
