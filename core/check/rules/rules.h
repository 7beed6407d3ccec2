// SPDX-License-Identifier: MIT
#pragma once

#include "core/check/rule.h"

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

// The holders of a kind in a cell, ascending.
[[nodiscard]] std::vector<int> holdersIn(const KindInCell& kind);
// Whom a grant that counts at the place gives its right there, partners included, ascending.
[[nodiscard]] std::vector<int> holdersBy(const Facts& facts, const Grant& grant, int place);

}  // namespace remit
