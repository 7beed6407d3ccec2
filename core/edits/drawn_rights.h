// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/change/draft.h"

namespace remit {

// What is done to several grants at once, as where they are drawn as one line. Each refuses ids that are not in the
// document, and does nothing where it refuses.

// The subject gets the grants, on the policy area; all else of them stays. Refused where the subject has one of these
// rights there already, at a place that the two share, or holds one of the grants as a partner. `at` names the leaf
// place that the edit is kept to (atPlaceAlone): then what is held elsewhere does not matter.
Result<> moveRights(Draft& draft, const std::vector<GrantKey>& grants, const Subject& subject, PolicyAreaId area,
                    PlaceId at = {});

// The subject gets in the scenario, on the policy area, what the grants say, conditions, partners, dates and all else
// included; how many of them. They need not be in the document (any more), and may be another scenario's. What the
// subject has there already is passed over; as its own partner it is left out. `at` as in moveRights.
Result<int> copyRights(Draft& draft, ScenarioId scenario, const std::vector<Grant>& grants, const Subject& subject,
                       PolicyAreaId area, PlaceId at = {});

// Refused where the body holds one of the grants itself, or all of them as a partner already.
Result<> addPartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner);
// Refused where it is a partner of none.
Result<> removePartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner);

// The grants on the policy area itself that the body is a partner of, in document order; `at` as in grantsInCell.
std::vector<GrantKey> grantsSharedBy(const Model& model, ScenarioId scenario, const Subject& partner, PolicyAreaId area,
                                     PlaceId at = {});

}  // namespace remit
