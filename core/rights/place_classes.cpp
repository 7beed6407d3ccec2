// SPDX-License-Identifier: MIT
#include "core/rights/place_classes.h"

#include <algorithm>
#include <bit>
#include <boost/container_hash/hash.hpp>
#include <unordered_map>

#include "core/base/index.h"

namespace remit {

GroundClasses::GroundClasses(const Facts& facts, std::span<const PlaceSet> borders) {
    const Territory& ground = facts.territory();
    std::vector<bool> named(ground.holders().size());
    for (const Relation* relation : facts.relations())
        if (relation->kind == RelationKind::Delegates || relation->kind == RelationKind::AccountableTo)
            for (const Subject& end : {relation->from, relation->to})
                if (const int holder = ground.holderIndex(end.id); holder >= 0 && !end.isBodyType())
                    named[at(holder)] = true;
    using Numbers = std::unordered_map<std::vector<int>, int, boost::hash<std::vector<int>>>;
    Numbers classes;
    Numbers spots;
    std::vector<int> key;
    m_spotsOfHolder.resize(ground.holders().size());
    m_placesOfHolder.resize(ground.holders().size());
    for (int place = 0; place < ground.placeCount(); ++place) {
        const auto addBorders = [&] {
            for (const PlaceSet& border : borders)
                key.push_back(border.test(at(place)) ? -2 : -1);
        };
        key.clear();
        for (const Territory::Type& type : ground.types()) {
            const std::vector<int>& here = type.holdersAt[at(place)];
            key.push_back(static_cast<int>(here.size()));
            if (here.size() > 1)
                key.insert(key.end(), here.begin(), here.end());
        }
        for (int holder : ground.seats(place))
            if (named[at(holder)])
                key.push_back(holder);
        addBorders();
        m_class.push_back(classes.try_emplace(key, static_cast<int>(classes.size())).first->second);

        key = ground.seats(place);
        addBorders();
        const auto [spot, isNew] = spots.try_emplace(key, static_cast<int>(spots.size()));
        m_spot.push_back(spot->second);
        if (isNew) {
            m_firstOfSpot.push_back(place);
            m_placesInSpot.push_back(0);
        }
        ++m_placesInSpot[at(spot->second)];
        for (int holder : ground.seats(place)) {
            m_placesOfHolder[at(holder)].push_back(place);
            if (isNew)
                m_spotsOfHolder[at(holder)].push_back(spot->second);
        }
    }
    m_count = static_cast<int>(classes.size());
}

PlaceClasses::PlaceClasses(const Facts& facts, const GroundClasses& ground) : m_facts(facts), m_ground(ground) {
    const auto places = at(facts.territory().placeCount());
    std::size_t slots = ground.spots().size();
    for (int place = 0; at(place) < places; ++place)
        m_slot.push_back(ground.isAloneInSpot(place) ? ground.spotOf(place) : static_cast<int>(slots++));
    m_markBegin.resize(slots + 1);
    m_hash.resize(slots);
    m_classOfSpot.resize(ground.spots().size());
    m_classOf.resize(places);
    m_places.resize(places);
    m_table.resize(std::bit_ceil(places * 2));
    m_plain.resize(at(ground.count()));
}

void PlaceClasses::settle(int area) {
    CellMaker::reaching(m_facts, area, m_reaching);
    m_general.clear();
    m_unsorted.clear();
    for (std::size_t i = 0; i < m_reaching.size(); ++i)
        mark(static_cast<int>(i));
    sortMarks();
    classify();
}

void PlaceClasses::mark(int position) {
    const int grant = m_reaching[at(position)].grant;
    const Facts::GrantFact& fact = m_facts.grant(grant);
    const PlaceSet* scope = m_facts.scopeOf(grant);
    const auto markSpots = [&](std::span<const int> spots) {
        for (int spot : spots)
            mark(position, spot, m_ground.spots()[at(spot)]);
    };
    const auto markPlacesOf = [&](const PlaceSet& places, const PlaceSet* within) {
        for (auto place = places.find_first(); place != PlaceSet::npos; place = places.find_next(place))
            if (!within || within->test(place))
                mark(position, m_slot[place], static_cast<int>(place));
    };
    if (const int holder = fact.subject.holder; !fact.subject.isType()) {
        if (holder < 0)
            return;
        const std::vector<int>& footprint = m_ground.placesOf(holder);
        if (!scope)
            markSpots(m_ground.spotsOf(holder));
        else if (scope->num_blocks() < footprint.size())  // it is quicker read than the footprint
            markPlacesOf(*scope, &m_facts.territory().holders()[at(holder)].footprint);
        else
            for (int place : footprint)
                if (scope->test(at(place)))
                    mark(position, m_slot[at(place)], place);
    } else if (scope) {
        markPlacesOf(*scope, nullptr);
    } else if (std::all_of(fact.partners.begin(), fact.partners.end(),
                           [](const auto& each) { return each.isType(); })) {
        m_general.push_back(position);
    } else {
        for (std::size_t spot = 0; spot < m_ground.spots().size(); ++spot)
            mark(position, static_cast<int>(spot), m_ground.spots()[spot]);
    }
}

// Of all places of the slot, one.
void PlaceClasses::mark(int position, int slot, int place) {
    constexpr int mostBits = 24;
    int state = 0;
    int bit = 0;
    for (const Facts::Party& partner : m_facts.grant(m_reaching[at(position)].grant).partners) {
        if (partner.isType())
            continue;
        if (m_facts.territory().seatOf(partner.holder, place) >= 0)
            state |= 1 << std::min(bit, mostBits);
        if (++bit > mostBits)
            state = -1 - slot;  // too many to tell places apart by: each slot is its own
    }
    m_unsorted.push_back({slot, position, state});
}

void PlaceClasses::sortMarks() {
    std::fill(m_markBegin.begin(), m_markBegin.end(), 0);
    std::fill(m_hash.begin(), m_hash.end(), 0);
    for (const Mark& mark : m_unsorted) {
        ++m_markBegin[at(mark.slot) + 1];
        // A sum, so that a place is known by its own marks and its spot's in whatever order.
        std::size_t hash = (static_cast<std::size_t>(mark.grant) << 32U) ^ at(mark.state);
        hash = (hash + 1) * 0x9e3779b97f4a7c15ULL;
        m_hash[at(mark.slot)] += hash ^ (hash >> 32U);
    }
    for (std::size_t slot = 1; slot < m_markBegin.size(); ++slot)
        m_markBegin[slot] += m_markBegin[slot - 1];
    m_marks.resize(m_unsorted.size());
    for (const Mark& mark : m_unsorted)
        m_marks[at(m_markBegin[at(mark.slot)]++)] = mark;
    for (std::size_t slot = m_markBegin.size() - 1; slot > 0; --slot)
        m_markBegin[slot] = m_markBegin[slot - 1];
    m_markBegin[0] = 0;
}

std::span<const PlaceClasses::Mark> PlaceClasses::marksIn(int slot) const {
    const auto begin = at(m_markBegin[at(slot)]);
    return {m_marks.data() + begin, at(m_markBegin[at(slot) + 1]) - begin};
}

// By grant. Until the next call.
std::span<const PlaceClasses::Mark> PlaceClasses::marksAt(int place) {
    const auto ofSpot = marksIn(m_ground.spotOf(place));
    if (m_slot[at(place)] == m_ground.spotOf(place))
        return ofSpot;
    const auto own = marksIn(m_slot[at(place)]);
    if (own.empty())
        return ofSpot;
    m_here.resize(ofSpot.size() + own.size());
    std::merge(ofSpot.begin(), ofSpot.end(), own.begin(), own.end(), m_here.begin(),
               [](const Mark& a, const Mark& b) { return a.grant < b.grant; });
    return m_here;
}

void PlaceClasses::classify() {
    std::fill(m_table.begin(), m_table.end(), -1);
    std::fill(m_plain.begin(), m_plain.end(), -1);
    std::fill(m_classOfSpot.begin(), m_classOfSpot.end(), -1);
    m_classes.clear();
    m_classMarks.clear();
    const int places = m_facts.territory().placeCount();
    for (int place = 0; place < places; ++place) {
        const int spot = m_ground.spotOf(place);
        const int slot = m_slot[at(place)];
        int& ofSpot = m_classOfSpot[at(spot)];
        int index = ofSpot;
        if (slot != spot && m_markBegin[at(slot)] != m_markBegin[at(slot) + 1])
            index = classOf(place);
        else if (ofSpot < 0)
            index = ofSpot = classOf(place);
        m_classOf[at(place)] = index;
        ++m_classes[at(index)].size;
    }
    m_begin.assign(1, 0);
    for (const Class& each : m_classes)
        m_begin.push_back(m_begin.back() + each.size);
    m_next.assign(m_begin.begin(), m_begin.end());
    for (int place = 0; place < places; ++place)
        m_places[at(m_next[at(m_classOf[at(place)])]++)] = place;
}

// Makes the class where the place is the first of its kind.
int PlaceClasses::classOf(int place) {
    const auto marks = marksAt(place);
    const int ground = m_ground.of(place);
    const int spot = m_ground.spotOf(place);
    const int slot = m_slot[at(place)];
    std::size_t hash = m_hash[at(spot)] + (slot == spot ? 0 : m_hash[at(slot)]);
    int* entry = &m_plain[at(ground)];
    if (!marks.empty()) {
        boost::hash_combine(hash, ground);
        const auto isAlike = [&](const Class& other) {
            return other.hash == hash && other.ground == ground &&
                   std::equal(marks.begin(), marks.end(),
                              m_classMarks.begin() + static_cast<std::ptrdiff_t>(other.marksBegin),
                              m_classMarks.begin() + static_cast<std::ptrdiff_t>(other.marksEnd));
        };
        for (std::size_t cell = hash;; ++cell) {
            entry = &m_table[cell & (m_table.size() - 1)];
            if (*entry < 0 || isAlike(m_classes[at(*entry)]))
                break;
        }
    }
    if (*entry < 0) {
        *entry = static_cast<int>(m_classes.size());
        const std::size_t begin = m_classMarks.size();
        m_classMarks.insert(m_classMarks.end(), marks.begin(), marks.end());
        m_classes.push_back({ground, hash, begin, m_classMarks.size(), 0});
    }
    return *entry;
}

std::span<const CellMaker::Reach> PlaceClasses::reaching(int index) {
    m_inClass.clear();
    auto general = m_general.begin();
    const Class& found = m_classes[at(index)];
    for (std::size_t i = found.marksBegin; i < found.marksEnd; ++i) {
        const int grant = m_classMarks[i].grant;
        for (; general != m_general.end() && *general < grant; ++general)
            m_inClass.push_back(m_reaching[at(*general)]);
        m_inClass.push_back(m_reaching[at(grant)]);
    }
    for (; general != m_general.end(); ++general)
        m_inClass.push_back(m_reaching[at(*general)]);
    return m_inClass;
}

int counterpart(const Territory& ground, int holder, int from, int to) {
    if (from == to)
        return holder;
    const int only = ground.onlyOfType(ground.holders()[at(holder)].type, to);
    return only >= 0 ? only : holder;  // several are the very same in both places
}

}  // namespace remit
