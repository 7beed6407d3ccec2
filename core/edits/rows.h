// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/change/draft.h"

namespace remit {

// Adding, naming, changing, moving and removing the rows that a document shares. All refuse ids that the document does
// not have. Names are trimmed and refused as base/label.h says. New rows come last; their ids are made from their
// names.
Result<PolicyAreaId> addPolicyArea(Draft& draft, std::string_view name, PolicyAreaId parent = {});
Result<BodyTypeId> addBodyType(Draft& draft, std::string_view name);
Result<InstitutionId> addInstitution(Draft& draft, std::string_view name, BodyTypeId type);
Result<PlaceId> addPlace(Draft& draft, std::string_view name, PlaceId parent = {});
// The letter may be empty; else it is one letter that no other kind has, case ignored.
Result<RightKindId> addRightKind(Draft& draft, std::string_view name, std::string_view letter, RightClass rightClass);
// A copy of `from` with its grants and relations, or an empty scenario where `from` is empty.
Result<ScenarioId> addScenario(Draft& draft, std::string_view name, ScenarioId from = {});
Result<ViewId> addView(Draft& draft, std::string_view name);
// Adds the relation with a fresh id; its id and order are not read. Refuses what `change` refuses.
Result<RelationId> addRelation(Draft& draft, Relation relation);

Result<> rename(Draft& draft, PolicyAreaId id, std::string_view name);
Result<> rename(Draft& draft, BodyTypeId id, std::string_view name);
Result<> rename(Draft& draft, InstitutionId id, std::string_view name);
Result<> rename(Draft& draft, PlaceId id, std::string_view name);
Result<> rename(Draft& draft, RightKindId id, std::string_view name);
Result<> rename(Draft& draft, ScenarioId id, std::string_view name);
Result<> rename(Draft& draft, ViewId id, std::string_view name);
Result<> setTitle(Draft& draft, std::string_view title);

// Puts the row in place of the one with its id. Refused, where the edit brings it about and the row was not so before:
// a list with one row twice, a life span that ends before it starts, a row under itself in its tree, a body that is its
// own partner, adopter or other end of a relation, a letter taken or of more than one character, a relation with fields
// of another kind (INTERCHANGE: area and right for delegates alone, competitive for funds alone), a zoom that is not
// above 0.
Result<> change(Draft& draft, Place row);
Result<> change(Draft& draft, BodyType row);
Result<> change(Draft& draft, Institution row);
Result<> change(Draft& draft, PolicyArea row);
Result<> change(Draft& draft, RightKind row);
Result<> change(Draft& draft, Scenario row);
Result<> change(Draft& draft, Grant row);
Result<> change(Draft& draft, Relation row);
Result<> change(Draft& draft, View row);

// Removes the row and everything that cannot be without it: what stands under it in its tree, grants and relations
// that name it, its institutions, its placements, its cells' notes. References that can do without it (a partner, an
// adopter, part of a scope or a footprint, a waiver's offset) lose it. A grant whose whole scope goes is removed, since
// an empty scope would mean everywhere; so is a user rule whose filter or list of types would become empty. The last
// scenario stays.
Result<> remove(Draft& draft, PolicyAreaId id);
Result<> remove(Draft& draft, BodyTypeId id);
Result<> remove(Draft& draft, InstitutionId id);
Result<> remove(Draft& draft, PlaceId id);
Result<> remove(Draft& draft, RightKindId id);
Result<> remove(Draft& draft, ScenarioId id);
Result<> remove(Draft& draft, ViewId id);
Result<> removeRelation(Draft& draft, const RelationKey& key);

// What a removal would take along, in words: "6 rights and 2 relations", or "" for nothing else. `removal` is what one
// of the functions above did.
std::string alongWith(const ChangeSet& removal);

// Puts the row before another in the document's order, or last where `before` is empty.
Result<> moveBefore(Draft& draft, PolicyAreaId id, PolicyAreaId before);
Result<> moveBefore(Draft& draft, BodyTypeId id, BodyTypeId before);
Result<> moveBefore(Draft& draft, InstitutionId id, InstitutionId before);
Result<> moveBefore(Draft& draft, PlaceId id, PlaceId before);
Result<> moveBefore(Draft& draft, RightKindId id, RightKindId before);
Result<> moveBefore(Draft& draft, ScenarioId id, ScenarioId before);

// A parent is refused under itself; the empty id makes a root.
Result<> setParent(Draft& draft, PolicyAreaId id, PolicyAreaId parent);
Result<> setParent(Draft& draft, PlaceId id, PlaceId parent);

// Where a node stands in a view, in scene units; makes the placement if there is none. What is under a node is hidden
// and shown along with it. More on views in views.h.
Result<> placeNode(Draft& draft, ViewId view, const NodeRef& node, double x, double y);
Result<> setHidden(Draft& draft, ViewId view, const NodeRef& node, bool hidden);

// Accepts or re-opens a finding by its fingerprint. The reason must not be empty; the offset, if any, is a grant's id.
Result<> waive(Draft& draft, Waiver waiver);
Result<> unwaive(Draft& draft, std::string_view fingerprint);

}  // namespace remit
