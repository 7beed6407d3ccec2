// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>

#include "core/check/finding.h"
#include "core/rights/derivation.h"

namespace remit {

// The parts of Finding::why. Where a finding without a cause has many hits, a few of them, evenly spread, stand for
// all.

// The first dozen of the grants, relations or institutions of the finding's cause.
void tellCause(const Facts& facts, const Finding& finding, Derivation& derivation);
// The grants by which rights of the classes are held, the first dozen.
void tellRights(const Facts& facts, const Finding& finding, Derivation& derivation,
                std::initializer_list<RightClass> classes);
// The same for right kinds.
void tellRights(const Facts& facts, const Finding& finding, Derivation& derivation,
                std::initializer_list<RightKindId> kinds);
// What each holder holds at the first hit: "DfE holds funding and advice."
void tellHoldings(const Facts& facts, const Finding& finding, Derivation& derivation);
// The grants of the class that nobody holds, the first dozen.
void tellVacant(const Facts& facts, const Finding& finding, Derivation& derivation, RightClass rightClass);
// The footprints of the first few of the finding's holders.
void tellFootprints(const Facts& facts, const Finding& finding, Derivation& derivation);

// The rules of SPEC section 4 that look at the holders of decisions start from how they come to decide.
void tellDecisions(const Facts& facts, const Finding& finding, Derivation& derivation);

// All steps but the last.
[[nodiscard]] std::vector<std::string> derivationOf(const Facts& facts, const Finding& finding,
                                                    const std::function<void(Derivation&)>& explain);

}  // namespace remit
