// SPDX-License-Identifier: MIT
#include "core/rights/place_classes.h"

#include <algorithm>
#include <bit>
#include <boost/container_hash/hash.hpp>
#include <unordered_map>

namespace remit {

namespace {
std::size_t at(int index) { return static_cast<std::size_t>(index); }
}  // namespace

GroundClasses::GroundClasses(const Facts& facts, std::span<const PlaceSet> borders) {
    const Territory& ground = facts.territory();
    std::vector<bool> named(ground.holders().size());
    for (const Relation* relation : facts.relations())
        if (relation->kind == RelationKind::Delegates || relation->kind == RelationKind::AccountableTo)
            for (const Subject& end : {relation->from, relation->to})
                if (const int holder = ground.holderIndex(end.id); holder >= 0 && !end.isBodyType())
                    named[at(holder)] = true;
    std::unordered_map<std::vector<int>, int, boost::hash<std::vector<int>>> classes;
    std::vector<int> key;
    for (int place = 0; place < ground.placeCount(); ++place) {
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
        for (const PlaceSet& border : borders)
            key.push_back(border.test(at(place)) ? -2 : -1);
        m_class.push_back(classes.try_emplace(key, static_cast<int>(classes.size())).first->second);
    }
    m_count = static_cast<int>(classes.size());
}

PlaceClasses::PlaceClasses(const Facts& facts, const GroundClasses& ground) : m_facts(facts), m_ground(ground) {
    const Territory& territory = facts.territory();
    m_footprints.resize(territory.holders().size());
    for (int place = 0; place < territory.placeCount(); ++place)
        for (int holder : territory.seats(place))
            m_footprints[at(holder)].push_back(place);
    const auto places = at(territory.placeCount());
    m_markBegin.resize(places + 1);
    m_hash.resize(places);
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
    if (!fact.subject.isType()) {
        if (fact.subject.holder >= 0)
            for (int place : m_footprints[at(fact.subject.holder)])
                if (!scope || scope->test(at(place)))
                    mark(position, place);
    } else if (scope) {
        for (auto place = scope->find_first(); place != PlaceSet::npos; place = scope->find_next(place))
            mark(position, static_cast<int>(place));
    } else if (std::all_of(fact.partners.begin(), fact.partners.end(),
                           [](const auto& each) { return each.isType(); })) {
        m_general.push_back(position);
    } else {
        for (int place = 0; place < m_facts.territory().placeCount(); ++place)
            mark(position, place);
    }
}

void PlaceClasses::mark(int position, int place) {
    constexpr int mostBits = 24;
    int state = 0;
    int bit = 0;
    for (const Facts::Party& partner : m_facts.grant(m_reaching[at(position)].grant).partners) {
        if (partner.isType())
            continue;
        if (m_facts.territory().seatOf(partner.holder, place) >= 0)
            state |= 1 << std::min(bit, mostBits);
        if (++bit > mostBits)
            state = -1 - place;  // too many to tell places apart by: each is its own
    }
    m_unsorted.push_back({place, position, state});
}

void PlaceClasses::sortMarks() {
    std::fill(m_markBegin.begin(), m_markBegin.end(), 0);
    std::fill(m_hash.begin(), m_hash.end(), 0);
    for (const Mark& mark : m_unsorted) {
        ++m_markBegin[at(mark.place) + 1];
        boost::hash_combine(m_hash[at(mark.place)], (static_cast<std::size_t>(mark.grant) << 32U) ^ at(mark.state));
    }
    for (std::size_t place = 1; place < m_markBegin.size(); ++place)
        m_markBegin[place] += m_markBegin[place - 1];
    m_marks.resize(m_unsorted.size());
    for (const Mark& mark : m_unsorted)
        m_marks[at(m_markBegin[at(mark.place)]++)] = mark;
    for (std::size_t place = m_markBegin.size() - 1; place > 0; --place)
        m_markBegin[place] = m_markBegin[place - 1];
    m_markBegin[0] = 0;
}

std::span<const PlaceClasses::Mark> PlaceClasses::marksAt(int place) const {
    const auto begin = at(m_markBegin[at(place)]);
    return {m_marks.data() + begin, at(m_markBegin[at(place) + 1]) - begin};
}

void PlaceClasses::classify() {
    std::fill(m_table.begin(), m_table.end(), -1);
    std::fill(m_plain.begin(), m_plain.end(), -1);
    std::vector<int>& first = m_scratch;
    first.clear();
    m_begin.assign(1, 0);
    const int places = m_facts.territory().placeCount();
    for (int place = 0; place < places; ++place) {
        const auto marks = marksAt(place);
        int* slot = &m_plain[at(m_ground.of(place))];
        if (!marks.empty()) {
            const auto isAlike = [&](int other) {
                const auto others = marksAt(other);
                return m_ground.of(other) == m_ground.of(place) &&
                       std::equal(marks.begin(), marks.end(), others.begin(), others.end());
            };
            std::size_t hash = m_hash[at(place)];
            boost::hash_combine(hash, m_ground.of(place));
            for (;; ++hash) {
                slot = &m_table[hash & (m_table.size() - 1)];
                if (*slot < 0 || isAlike(first[at(*slot)]))
                    break;
            }
        }
        if (*slot < 0) {
            *slot = static_cast<int>(first.size());
            first.push_back(place);
            m_begin.push_back(0);
        }
        m_classOf[at(place)] = *slot;
        ++m_begin[at(*slot) + 1];
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    std::vector<int>& next = first;
    next.assign(m_begin.begin(), m_begin.end());
    for (int place = 0; place < places; ++place)
        m_places[at(next[at(m_classOf[at(place)])]++)] = place;
}

std::span<const CellMaker::Reach> PlaceClasses::reaching(int index) {
    m_here.clear();
    auto general = m_general.begin();
    for (const Mark& mark : marksAt(m_places[at(m_begin[at(index)])])) {
        for (; general != m_general.end() && *general < mark.grant; ++general)
            m_here.push_back(m_reaching[at(*general)]);
        m_here.push_back(m_reaching[at(mark.grant)]);
    }
    for (; general != m_general.end(); ++general)
        m_here.push_back(m_reaching[at(*general)]);
    return m_here;
}

int counterpart(const Territory& ground, int holder, int from, int to) {
    if (from == to)
        return holder;
    const int only = ground.onlyOfType(ground.holders()[at(holder)].type, to);
    return only >= 0 ? only : holder;  // several are the very same in both places
}

}  // namespace remit
