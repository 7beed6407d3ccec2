// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/change/draft.h"

namespace remit {

// What is done to several grants at once, as where they are drawn as one line. Each refuses ids that are not in the
// document, and does nothing where it refuses.

// The subject gets the grants, on the policy area; all else of them stays. Refused where the subject has one of these
// rights there already, at a place that the two share, or holds one of the grants as a partner.
Result<> moveRights(Draft& draft, const std::vector<GrantKey>& grants, const Subject& subject, PolicyAreaId area);

// The subject gets the same on the policy area besides, conditions, partners, dates and all else included; how many of
// them. What it has there already is passed over; as its own partner it is left out.
Result<int> copyRights(Draft& draft, const std::vector<GrantKey>& grants, const Subject& subject, PolicyAreaId area);

// Refused where the body holds one of the grants itself, or all of them as a partner already.
Result<> addPartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner);
// Refused where it is a partner of none.
Result<> removePartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner);

// The grants on the policy area itself that the body is a partner of, in document order; `at` as in grantsInCell.
std::vector<GrantKey> grantsSharedBy(const Model& model, ScenarioId scenario, const Subject& partner, PolicyAreaId area,
                                     PlaceId at = {});

}  // namespace remit
