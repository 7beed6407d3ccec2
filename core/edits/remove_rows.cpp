// SPDX-License-Identifier: MIT
#include "core/edits/remove_rows.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/edits/checks.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/words/cell_notes.h"

namespace remit {

namespace {

template <class Row, class Test>
void removeIf(Draft& draft, const Test& test) {
    std::vector<typename Row::Key> keys;
    for (const Row& row : draft.model().table<Row>())
        if (test(row))
            keys.push_back(row.key());
    for (const auto& key : keys)
        draft.remove<Row>(key);
}

enum class Fate { Kept, Changed, Gone };

// For each row, `touch` changes a copy and says what becomes of it.
template <class Row, class Touch>
void touchEach(Draft& draft, const Touch& touch) {
    std::vector<Row> changed;
    std::vector<typename Row::Key> gone;
    for (const Row& row : draft.model().table<Row>()) {
        Row copy = row;
        switch (touch(copy)) {
            case Fate::Kept:
                break;
            case Fate::Changed:
                changed.push_back(std::move(copy));
                break;
            case Fate::Gone:
                gone.push_back(row.key());
                break;
        }
    }
    for (Row& row : changed)
        draft.put(std::move(row));
    for (const auto& key : gone)
        draft.remove<Row>(key);
}

// Takes rows out of a list that may not become empty by that.
template <class Key, class Test>
Fate take(std::vector<Key>& list, const Test& test) {
    const std::size_t before = list.size();
    std::erase_if(list, test);
    if (list.size() == before)
        return Fate::Kept;
    return list.empty() ? Fate::Gone : Fate::Changed;
}

template <class Key, class Test>
Fate takeIfAny(std::vector<Key>& list, const Test& test) {
    return take(list, test) == Fate::Kept ? Fate::Kept : Fate::Changed;
}

// The rows and all that stands under them. O(rows x depth).
template <class Row>
std::unordered_set<typename Row::Key> branch(const Table<Row>& table, std::unordered_set<typename Row::Key> out) {
    for (bool grown = true; grown;) {
        grown = false;
        for (const Row& row : table)
            if (!row.parent.empty() && out.contains(row.parent) && out.insert(row.id).second)
                grown = true;
    }
    return out;
}

// Rules that have nothing to speak of any more go, with what the document sets about them.
template <class Touch>
void touchRules(Draft& draft, const Touch& touch) {
    const Model before = draft.model();
    touchEach<UserRule>(draft, touch);
    removeIf<RuleSetting>(draft, [&](const RuleSetting& setting) {
        return before.userRules().contains(setting.id) && !draft.model().userRules().contains(setting.id);
    });
}

// Subjects go: everything that names one of them.
template <class Test>
void removeSubjects(Draft& draft, const Test& gone) {
    touchEach<Grant>(draft,
                     [&](Grant& grant) { return gone(grant.subject) ? Fate::Gone : takeIfAny(grant.with, gone); });
    removeIf<Relation>(draft, [&](const Relation& row) { return gone(row.from) || gone(row.to); });
    removeIf<Placement>(draft, [&](const Placement& row) {
        return (row.node.kind == NodeRef::Kind::BodyType && gone(Subject(BodyTypeId(row.node.id)))) ||
               (row.node.kind == NodeRef::Kind::Institution && gone(Subject(InstitutionId(row.node.id))));
    });
    dropCellNotes(draft, [&](const Subject& subject, PolicyAreaId) { return gone(subject); });
    dropLostOffsets(draft);
}

void removeAreas(Draft& draft, const std::unordered_set<PolicyAreaId>& roots) {
    const auto branchOf = branch(draft.model().policyAreas(), roots);
    const auto gone = [&](PolicyAreaId area) { return branchOf.contains(area); };
    removeIf<PolicyArea>(draft, [&](const PolicyArea& row) { return gone(row.id); });
    removeIf<Grant>(draft, [&](const Grant& row) { return gone(row.area); });
    removeIf<Relation>(draft, [&](const Relation& row) { return gone(row.area); });
    touchRules(draft, [&](UserRule& rule) { return take(rule.areas, gone); });
    removeIf<Placement>(draft, [&](const Placement& row) {
        return row.node.kind == NodeRef::Kind::PolicyArea && gone(PolicyAreaId(row.node.id));
    });
    dropCellNotes(draft, [&](const Subject&, PolicyAreaId area) { return gone(area); });
    dropLostOffsets(draft);
}

void removeBodies(Draft& draft, const std::unordered_set<BodyTypeId>& types,
                  std::unordered_set<InstitutionId> institutions) {
    for (const Institution& row : draft.model().institutions())
        if (types.contains(row.type))
            institutions.insert(row.id);
    const auto isOne = [&](BodyTypeId type) { return types.contains(type); };
    removeIf<Institution>(draft, [&](const Institution& row) { return institutions.contains(row.id); });
    if (!types.empty()) {
        removeIf<BodyType>(draft, [&](const BodyType& row) { return types.contains(row.id); });
        touchEach<BodyType>(draft, [&](BodyType& type) {
            const Fate adopted = takeIfAny(type.adoptedBy, isOne);
            const Fate coterminous = takeIfAny(type.coterminousWith, isOne);
            return adopted == Fate::Changed ? adopted : coterminous;
        });
        touchRules(draft, [&](UserRule& rule) { return take(rule.types, isOne); });
    }
    removeSubjects(draft, [&](const Subject& subject) {
        return subject.isBodyType() ? types.contains(subject.bodyType()) : institutions.contains(subject.institution());
    });
}

// What a removal took away, in words, but for that many of the first kind that it took any of.
std::string wordsFor(const ChangeSet& removal, std::ptrdiff_t butFor) {
    struct Kind {
        std::ptrdiff_t removed;
        const char* one;
        const char* many;
    };
    const auto removed = [&]<class Row>(Row*) {
        const auto& changes = removal.of<Row>();
        return std::count_if(changes.begin(), changes.end(), [](const auto& each) { return !each.after; });
    };
    std::vector<Kind> kinds{{removed(static_cast<Scenario*>(nullptr)), "scenario", "scenarios"},
                            {removed(static_cast<View*>(nullptr)), "view", "views"},
                            {removed(static_cast<PolicyArea*>(nullptr)), "policy area", "policy areas"},
                            {removed(static_cast<Place*>(nullptr)), "place", "places"},
                            {removed(static_cast<RightKind*>(nullptr)), "right kind", "right kinds"},
                            {removed(static_cast<BodyType*>(nullptr)), "body type", "body types"},
                            {removed(static_cast<Institution*>(nullptr)), "institution", "institutions"},
                            {removed(static_cast<Grant*>(nullptr)), "right", "rights"},
                            {removed(static_cast<Relation*>(nullptr)), "relation", "relations"},
                            {removed(static_cast<UserRule*>(nullptr)), "rule", "rules"}};
    const auto first = std::find_if(kinds.begin(), kinds.end(), [](const Kind& kind) { return kind.removed > 0; });
    if (first != kinds.end())
        first->removed -= butFor;
    std::vector<std::string> words;
    for (const Kind& kind : kinds)
        if (kind.removed > 0)
            words.push_back(counted(static_cast<std::size_t>(kind.removed), kind.one, kind.many));
    return listed(words);
}

}  // namespace

Result<> remove(Draft& draft, PolicyAreaId id) { return remove(draft, ChosenRows{{id}, {}, {}}); }
Result<> remove(Draft& draft, BodyTypeId id) { return remove(draft, ChosenRows{{}, {id}, {}}); }
Result<> remove(Draft& draft, InstitutionId id) { return remove(draft, ChosenRows{{}, {}, {id}}); }

Result<> remove(Draft& draft, const ChosenRows& rows) {
    Checks checks(draft.model());
    for (const PolicyAreaId& each : rows.areas)
        checks.exists<PolicyArea>(each);
    for (const BodyTypeId& each : rows.types)
        checks.exists<BodyType>(each);
    for (const InstitutionId& each : rows.institutions)
        checks.exists<Institution>(each);
    if (!checks.ok())
        return checks.error();
    if (!rows.areas.empty())
        removeAreas(draft, rows.areas);
    if (!rows.types.empty() || !rows.institutions.empty())
        removeBodies(draft, rows.types, rows.institutions);
    return {};
}

Result<> remove(Draft& draft, PlaceId id) {
    const Checks checks = Checks(draft.model()).exists<Place>(id);
    if (!checks.ok())
        return checks.error();
    const auto branchOf = branch(draft.model().places(), {id});
    const auto gone = [&](PlaceId place) { return branchOf.contains(place); };
    removeIf<Place>(draft, [&](const Place& row) { return gone(row.id); });
    touchEach<Institution>(draft, [&](Institution& row) { return takeIfAny(row.places, gone); });
    touchEach<Grant>(draft, [&](Grant& row) { return take(row.places, gone); });
    touchRules(draft, [&](UserRule& row) { return take(row.places, gone); });
    dropLostOffsets(draft);
    return {};
}

Result<> remove(Draft& draft, RightKindId id) {
    const Checks checks = Checks(draft.model()).exists<RightKind>(id);
    if (!checks.ok())
        return checks.error();
    draft.remove<RightKind>(id);
    removeIf<Grant>(draft, [&](const Grant& row) { return row.right == id; });
    removeIf<Relation>(draft, [&](const Relation& row) { return row.right == id; });
    touchRules(draft, [&](UserRule& row) { return row.right == id || row.other == id ? Fate::Gone : Fate::Kept; });
    dropLostOffsets(draft);
    return {};
}

Result<> remove(Draft& draft, ScenarioId id) {
    const Checks checks = Checks(draft.model())
                              .exists<Scenario>(id)
                              .that(draft.model().scenarios().size() > 1,
                                    "A document keeps one scenario: add another before you remove this one.");
    if (!checks.ok())
        return checks.error();
    draft.remove<Scenario>(id);
    removeIf<Grant>(draft, [&](const Grant& row) { return row.scenario == id; });
    removeIf<Relation>(draft, [&](const Relation& row) { return row.scenario == id; });
    dropLostOffsets(draft);
    return {};
}

Result<> remove(Draft& draft, ViewId id) {
    const Checks checks = Checks(draft.model()).exists<View>(id);
    if (!checks.ok())
        return checks.error();
    draft.remove<View>(id);
    removeIf<Placement>(draft, [&](const Placement& row) { return row.view == id; });
    return {};
}

Result<> removeRelation(Draft& draft, const RelationKey& key) {
    const Checks checks = Checks(draft.model()).exists<Relation>(key);
    if (checks.ok())
        draft.remove<Relation>(key);
    return checks.result();
}

// The row that was removed is one of the first kind that has any: a removal takes along only kinds behind its own.
std::string alongWith(const ChangeSet& removal) { return wordsFor(removal, 1); }

std::string alongWith(const ChangeSet& removal, const ChosenRows& chosen) {
    ChangeSet others = removal;
    std::erase_if(others.of<PolicyArea>(), [&](const auto& each) { return chosen.areas.contains(each.key); });
    std::erase_if(others.of<BodyType>(), [&](const auto& each) { return chosen.types.contains(each.key); });
    std::erase_if(others.of<Institution>(), [&](const auto& each) { return chosen.institutions.contains(each.key); });
    return wordsFor(others, 0);
}

}  // namespace remit
