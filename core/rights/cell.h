// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <deque>
#include <span>
#include <vector>

#include "core/rights/facts.h"

namespace remit {

// A grant in a cell, with those it reaches there.
struct GrantInCell {
    int grant = 0;
    bool adopted = false;              // the subject's holders adopted it
    const SeatSet* subject = nullptr;  // the subject's holders, never null
    const SeatSet* all = nullptr;      // the partners' too
};

// One right kind in a cell.
struct KindInCell {
    int kind = 0;
    RightClass rightClass = RightClass::Decision;
    bool sole = false;
    std::vector<GrantInCell> counting;   // in document order
    std::vector<GrantInCell> carvedOut;  // grants with a holder that a more specific one displaces, likewise
    SeatSet holders;
    SeatSet alone;  // who holds it by one grant alone
    int sides = 0;  // see SPEC section 2, Joint holding
};

// What is held on one leaf policy area at one leaf place. Holders go by their seats (Territory::seats).
class Cell {
public:
    int area = 0;
    int place = 0;
    std::vector<int> vacant;       // grants to a body type whose subject has no holder here, in document order
    std::vector<int> lackPartner;  // counting grants with a partner that resolves to nobody here, likewise
    std::array<SeatSet, 11> holdersOfClass;  // by right class
    SeatSet holdersOfAny;

    // Those that somebody holds here, in document order.
    [[nodiscard]] std::span<const KindInCell> kinds() const { return {m_kinds.data(), m_used}; }
    [[nodiscard]] const SeatSet& holders(RightClass c) const { return holdersOfClass[static_cast<std::size_t>(c)]; }

private:
    friend class CellMaker;
    std::vector<KindInCell> m_kinds;  // the first m_used; the rest keep their memory for the next cell
    std::size_t m_used = 0;
};

// Works out cells one after another in the same memory. One per thread; the facts must outlive it.
class CellMaker {
public:
    // A grant that reaches the policy area, from how many areas above it.
    struct Reach {
        int grant = 0;
        int depth = 0;
    };

    explicit CellMaker(const Facts& facts) : m_facts(facts) {}

    // The grants that reach a leaf policy area, by right kind, then in document order.
    static void reaching(const Facts& facts, int area, std::vector<Reach>& out);

    // The cell stands until the next call. O(grants that reach the policy area).
    const Cell& at(int area, int place);
    // The same, where those of reaching() are known that can matter at the place.
    const Cell& at(int area, int place, std::span<const Reach> reaching);

private:
    void addKind(std::span<const Reach> reaching);
    void count(KindInCell& kind, const GrantInCell& given);
    const SeatSet* withPartners(const GrantInCell& given);
    void countSides(KindInCell& kind);
    SeatSet& scratch();

    const Facts& m_facts;
    Cell m_cell;
    std::deque<SeatSet> m_sets;  // the first m_setsUsed are the cell's
    std::size_t m_setsUsed = 0;
    int m_area = -1;
    std::vector<Reach> m_reaching;  // of m_area
    std::vector<Reach> m_here;
    std::vector<int> m_depths;
    std::vector<SeatSet> m_together;
};

}  // namespace remit
