// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <set>

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

std::vector<int> holdersIn(const KindInCell& kind) {
    std::vector<int> out;
    for (const Holding& holding : kind.holdings)
        out.push_back(holding.holder);
    return out;
}

std::vector<int> holdersBy(const Facts& facts, const Grant& grant, int place) {
    const auto subject = facts.territory().resolve(grant.subject, place, !grant.lapses);
    std::set<int> out(subject.holders->begin(), subject.holders->end());
    for (const Subject& partner : grant.with) {
        const auto partners = facts.territory().resolve(partner, place);
        out.insert(partners.holders->begin(), partners.holders->end());
    }
    return {out.begin(), out.end()};
}

}  // namespace remit
