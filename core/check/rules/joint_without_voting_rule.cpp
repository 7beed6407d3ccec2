// SPDX-License-Identifier: MIT
#include "core/check/rules/rules.h"

#include <fmt/format.h>

#include "core/check/wording.h"

namespace remit {

namespace {

// Partners who must decide together, and nothing on how.
void run(const Facts& facts, const Tally& tally, Reporter& reporter) {
    for (int grant : facts.jointGrants())
        if (tally.counts[static_cast<std::size_t>(grant)] && !facts.grant(grant).hasVotingRule)
            reporter.hitGrant({grant});
}

std::string message(const Facts& facts, const Finding& finding) {
    const Grant* grant = grantOf(facts, finding.cause.front());
    std::vector<std::string> names{facts.model().nameOf(grant->subject).str()};
    for (const Subject& partner : grant->with)
        names.push_back(facts.model().nameOf(partner).str());
    return fmt::format("{} are given {} on {} jointly, with no rule on how they vote.", listed(names),
                       inSentence(facts.model().rightKinds().at(grant->right).name),
                       facts.model().policyAreas().at(grant->area).name.str());
}

}  // namespace

const Rule jointWithoutVotingRule{
    .id = "joint-without-voting-rule",
    .kind = FindingKind::Note,
    .severity = Severity::Note,
    .source = "combined authority orders",
    .problem = 6,
    .title = "Joint without voting rule",
    .checkScenario = run,
    .message = message,
    .conclusion = "So nothing says how they decide where they disagree.",
    .reads = {.jointGrants = true, .tally = true},
};

}  // namespace remit
