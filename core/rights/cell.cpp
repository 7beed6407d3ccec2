// SPDX-License-Identifier: MIT
#include "core/rights/cell.h"

#include <algorithm>
#include <limits>

namespace remit {

void CellMaker::reaching(const Facts& facts, int area, std::vector<Reach>& out) {
    out.clear();
    int depth = 0;
    for (int up = area; up >= 0; up = facts.parentOf(up), ++depth)
        for (int grant : facts.standingOn(up))
            out.push_back({grant, depth});
    std::sort(out.begin(), out.end(), [&](const Reach& a, const Reach& b) {
        const int kindA = facts.grant(a.grant).kind;
        const int kindB = facts.grant(b.grant).kind;
        return kindA != kindB ? kindA < kindB : a.grant < b.grant;
    });
}

const Cell& CellMaker::at(int area, int place) {
    if (m_area != area)
        reaching(m_facts, area, m_reaching);
    m_area = area;
    m_here.clear();
    for (const Reach& each : m_reaching)
        if (m_facts.isInScope(each.grant, place))
            m_here.push_back(each);
    return at(area, place, m_here);
}

const Cell& CellMaker::at(int area, int place, std::span<const Reach> reaching) {
    m_cell.area = area;
    m_cell.place = place;
    m_cell.vacant.clear();
    m_cell.lackPartner.clear();
    for (SeatSet& each : m_cell.holdersOfClass)
        each.clear();
    m_cell.holdersOfAny.clear();
    m_cell.m_used = 0;
    m_setsUsed = 0;
    for (std::size_t begin = 0; begin < reaching.size();) {
        const int kind = m_facts.grant(reaching[begin].grant).kind;
        std::size_t end = begin + 1;
        while (end < reaching.size() && m_facts.grant(reaching[end].grant).kind == kind)
            ++end;
        addKind(reaching.subspan(begin, end - begin));
        begin = end;
    }
    std::sort(m_cell.vacant.begin(), m_cell.vacant.end());
    std::sort(m_cell.lackPartner.begin(), m_cell.lackPartner.end());
    return m_cell;
}

void CellMaker::addKind(std::span<const Reach> reaching) {
    const Territory& ground = m_facts.territory();
    if (m_cell.m_used == m_cell.m_kinds.size())
        m_cell.m_kinds.emplace_back();
    KindInCell& out = m_cell.m_kinds[m_cell.m_used];
    out.counting.clear();
    out.carvedOut.clear();
    m_depths.clear();
    int nearest = std::numeric_limits<int>::max();
    for (const Reach& reach : reaching) {
        const Facts::GrantFact& fact = m_facts.grant(reach.grant);
        const Territory::Seats seats = fact.subject.isType()
                                           ? ground.seatsByType(fact.subject.type, m_cell.place, !fact.lapses)
                                           : ground.seatsOfHolder(fact.subject.holder, m_cell.place);
        if (!seats.set->empty()) {
            out.counting.push_back({reach.grant, seats.adopted, seats.set, seats.set});
            m_depths.push_back(reach.depth);
            nearest = std::min(nearest, reach.depth);
        } else if (fact.subject.isType() && !fact.lapses) {
            m_cell.vacant.push_back(reach.grant);
        }
    }
    if (out.counting.empty())
        return;
    ++m_cell.m_used;

    out.kind = m_facts.grant(reaching.front().grant).kind;
    out.rightClass = m_facts.classOf(out.kind);
    out.sole = m_facts.kinds()[static_cast<std::size_t>(out.kind)]->sole;
    out.holders.clear();
    out.alone.clear();
    if (out.sole) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < out.counting.size(); ++i) {
            if (m_depths[i] > nearest)
                out.carvedOut.push_back(out.counting[i]);
            else
                out.counting[kept++] = out.counting[i];
        }
        out.counting.resize(kept);
    }
    SeatSet several;
    bool joint = false;
    for (GrantInCell& each : out.counting) {
        if (!m_facts.grant(each.grant).partners.empty()) {
            joint = true;
            each.all = withPartners(each);
        }
        several |= out.holders & *each.all;
        out.holders |= *each.all;
    }
    out.alone = out.holders;
    out.alone -= several;
    out.sides = out.holders.size();
    if (joint && out.sides > 1)
        countSides(out);
    m_cell.holdersOfClass[static_cast<std::size_t>(out.rightClass)] |= out.holders;
    m_cell.holdersOfAny |= out.holders;
}

SeatSet& CellMaker::scratch() {
    if (m_setsUsed == m_sets.size())
        m_sets.emplace_back();
    return m_sets[m_setsUsed++];
}

const SeatSet* CellMaker::withPartners(const GrantInCell& given) {
    const Territory& ground = m_facts.territory();
    SeatSet& all = scratch();
    all = *given.subject;
    bool lacks = false;
    for (const Facts::Party& partner : m_facts.grant(given.grant).partners) {
        const Territory::Seats seats = partner.isType() ? ground.seatsByType(partner.type, m_cell.place)
                                                        : ground.seatsOfHolder(partner.holder, m_cell.place);
        lacks = lacks || seats.set->empty();
        all |= *seats.set;
    }
    if (lacks)
        m_cell.lackPartner.push_back(given.grant);
    return &all;
}

// The connected components of "together" among the holders: each joint grant merges the ones it meets.
void CellMaker::countSides(KindInCell& kind) {
    m_together.clear();
    for (const GrantInCell& each : kind.counting) {
        if (m_facts.grant(each.grant).partners.empty())
            continue;
        SeatSet merged = *each.all;
        std::erase_if(m_together, [&](const SeatSet& other) {
            const bool meets = other.intersects(merged);
            if (meets)
                merged |= other;
            return meets;
        });
        m_together.push_back(std::move(merged));
    }
    for (const SeatSet& each : m_together)
        kind.sides -= each.size() - 1;
}

}  // namespace remit
