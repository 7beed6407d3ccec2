// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "core/check/rules/rules.h"

namespace remit {

std::span<const Rule* const> catalogue() {
    static const std::array<const Rule*, 31> rules{
        &rivalDeciders,
        &advisoryBodyDecides,
        &decidesAndScrutinises,
        &selfConsultation,
        &circularRelation,
        &duplicatedRight,
        &crowdedField,
        &fragmentedFunding,
        &redundantGrant,
        &overlappingFootprints,
        &noDecider,
        &vacantRight,
        &missingPartner,
        &outOfArea,
        &unheard,
        &silentBody,
        &unfundedDecision,
        &undeliveredDecision,
        &splitStrategy,
        &unscrutinised,
        &noStandards,
        &unaccountableDecider,
        &uncoveredPlace,
        &boundaryMismatch,
        &carveOut,
        &notAddressed,
        &jointWithoutVotingRule,
        &concurrentWithoutBasis,
        &sameNameTwice,
        &unused,
        &namedOnlyAsPartner,
    };
    return rules;
}

const Rule* findRule(const RuleId& id) {
    const auto rules = catalogue();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id == id.str(); });
    return found == rules.end() ? nullptr : *found;
}

SeatSet reachable(const Facts& facts, int place, const std::vector<Edge>& edges, const SeatSet& start) {
    const std::vector<int>& seats = facts.territory().seats(place);
    std::vector<int> from;
    start.forEach([&](int seat) { from.push_back(seat); });
    const auto reached = reachable(static_cast<int>(seats.size()), edges, from);
    SeatSet out;
    for (std::size_t seat = 0; seat < reached.size(); ++seat)
        if (reached[seat])
            out.insert(static_cast<int>(seat));
    return out;
}

}  // namespace remit
