// SPDX-License-Identifier: MIT
#pragma once

#include "core/check/rule.h"
#include "core/graph/cycles.h"

namespace remit {

// One file each, in the order of the SPEC's table.
extern const Rule rivalDeciders;
extern const Rule advisoryBodyDecides;
extern const Rule decidesAndScrutinises;
extern const Rule selfConsultation;
extern const Rule circularRelation;
extern const Rule duplicatedRight;
extern const Rule crowdedField;
extern const Rule fragmentedFunding;
extern const Rule redundantGrant;
extern const Rule overlappingFootprints;
extern const Rule noDecider;
extern const Rule vacantRight;
extern const Rule missingPartner;
extern const Rule outOfArea;
extern const Rule unheard;
extern const Rule silentBody;
extern const Rule unfundedDecision;
extern const Rule undeliveredDecision;
extern const Rule splitStrategy;
extern const Rule unscrutinised;
extern const Rule noStandards;
extern const Rule unaccountableDecider;
extern const Rule uncoveredPlace;
extern const Rule boundaryMismatch;
extern const Rule carveOut;
extern const Rule notAddressed;
extern const Rule jointWithoutVotingRule;
extern const Rule concurrentWithoutBasis;
extern const Rule sameNameTwice;
extern const Rule unused;
extern const Rule namedOnlyAsPartner;

// The seats that a walk over the links (Facts::links) of any length, zero included, reaches from `start`.
[[nodiscard]] SeatSet reachable(const Facts& facts, int place, const std::vector<Edge>& links, const SeatSet& start);

}  // namespace remit
