// SPDX-License-Identifier: MIT
#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

namespace {

// Puts a row with a checked name last and gives it an id of its own.
template <class Row>
Result<typename Row::Key> add(Draft& draft, Row row, std::string_view name, Checks checks) {
    row.name = name;
    if (!checks.name(row.name).ok())
        return checks.error();
    const Table<Row>& table = draft.model().table<Row>();
    row.id = freeId(table, row.name.str());
    row.order = table.nextOrder();
    const auto id = row.id;
    draft.put(std::move(row));
    return id;
}

template <class Row>
Result<typename Row::Key> addUnder(Draft& draft, std::string_view name, typename Row::Key parent) {
    Checks checks(draft.model());
    if (!parent.empty())
        checks.exists<Row>(parent);
    Row row;
    row.parent = parent;
    return add(draft, std::move(row), name, checks);
}

template <class Row>
void copyInto(Draft& draft, ScenarioId from, ScenarioId to) {
    std::vector<Row> rows;
    for (const Row& row : draft.model().table<Row>())
        if (row.scenario == from)
            rows.push_back(row);
    for (Row& row : rows) {
        row.scenario = to;
        row.order = draft.model().table<Row>().nextOrder();
        draft.put(std::move(row));
    }
}

}  // namespace

Result<PolicyAreaId> addPolicyArea(Draft& draft, std::string_view name, PolicyAreaId parent) {
    return addUnder<PolicyArea>(draft, name, parent);
}

Result<PlaceId> addPlace(Draft& draft, std::string_view name, PlaceId parent) {
    return addUnder<Place>(draft, name, parent);
}

Result<BodyTypeId> addBodyType(Draft& draft, std::string_view name) {
    return add(draft, BodyType{}, name, Checks(draft.model()));
}

Result<InstitutionId> addInstitution(Draft& draft, std::string_view name, BodyTypeId type) {
    Institution row;
    row.type = type;
    return add(draft, std::move(row), name, Checks(draft.model()).exists<BodyType>(type));
}

Result<RightKindId> addRightKind(Draft& draft, std::string_view name, std::string_view letter, RightClass rightClass) {
    RightKind row;
    row.letter = trimmed(letter);
    row.rightClass = rightClass;
    row.sole = soleByDefault(rightClass);
    Checks checks(draft.model());
    checkLetter(checks, draft.model(), row);
    return add(draft, std::move(row), name, checks);
}

Result<ScenarioId> addScenario(Draft& draft, std::string_view name, ScenarioId from) {
    Scenario row;
    Checks checks(draft.model());
    if (!from.empty()) {
        if (!checks.exists<Scenario>(from).ok())
            return checks.error();
        row.extra = draft.model().scenarios().at(from).extra;
    }
    Result<ScenarioId> made = add(draft, std::move(row), name, checks);
    if (made && !from.empty()) {
        copyInto<Grant>(draft, from, *made);
        copyInto<Relation>(draft, from, *made);
    }
    return made;
}

Result<ViewId> addView(Draft& draft, std::string_view name) { return add(draft, View{}, name, Checks(draft.model())); }

Result<RelationId> addRelation(Draft& draft, Relation relation) {
    relation.id = RelationId(freshId());
    relation.order = draft.model().relations().nextOrder();
    Checks checks(draft.model());
    checkRelation(checks, relation);
    if (!checks.ok())
        return checks.error();
    draft.put(relation);
    return relation.id;
}

}  // namespace remit
