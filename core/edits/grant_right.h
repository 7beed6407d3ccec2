// SPDX-License-Identifier: MIT
#pragma once

#include "core/change/draft.h"

namespace remit {

// Gives the subject the right on the policy area, as the scenario's last grant. Refuses ids that are not in the
// document.
Result<GrantId> grantRight(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                           RightKindId right);

// Takes the grant away, and the offset of waivers that named it where no other scenario has a grant of that id.
Result<> revokeGrant(Draft& draft, const GrantKey& key);
// Clears the offset of waivers whose grant is in no scenario any more.
void dropLostOffsets(Draft& draft);

// The subject's grants on the policy area itself, in document order; `right` empty stands for any kind. Here and below
// `at` names a leaf place: then only those grants matter whose scope holds it. O(grants).
std::vector<GrantKey> grantsInCell(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                                   RightKindId right = {}, PlaceId at = {});

// Revokes every grant of that kind in the cell; where there is none, grants the right, or lets one that has another
// scope hold everywhere.
Result<> toggleRight(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, RightKindId right,
                     PlaceId at = {});

// Revokes every grant in the cell, and takes its notes away.
Result<> clearCell(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, PlaceId at = {});

// Moves a grant to another subject or policy area; all else of it stays. Refused where the new subject is its partner.
Result<> moveGrant(Draft& draft, const GrantKey& key, const Subject& subject, PolicyAreaId area);

}  // namespace remit
