// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <deque>
#include <utility>
#include <vector>

#include "core/change/change_set.h"
#include "core/rights/effective.h"
#include "core/rights/territory.h"

namespace remit {

// One scenario at one date, compiled for asking who holds what: tables by index, grants by the leaf policy areas they
// reach. Built once per analysis; read it from any thread. It keeps its own snapshot of the model.
class Facts {
public:
    // A body type or an institution by index; neither for an institution that does not exist at the date.
    struct Party {
        int type = -1;
        int holder = -1;
        [[nodiscard]] bool isType() const { return type >= 0; }
        friend bool operator==(const Party&, const Party&) = default;
    };
    struct GrantFact {
        Text id;
        std::int64_t order = 0;
        int area = -1;  // index among all policy areas; -1 for one that is gone (update)
        int kind = 0;
        int scope = -1;  // index in scopes; -1 reaches every place
        Party subject;
        bool lapses = false;
        bool hasVotingRule = false;
        bool hasLegalBasis = false;
        std::vector<Party> partners;
    };

    Facts(const Model& model, ScenarioId scenario, std::optional<Date> date);

    // What an edit of grants concerns.
    struct Touched {
        std::vector<int> areas;    // where they stood and stand
        bool strayGrants = false;  // some of them were or are among these
        bool jointGrants = false;  // likewise, or somebody became the subject of a grant or ceased to be one
    };
    // Follows an edit that led from the model in hand to this one, where it did nothing but give, change and take away
    // grants. Else, and where a right class came into use or went out of it, the result is false and the facts are of
    // no more use. A grant keeps its index; one that is taken away leaves a gap.
    [[nodiscard]] bool update(const Model& model, const ChangeSet& change, Touched& touched);

    [[nodiscard]] const Model& model() const { return m_model; }
    [[nodiscard]] const Territory& territory() const { return m_territory; }
    [[nodiscard]] ScenarioId scenario() const { return m_scenario; }

    [[nodiscard]] const std::vector<const PolicyArea*>& areas() const { return m_areas; }
    [[nodiscard]] const std::vector<int>& leafAreas() const { return m_leafAreas; }  // indexes in areas()
    [[nodiscard]] const std::vector<const RightKind*>& kinds() const { return m_kinds; }
    // The scenario's grants and relations that exist at the date.
    [[nodiscard]] const std::vector<GrantFact>& grants() const { return m_grants; }
    [[nodiscard]] const std::vector<const Relation*>& relations() const { return m_relations; }

    [[nodiscard]] int areaIndex(PolicyAreaId id) const { return m_areaIndex.at(id); }
    [[nodiscard]] bool isAtOrUnder(int area, int ancestor) const;
    [[nodiscard]] bool inUse(RightClass c) const { return m_uses[static_cast<std::size_t>(c)] > 0; }
    // Ascending: the grants that name a partner, and those to an institution whose scope leaves its footprint.
    [[nodiscard]] const std::vector<int>& jointGrants() const { return m_joint; }
    [[nodiscard]] const std::vector<int>& strayGrants() const { return m_stray; }
    // Whether some grant has the body type or the institution as its subject.
    [[nodiscard]] bool isSubject(const Party& party) const {
        return party.isType() ? m_typeSubjects[static_cast<std::size_t>(party.type)] > 0
                              : party.holder >= 0 && m_holderSubjects[static_cast<std::size_t>(party.holder)] > 0;
    }
    [[nodiscard]] RightClass classOf(int kind) const { return m_kinds[static_cast<std::size_t>(kind)]->rightClass; }
    [[nodiscard]] int parentOf(int area) const { return m_parents[static_cast<std::size_t>(area)]; }  // -1 at a root
    [[nodiscard]] const GrantFact& grant(int index) const { return m_grants[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Grant& row(int grant) const {
        return m_model.grants().at({m_scenario, GrantId(this->grant(grant).id)});
    }
    // The grants on the policy area itself, in document order.
    [[nodiscard]] const std::vector<int>& standingOn(int area) const {
        return m_standing[static_cast<std::size_t>(area)];
    }
    // Null where the grant reaches every place.
    [[nodiscard]] const PlaceSet* scopeOf(int grant) const {
        const int scope = this->grant(grant).scope;
        return scope < 0 ? nullptr : &m_scopes[static_cast<std::size_t>(scope)];
    }
    [[nodiscard]] bool isInScope(int grant, int place) const {
        const PlaceSet* scope = scopeOf(grant);
        return !scope || scope->test(static_cast<std::size_t>(place));
    }
    [[nodiscard]] const Territory::Type& typeOf(int holder) const;

    [[nodiscard]] Party partyOf(const Subject& subject) const;
    // The seats that a relation leads from and to at a place: one pair for each two holders of its ends.
    [[nodiscard]] std::vector<std::pair<int, int>> links(const Relation& relation, int place) const;

    // Everything held on a leaf policy area (an index in areas()) at a place, by right kind and holder.
    [[nodiscard]] std::vector<EffectiveRight> rights(int area, int place) const;

private:
    void readRows();
    [[nodiscard]] bool exists(const Grant& row) const;
    void enter(int index, const Grant& row);  // at an index that stands for nothing
    void leave(int index);
    void touch(int index, Touched& touched) const;

    struct HashOfPlaces {
        std::size_t operator()(const std::vector<PlaceId>& places) const {
            std::size_t hash = places.size();
            for (PlaceId place : places)
                hash = (hash ^ place.text().hash()) * 0x9e3779b97f4a7c15ULL;
            return hash;
        }
    };

    Model m_model;
    ScenarioId m_scenario;
    std::optional<Date> m_date;
    Territory m_territory;
    std::vector<const PolicyArea*> m_areas;
    std::vector<int> m_parents;  // of areas, -1 at a root
    std::vector<int> m_leafAreas;
    std::unordered_map<PolicyAreaId, int> m_areaIndex;
    std::vector<const RightKind*> m_kinds;
    std::vector<GrantFact> m_grants;
    std::vector<const Relation*> m_relations;
    std::unordered_map<RightKindId, int> m_kindIndex;
    std::array<int, 11> m_uses{};   // by right class: its grants
    std::deque<PlaceSet> m_scopes;  // they stay where they are
    std::unordered_map<std::vector<PlaceId>, int, HashOfPlaces> m_scopeIndex;
    std::vector<std::vector<int>> m_standing;  // by area
    std::vector<int> m_joint;
    std::vector<int> m_stray;
    std::vector<int> m_typeSubjects;       // by type: the grants to it
    std::vector<int> m_holderSubjects;     // by holder
    std::unordered_map<Text, int> m_gaps;  // grants that are gone, by id
};

}  // namespace remit
