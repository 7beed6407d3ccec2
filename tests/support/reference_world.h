// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <map>

#include "tests/support/reference.h"

// SPEC section 2 as the reference has it: who there is, and who holds what in one cell.
namespace remit::test::reference {

using Ids = std::set<std::string>;

inline bool overlap(const Ids& a, const Ids& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& each) { return b.contains(each); });
}

template <class Row>
bool hasChild(const Table<Row>& table, const typename Row::Key& id) {
    return std::any_of(table.begin(), table.end(), [&](const Row& row) { return row.parent == id; });
}

// Steps from a row up to the one with the id; nothing where that is not above it.
template <class Row>
std::optional<int> stepsUp(const Table<Row>& table, const Row& row, const typename Row::Key& id) {
    int steps = 0;
    for (const Row* each = &row; each; each = table.find(each->parent), ++steps)
        if (each->id == id)
            return steps;
    return std::nullopt;
}

struct Holder {
    std::string id;
    const BodyType* type = nullptr;
    Ids footprint;
};

struct Resolved {
    Ids holders;
    bool adopted = false;
};

// Who and what there is at the date.
struct World {
    const Model& model;
    bool framework = false;
    std::vector<std::string> places;
    std::vector<Holder> holders;
    std::vector<const PolicyArea*> leaves;
    std::vector<const Grant*> grants;
    std::vector<const Relation*> relations;

    World(const Model& from, ScenarioId scenario, std::optional<Date> date) : model(from) {
        framework = model.institutions().empty();
        if (framework)
            makeArchetypes();
        else
            makePlaces(date);
        for (const PolicyArea& area : model.policyAreas())
            if (!hasChild(model.policyAreas(), area.id))
                leaves.push_back(&area);
        for (const Grant& grant : model.grants())
            if (grant.scenario == scenario && grant.span.contains(date))
                grants.push_back(&grant);
        for (const Relation& relation : model.relations())
            if (relation.scenario == scenario && relation.span.contains(date))
                relations.push_back(&relation);
    }

    void makeArchetypes() {
        std::vector<std::string> varied;
        for (const BodyType& type : model.bodyTypes())
            if (!type.adoptedBy.empty() && varied.size() < 6)
                varied.push_back(type.id.str());
        for (const BodyType& type : model.bodyTypes())
            holders.push_back({type.id.str(), &type, {}});
        for (unsigned absent = 0; absent < 1U << varied.size(); ++absent) {
            Ids missing;
            std::string name;
            for (std::size_t i = 0; i < varied.size(); ++i) {
                if (!(absent & 1U << i))
                    continue;
                missing.insert(varied[i]);
                name += (name.empty() ? "no:" : "+") + varied[i];
            }
            if (name.empty())
                name = "all";
            places.push_back(name);
            for (Holder& holder : holders)
                if (!missing.contains(holder.id))
                    holder.footprint.insert(name);
        }
    }

    void makePlaces(std::optional<Date> date) {
        if (model.places().empty())
            places = {"everywhere"};
        for (const Place& place : model.places())
            if (!hasChild(model.places(), place.id))
                places.push_back(place.id.str());
        for (const Institution& institution : model.institutions())
            if (institution.span.contains(date))
                holders.push_back({institution.id.str(), &model.bodyTypes().at(institution.type),
                                   model.places().empty() ? Ids{"everywhere"} : leavesUnder(institution.places)});
    }

    Ids leavesUnder(const std::vector<PlaceId>& ids) const {
        Ids result;
        for (const Place& place : model.places())
            for (const PlaceId& id : ids)
                if (!hasChild(model.places(), place.id) && stepsUp(model.places(), place, id))
                    result.insert(place.id.str());
        return result;
    }

    Ids scope(const std::vector<PlaceId>& ids) const {
        return framework || ids.empty() ? Ids(places.begin(), places.end()) : leavesUnder(ids);
    }

    const Holder* holder(const std::string& id) const {
        for (const Holder& each : holders)
            if (each.id == id)
                return &each;
        return nullptr;
    }

    Ids ofTypeAt(const BodyTypeId& type, const std::string& place) const {
        Ids result;
        for (const Holder& each : holders)
            if (each.type->id == type && each.footprint.contains(place))
                result.insert(each.id);
        return result;
    }

    Resolved resolve(const Subject& subject, const std::string& place, bool lapses) const {
        if (!subject.isBodyType()) {
            const Holder* institution = holder(subject.id.str());
            return {institution && institution->footprint.contains(place) ? Ids{institution->id} : Ids{}, false};
        }
        Ids own = ofTypeAt(subject.bodyType(), place);
        if (!own.empty() || lapses)
            return {own, false};
        for (const BodyTypeId& adopter : model.bodyTypes().at(subject.bodyType()).adoptedBy)
            if (Ids found = ofTypeAt(adopter, place); !found.empty())
                return {found, true};
        return {};
    }

    Ids subjectHolders(const Grant& grant, const std::string& place) const {
        return resolve(grant.subject, place, grant.lapses).holders;
    }
    Ids allHolders(const Grant& grant, const std::string& place) const {
        Ids result = subjectHolders(grant, place);
        for (const Subject& partner : grant.with)
            result.merge(resolve(partner, place, false).holders);
        return result;
    }
    bool reaches(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        return stepsUp(model.policyAreas(), area, grant.area) && scope(grant.places).contains(place);
    }
    bool sole(const Grant& grant) const { return model.rightKinds().at(grant.right).sole; }

    // Of the grants that reach (area, place) with a holder there, those that something more specific carves out.
    bool carvedOut(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        if (!sole(grant))
            return false;
        for (const Grant* other : grants)
            if (other->right == grant.right && reaches(*other, area, place) && !subjectHolders(*other, place).empty() &&
                *stepsUp(model.policyAreas(), area, other->area) < *stepsUp(model.policyAreas(), area, grant.area))
                return true;
        return false;
    }
    bool counts(const Grant& grant, const PolicyArea& area, const std::string& place) const {
        return reaches(grant, area, place) && !subjectHolders(grant, place).empty() && !carvedOut(grant, area, place);
    }
};

// One leaf policy area at one leaf place.
struct Cell {
    const World& world;
    const PolicyArea& area;
    std::string place;
    std::vector<const Grant*> counting;
    std::map<std::string, Ids> gives;  // by counting grant

    Cell(const World& of, const PolicyArea& at, std::string where) : world(of), area(at), place(std::move(where)) {
        for (const Grant* grant : world.grants)
            if (world.counts(*grant, area, place)) {
                counting.push_back(grant);
                gives[grant->id.str()] = world.allHolders(*grant, place);
            }
    }

    Ids ofKind(const RightKindId& kind) const {
        Ids result;
        for (const Grant* grant : counting)
            if (grant->right == kind)
                result.insert(gives.at(grant->id.str()).begin(), gives.at(grant->id.str()).end());
        return result;
    }
    Ids ofClass(RightClass wanted) const {
        Ids result;
        for (const RightKind& kind : world.model.rightKinds())
            if (kind.rightClass == wanted)
                result.merge(ofKind(kind.id));
        return result;
    }
    Ids anyRight() const {
        Ids result;
        for (const RightKind& kind : world.model.rightKinds())
            result.merge(ofKind(kind.id));
        return result;
    }
    std::vector<std::string> countingOf(const RightKindId& kind) const {
        std::vector<std::string> result;
        for (const Grant* grant : counting)
            if (grant->right == kind)
                result.push_back(grant->id.str());
        return result;
    }
    std::vector<std::string> byWhich(const std::string& holder, const std::set<RightClass>& classes) const {
        std::vector<std::string> result;
        for (const Grant* grant : counting)
            if (classes.contains(world.model.rightKinds().at(grant->right).rightClass) &&
                gives.at(grant->id.str()).contains(holder))
                result.push_back(grant->id.str());
        return result;
    }
    bool together(const RightKindId& kind, const std::string& a, const std::string& b) const {
        for (const Grant* grant : counting)
            if (grant->right == kind && !grant->with.empty() && gives.at(grant->id.str()).contains(a) &&
                gives.at(grant->id.str()).contains(b))
                return true;
        return false;
    }
    int sides(const RightKindId& kind) const {
        Ids left = ofKind(kind);
        int result = 0;
        while (!left.empty()) {
            ++result;
            Ids side = {*left.begin()};
            for (bool grown = true; grown;) {
                grown = false;
                for (const std::string& in : Ids(side))
                    for (const std::string& out : left)
                        if (together(kind, in, out) && side.insert(out).second)
                            grown = true;
            }
            for (const std::string& each : side)
                left.erase(each);
        }
        return result;
    }
    bool leads(RelationKind kind, const std::string& start, const std::function<bool(const Holder&)>& goal) const {
        Ids reached = {start};
        for (bool grown = true; grown;) {
            grown = false;
            for (const Relation* relation : world.relations) {
                if (relation->kind != kind)
                    continue;
                if (kind == RelationKind::Delegates && !stepsUp(world.model.policyAreas(), area, relation->area))
                    continue;
                if (!overlap(world.resolve(relation->from, place, false).holders, reached))
                    continue;
                for (const std::string& to : world.resolve(relation->to, place, false).holders) {
                    if (goal(*world.holder(to)))
                        return true;
                    grown = reached.insert(to).second || grown;
                }
            }
        }
        return false;
    }
};

}  // namespace remit::test::reference
