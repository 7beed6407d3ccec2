// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/rights/cell.h"

namespace remit {

// Leaf places that no rule can tell apart by who is there: as many holders of each body type (the very same ones where
// there are several), the same institutions of those that delegation and accountability name, the same sides of the
// given borders. Settled once per analysis.
class GroundClasses {
public:
    GroundClasses(const Facts& facts, std::span<const PlaceSet> borders);

    [[nodiscard]] int of(int place) const { return m_class[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::vector<int> m_class;  // by place
    int m_count = 0;
};

// The leaf places of one policy area, in classes whose cells are alike but for the names of the holders: one ground
// class, the same grants with a scope or an institution in them. What is found at the first place of a class holds at
// all of them, each holder standing for the one of its type with the same rank there (counterpart). One per thread, for
// one policy area after another in the same memory.
class PlaceClasses {
public:
    PlaceClasses(const Facts& facts, const GroundClasses& ground);

    void settle(int area);

    // Classes stand in the order of their first places; places ascend.
    [[nodiscard]] int count() const { return static_cast<int>(m_begin.size()) - 1; }
    [[nodiscard]] const std::vector<int>& begins() const { return m_begin; }  // count() + 1 indexes in places()
    [[nodiscard]] const std::vector<int>& places() const { return m_places; }
    // The grants that can matter in the class, as CellMaker wants them. Until the next call.
    [[nodiscard]] std::span<const CellMaker::Reach> reaching(int index);

private:
    // That a grant can matter at a place, and which of its partners that are institutions are there.
    struct Mark {
        int place;
        int grant;  // index in m_reaching
        int state;
        friend bool operator==(const Mark& a, const Mark& b) { return a.grant == b.grant && a.state == b.state; }
    };

    void mark(int position);
    void mark(int position, int place);
    void sortMarks();
    void classify();
    [[nodiscard]] std::span<const Mark> marksAt(int place) const;

    const Facts& m_facts;
    const GroundClasses& m_ground;
    std::vector<std::vector<int>> m_footprints;  // by holder, ascending
    std::vector<CellMaker::Reach> m_reaching;
    std::vector<int> m_general;  // indexes in m_reaching of grants that read the same everywhere
    std::vector<Mark> m_unsorted;
    std::vector<Mark> m_marks;        // by place
    std::vector<int> m_markBegin;     // by place, and an end
    std::vector<std::size_t> m_hash;  // by place
    std::vector<int> m_table;         // from hash to class, -1 empty
    std::vector<int> m_plain;         // from ground class to the class without marks, -1 none
    std::vector<int> m_classOf;       // by place
    std::vector<int> m_begin;
    std::vector<int> m_places;
    std::vector<int> m_scratch;
    std::vector<CellMaker::Reach> m_here;
};

// Who stands at `to` for a holder at `from`, where both places are of one class.
[[nodiscard]] int counterpart(const Territory& ground, int holder, int from, int to);

}  // namespace remit
