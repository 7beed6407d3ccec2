// SPDX-License-Identifier: MIT
#include "core/check/area_check.h"

#include <algorithm>
#include <boost/container_hash/hash.hpp>

namespace remit {

namespace {
std::size_t at(int index) { return static_cast<std::size_t>(index); }
}  // namespace

AreaCheck::AreaCheck(const Facts& facts, const GroundClasses& ground, const RuleSet& rules)
    : m_facts(facts), m_rules(rules), m_classes(facts, ground), m_reader(facts), m_table(64) {
    for (std::size_t rule = 0; rule < rules.rules().size(); ++rule)
        if (rules.rules()[rule].looksAtCells())
            m_cellRules.push_back(static_cast<int>(rule));
}

AreaResult AreaCheck::run(int area) {
    ++m_stamp;
    m_counted.resize(m_facts.grants().size());
    m_needed.resize(m_facts.grants().size());
    m_result.area = area;
    m_result.groups.clear();
    m_result.hits.clear();
    m_result.numbers.clear();
    m_result.jointCounting.clear();
    m_result.wideNeeded.clear();
    m_result.active.resize(m_facts.territory().holders().size());
    m_result.active.reset();
    m_plain.assign(m_rules.rules().size(), -1);
    std::fill(m_table.begin(), m_table.end(), -1);
    m_hashes.clear();
    m_classes.settle(area);
    m_result.classBegin = m_classes.begins();
    m_result.places = m_classes.places();
    for (m_class = 0; m_class < m_classes.count(); ++m_class) {
        const int place = m_result.places[at(m_result.classBegin[at(m_class)])];
        const Cell& cell = m_reader.at(area, place, m_classes.reaching(m_class));
        note(cell);
        for (int rule : m_cellRules) {
            m_rule = rule;
            m_rules.rules()[at(rule)].checkCell(m_facts, cell, *this);
        }
    }
    std::erase_if(m_result.groups, [&](const AreaResult::Group& group) {
        return m_rules.rules()[at(group.rule)].stands() == Stands::WhereNeverNeeded &&
               m_needed[at(m_result.cause(group).front())] == m_stamp;
    });
    return m_result;  // a copy takes what it needs, and the next policy area finds room
}

// What rules about the scenario ask of all cells.
void AreaCheck::note(const Cell& cell) {
    for (const KindInCell& kind : cell.kinds())
        for (const GrantInCell& each : kind.counting) {
            const Facts::GrantFact& fact = m_facts.grant(each.grant);
            if (!fact.partners.empty() && m_counted[at(each.grant)] != m_stamp) {
                m_counted[at(each.grant)] = m_stamp;
                m_result.jointCounting.push_back(each.grant);
            }
            if (m_needed[at(each.grant)] != m_stamp && each.all->intersects(kind.alone)) {
                m_needed[at(each.grant)] = m_stamp;
                if (fact.area != cell.area)
                    m_result.wideNeeded.push_back(each.grant);
            }
        }
    const Territory& ground = m_facts.territory();
    const auto places = m_result.placesOf({m_class, 0, 0, -1});
    cell.holdersOfAny.forEach([&](int seat) {
        const int holder = ground.seats(cell.place)[at(seat)];
        for (int place : places)
            m_result.active.set(at(counterpart(ground, holder, cell.place, place)));
    });
}

void AreaCheck::hit(const Cell& cell, std::span<const int> cause, const SeatSet& holders, int type) {
    if (m_rules.rules()[at(m_rule)].stands() == Stands::WhereNeverNeeded && m_needed[at(cause.front())] == m_stamp)
        return;
    const int index = static_cast<int>(m_result.hits.size());
    const int group = groupOf(cause, type);
    AreaResult::Hit hit{m_class, static_cast<int>(m_result.numbers.size()), 0, -1};
    const std::vector<int>& seats = m_facts.territory().seats(cell.place);
    holders.forEach([&](int seat) { m_result.numbers.push_back(seats[at(seat)]); });
    hit.holdersEnd = static_cast<int>(m_result.numbers.size());
    AreaResult::Group& home = m_result.groups[at(group)];
    if (home.lastHit >= 0)
        m_result.hits[at(home.lastHit)].next = index;
    else
        home.firstHit = index;
    if (home.lastHit < 0 || m_result.hits[at(home.lastHit)].placeClass != m_class)
        home.places += static_cast<int>(m_result.placesOf(hit).size());
    home.lastHit = index;
    m_result.hits.push_back(hit);
}

int AreaCheck::groupOf(std::span<const int> cause, int type) {
    const auto add = [&] {
        AreaResult::Group group;
        group.rule = m_rule;
        group.type = type;
        group.causeBegin = static_cast<int>(m_result.numbers.size());
        m_result.numbers.insert(m_result.numbers.end(), cause.begin(), cause.end());
        group.causeEnd = static_cast<int>(m_result.numbers.size());
        group.lastHit = -1;
        group.wide = !cause.empty() && std::none_of(cause.begin(), cause.end(), [&](int grant) {
            return m_facts.grant(grant).area == m_result.area;
        });
        m_result.groups.push_back(group);
        return static_cast<int>(m_result.groups.size()) - 1;
    };
    std::size_t hash = boost::hash_range(cause.begin(), cause.end());
    boost::hash_combine(hash, m_rule);
    boost::hash_combine(hash, type);
    if (cause.empty() && type < 0) {
        int& plain = m_plain[at(m_rule)];
        if (plain < 0) {
            plain = add();
            m_hashes.push_back(hash);
        }
        return plain;
    }
    if (m_hashes.size() * 2 >= m_table.size())
        growTable();
    for (std::size_t slot = hash;; ++slot) {
        int& entry = m_table[slot & (m_table.size() - 1)];
        if (entry < 0) {
            entry = add();
            m_hashes.push_back(hash);
            return entry;
        }
        const AreaResult::Group& group = m_result.groups[at(entry)];
        const auto known = m_result.cause(group);
        if (m_hashes[at(entry)] == hash && group.rule == m_rule && group.type == type &&
            std::equal(cause.begin(), cause.end(), known.begin(), known.end()))
            return entry;
    }
}

void AreaCheck::growTable() {
    m_table.assign(m_table.size() * 2, -1);
    for (std::size_t group = 0; group < m_hashes.size(); ++group) {
        const AreaResult::Group& each = m_result.groups[group];
        if (each.causeBegin == each.causeEnd && each.type < 0)
            continue;
        std::size_t slot = m_hashes[group];
        while (m_table[slot & (m_table.size() - 1)] >= 0)
            ++slot;
        m_table[slot & (m_table.size() - 1)] = static_cast<int>(group);
    }
}

}  // namespace remit
