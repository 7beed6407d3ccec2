// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "core/rights/effective.h"
#include "core/rights/territory.h"

namespace remit {

// How one holder comes to a right kind in a cell.
struct Holding {
    int holder = 0;
    How how = How::Direct;
    std::vector<int> grants;  // the counting grants by which it holds, in document order
};

// One right kind in a cell.
struct KindInCell {
    int kind = 0;
    std::vector<int> counting;      // grants that count, in document order
    std::vector<int> carvedOut;     // grants with a holder that a more specific one displaces
    std::vector<Holding> holdings;  // by holder
    int sides = 0;                  // see SPEC section 2, Joint holding
    [[nodiscard]] const Holding* heldBy(int holder) const;
};

// What is held on one leaf policy area at one leaf place.
struct Cell {
    int area = 0;
    int place = 0;
    std::vector<KindInCell> kinds;               // those that some grant reaches here, in document order
    std::vector<int> vacant;                     // grants to a body type whose subject has no holder here
    std::vector<int> lackPartner;                // counting grants with a partner that resolves to nobody here
    std::array<std::vector<int>, 11> holdersOf;  // by right class, ascending, each holder once

    [[nodiscard]] const std::vector<int>& holders(RightClass c) const { return holdersOf[static_cast<std::size_t>(c)]; }
    [[nodiscard]] bool holds(int holder, RightClass c) const;
};

// One scenario at one date, compiled for asking who holds what: tables by index, grants by the leaf policy areas they
// reach. Built once per analysis; read it from any thread. It keeps its own snapshot of the model.
class Facts {
public:
    struct GrantFact {
        const Grant* row = nullptr;
        int area = 0;  // index among all policy areas
        int kind = 0;
        PlaceSet scope;
    };
    // A grant that reaches a leaf, from how many areas above it.
    struct Reach {
        int grant = 0;
        int depth = 0;
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
    [[nodiscard]] const GrantFact& grant(int index) const { return m_grants[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Territory::Type& typeOf(int holder) const;

    // The holders a subject comes to, by the holders at the place: (from, to) pairs of a relation.
    [[nodiscard]] std::vector<std::pair<int, int>> links(const Relation& relation, int place) const;

    // Everything held on a leaf policy area (an index in areas()) at a place. O(grants that reach it).
    [[nodiscard]] Cell cell(int area, int place) const;
    // The same as effective rights, by right kind and holder.
    [[nodiscard]] std::vector<EffectiveRight> rights(int area, int place) const;

private:
    void addKind(Cell& cell, int kind, const std::vector<Reach>& reaching) const;

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
    std::vector<std::vector<std::pair<int, std::vector<Reach>>>> m_reach;  // by area: (kind, grants), leaves alone
};

}  // namespace remit
