// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <utility>
#include <vector>

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
        int area = 0;  // index among all policy areas
        int kind = 0;
        int scope = -1;  // index in scopes; -1 reaches every place
        Party subject;
        bool lapses = false;
        bool hasVotingRule = false;
        bool hasLegalBasis = false;
        std::vector<Party> partners;
    };

    Facts(const Model& model, ScenarioId scenario, std::optional<Date> date);

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
    [[nodiscard]] bool inUse(RightClass c) const { return m_inUse[static_cast<std::size_t>(c)]; }
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
    void addGrants(std::optional<Date> date);
    Model m_model;
    ScenarioId m_scenario;
    Territory m_territory;
    std::vector<const PolicyArea*> m_areas;
    std::vector<int> m_parents;  // of areas, -1 at a root
    std::vector<int> m_leafAreas;
    std::unordered_map<PolicyAreaId, int> m_areaIndex;
    std::vector<const RightKind*> m_kinds;
    std::vector<GrantFact> m_grants;
    std::vector<const Relation*> m_relations;
    std::array<bool, 11> m_inUse{};
    std::vector<PlaceSet> m_scopes;
    std::vector<std::vector<int>> m_standing;  // by area
};

}  // namespace remit
