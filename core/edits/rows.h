// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/change/draft.h"

namespace remit {

// Adding, naming, moving and removing the rows that a document shares. Names are trimmed; an empty name is refused.
// New ids are made from the name.
Result<PolicyAreaId> addPolicyArea(Draft& draft, std::string_view name, PolicyAreaId parent = {});
Result<BodyTypeId> addBodyType(Draft& draft, std::string_view name);
Result<InstitutionId> addInstitution(Draft& draft, std::string_view name, BodyTypeId type);
Result<PlaceId> addPlace(Draft& draft, std::string_view name, PlaceId parent = {});
Result<RightKindId> addRightKind(Draft& draft, std::string_view name, std::string_view letter, RightClass rightClass);
// A copy of `from` with its grants and relations, or an empty scenario where `from` is empty.
Result<ScenarioId> addScenario(Draft& draft, std::string_view name, ScenarioId from = {});
Result<ViewId> addView(Draft& draft, std::string_view name);

Result<> rename(Draft& draft, PolicyAreaId id, std::string_view name);
Result<> rename(Draft& draft, BodyTypeId id, std::string_view name);
Result<> rename(Draft& draft, InstitutionId id, std::string_view name);
Result<> rename(Draft& draft, PlaceId id, std::string_view name);
Result<> rename(Draft& draft, RightKindId id, std::string_view name);
Result<> rename(Draft& draft, ScenarioId id, std::string_view name);
Result<> rename(Draft& draft, ViewId id, std::string_view name);
Result<> setTitle(Draft& draft, std::string_view title);

// Removes the row and everything that cannot be without it: what stands under it in its tree, grants and relations
// that name it, its institutions, its placements. References that can do without it (a partner, an adopter, part of a
// scope or a footprint) lose it; a grant whose whole scope goes is removed, since an empty scope would mean everywhere.
Result<> remove(Draft& draft, PolicyAreaId id);
Result<> remove(Draft& draft, BodyTypeId id);
Result<> remove(Draft& draft, InstitutionId id);
Result<> remove(Draft& draft, PlaceId id);
Result<> remove(Draft& draft, RightKindId id);
Result<> remove(Draft& draft, ScenarioId id);
Result<> remove(Draft& draft, ViewId id);
Result<> removeRelation(Draft& draft, const RelationKey& key);

// What a removal would take along, in words: "6 rights and 2 relations", or "" for nothing else.
std::string alongWith(const ChangeSet& removal);

// Puts the row before another in the document's order, or last where `before` is empty.
Result<> moveBefore(Draft& draft, PolicyAreaId id, PolicyAreaId before);
Result<> moveBefore(Draft& draft, BodyTypeId id, BodyTypeId before);
Result<> moveBefore(Draft& draft, InstitutionId id, InstitutionId before);
Result<> moveBefore(Draft& draft, PlaceId id, PlaceId before);
Result<> moveBefore(Draft& draft, ScenarioId id, ScenarioId before);

// A parent is refused under itself.
Result<> setParent(Draft& draft, PolicyAreaId id, PolicyAreaId parent);
Result<> setParent(Draft& draft, PlaceId id, PlaceId parent);

// Where a node stands in a view, in scene units; makes the placement if there is none.
Result<> placeNode(Draft& draft, ViewId view, const NodeRef& node, double x, double y);
Result<> setHidden(Draft& draft, ViewId view, const NodeRef& node, bool hidden);

// Accepts or re-opens a finding by its fingerprint.
Result<> waive(Draft& draft, Waiver waiver);
Result<> unwaive(Draft& draft, std::string_view fingerprint);

}  // namespace remit
