// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/rights/cell.h"

namespace remit {

// How alike leaf places are by who is there. Settled once per analysis; read it from any thread.
// - A class: places that no rule can tell apart: as many holders of each body type (the very same ones where there are
//   several), the same institutions of those that delegation and accountability name, the same sides of the given
//   borders.
// - A spot, a part of a class: places with the very same holders. What is given to an institution wherever it is, is
//   given to whole spots.
class GroundClasses {
public:
    GroundClasses(const Facts& facts, std::span<const PlaceSet> borders);

    [[nodiscard]] int of(int place) const { return m_class[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int spotOf(int place) const { return m_spot[static_cast<std::size_t>(place)]; }
    // A place of each spot, ascending.
    [[nodiscard]] const std::vector<int>& spots() const { return m_firstOfSpot; }
    [[nodiscard]] bool isAloneInSpot(int place) const {
        return m_placesInSpot[static_cast<std::size_t>(spotOf(place))] == 1;
    }
    // What a holder's footprint is made of, ascending.
    [[nodiscard]] const std::vector<int>& spotsOf(int holder) const {
        return m_spotsOfHolder[static_cast<std::size_t>(holder)];
    }
    [[nodiscard]] const std::vector<int>& placesOf(int holder) const {
        return m_placesOfHolder[static_cast<std::size_t>(holder)];
    }

private:
    std::vector<int> m_class;  // by place
    int m_count = 0;
    std::vector<int> m_spot;  // by place
    std::vector<int> m_firstOfSpot;
    std::vector<int> m_placesInSpot;
    std::vector<std::vector<int>> m_spotsOfHolder;
    std::vector<std::vector<int>> m_placesOfHolder;
};

// The leaf places of one policy area, in classes whose cells are alike but for the names of the holders: one ground
// class, the same grants with a scope or an institution in them. What is found at the first place of a class holds at
// all of them, each holder standing for the one of its type with the same rank there (counterpart). One per thread, for
// one policy area after another in the same memory.
class PlaceClasses {
public:
    PlaceClasses(const Facts& facts, const GroundClasses& ground);

    // O(grants that reach the policy area and the spots and places where they matter, + places).
    void settle(int area);

    // Classes stand in the order of their first places; places ascend.
    [[nodiscard]] int count() const { return static_cast<int>(m_begin.size()) - 1; }
    [[nodiscard]] const std::vector<int>& begins() const { return m_begin; }  // count() + 1 indexes in places()
    [[nodiscard]] const std::vector<int>& places() const { return m_places; }
    // The grants that can matter in the class, as CellMaker wants them. Until the next call.
    [[nodiscard]] std::span<const CellMaker::Reach> reaching(int index);

private:
    // That a grant can matter, and which of its partners that are institutions are there. It stands in a slot: of a
    // spot, or of one place of a spot that a scope parts.
    struct Mark {
        int slot;
        int grant;  // index in m_reaching
        int state;
        friend bool operator==(const Mark& a, const Mark& b) { return a.grant == b.grant && a.state == b.state; }
    };
    struct Class {
        int ground = 0;
        std::size_t hash = 0;
        std::size_t marksBegin = 0;  // in m_classMarks
        std::size_t marksEnd = 0;
        int size = 0;
    };

    void mark(int position);
    void mark(int position, int slot, int place);
    void sortMarks();
    void classify();
    [[nodiscard]] int classOf(int place);
    [[nodiscard]] std::span<const Mark> marksIn(int slot) const;
    [[nodiscard]] std::span<const Mark> marksAt(int place);

    const Facts& m_facts;
    const GroundClasses& m_ground;
    std::vector<int> m_slot;  // by place: its own, or that of its spot where it is alone there
    std::vector<CellMaker::Reach> m_reaching;
    std::vector<int> m_general;  // indexes in m_reaching of grants that read the same everywhere
    std::vector<Mark> m_unsorted;
    std::vector<Mark> m_marks;        // by slot
    std::vector<int> m_markBegin;     // by slot, and an end
    std::vector<std::size_t> m_hash;  // by slot
    std::vector<Mark> m_here;         // of one place
    std::vector<Class> m_classes;
    std::vector<Mark> m_classMarks;
    std::vector<int> m_table;        // from hash to class, -1 empty
    std::vector<int> m_plain;        // from ground class to the class without marks, -1 none
    std::vector<int> m_classOfSpot;  // of its places without marks of their own, -1 not known
    std::vector<int> m_classOf;      // by place
    std::vector<int> m_begin;
    std::vector<int> m_places;
    std::vector<int> m_next;
    std::vector<CellMaker::Reach> m_inClass;
};

// Who stands at `to` for a holder at `from`, where both places are of one class.
[[nodiscard]] int counterpart(const Territory& ground, int holder, int from, int to);

}  // namespace remit
