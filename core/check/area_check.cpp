// SPDX-License-Identifier: MIT
#include "core/check/area_check.h"

#include <algorithm>

namespace remit {

namespace {

std::size_t hashOf(int rule, int type, std::span<const int> cause) {
    std::size_t hash = (at(rule) << 32U) + at(type + 1);
    for (int grant : cause) {
        hash = (hash ^ at(grant)) * 0x9e3779b97f4a7c15ULL;
        hash ^= hash >> 32U;
    }
    return hash;
}

}  // namespace

AreaCheck::AreaCheck(const Facts& facts, const GroundClasses& ground, const RuleSet& rules)
    : m_facts(facts), m_classes(facts, ground), m_reader(facts), m_rules(rules), m_table(64) {
    for (std::size_t rule = 0; rule < rules.rules().size(); ++rule) {
        if (rules.rules()[rule].looksAtCells())
            m_cellRules.push_back(static_cast<int>(rule));
        m_neverNeeded.push_back(rules.rules()[rule].stands() == Stands::WhereNeverNeeded);
    }
}

AreaResult AreaCheck::run(int area) {
    start(area);
    m_classes.settle(area);
    for (m_class = 0; m_class < m_classes.count(); ++m_class) {
        const auto begin = at(m_classes.begins()[at(m_class)]);
        m_places = std::span(m_classes.places()).subspan(begin, at(m_classes.begins()[at(m_class) + 1]) - begin);
        const Cell& cell = m_reader.at(area, m_places.front(), m_classes.reaching(m_class));
        note(cell);
        for (int rule : m_cellRules) {
            m_rule = rule;
            m_rules.rules()[at(rule)].checkCell(m_facts, cell, *this);
        }
    }
    AreaResult out;
    out.area = area;
    out.classBegin = m_classes.begins();
    out.places = m_classes.places();
    out.crowds = std::move(m_crowds);
    out.jointCounting = m_jointCounting;
    out.wideNeeded = m_wideNeeded;
    out.active = m_active;
    putGroups(out);
    putHits(out);
    return out;
}

void AreaCheck::start(int area) {
    ++m_stamp;
    m_area = area;
    m_counted.resize(m_facts.grants().size());
    m_needed.resize(m_facts.grants().size());
    m_groups.clear();
    m_causes.clear();
    m_hits.clear();
    m_groupOfHit.clear();
    m_crowds.clear();
    m_jointCounting.clear();
    m_wideNeeded.clear();
    m_active.resize(m_facts.territory().holders().size());
    m_active.reset();
    m_plain.assign(m_rules.rules().size(), -1);
    std::fill(m_table.begin(), m_table.end(), -1);
}

// What rules about the scenario ask of all cells.
void AreaCheck::note(const Cell& cell) {
    for (const KindInCell& kind : cell.kinds())
        for (const GrantInCell& each : kind.counting) {
            const bool isJoint = each.all != each.subject;
            if (isJoint && m_counted[at(each.grant)] != m_stamp) {
                m_counted[at(each.grant)] = m_stamp;
                m_jointCounting.push_back(each.grant);
            }
            if (m_needed[at(each.grant)] != m_stamp && each.all->intersects(kind.alone)) {
                m_needed[at(each.grant)] = m_stamp;
                if (m_facts.grant(each.grant).area != m_area)
                    m_wideNeeded.push_back(each.grant);
            }
        }
    if (m_active.all())
        return;
    const Territory& ground = m_facts.territory();
    cell.holdersOfAny.forEach([&](int seat) {
        const int holder = ground.seats(cell.place)[at(seat)];
        for (int place : m_places)
            m_active.set(at(counterpart(ground, holder, cell.place, place)));
    });
}

void AreaCheck::hit(const Cell&, std::span<const int> cause, const SeatSet& holders, int type) {
    if (m_neverNeeded[at(m_rule)] && m_needed[at(cause.front())] == m_stamp)
        return;
    const int index = groupOf(cause, type);
    Group& group = m_groups[at(index)];
    ++group.hits;
    if (group.lastClass != m_class)
        group.found.places += static_cast<int>(m_places.size());
    group.lastClass = m_class;
    AreaResult::Hit hit{holders.firstWord(), m_class, -1};
    if (!holders.isOneWord()) {
        hit.crowd = static_cast<int>(m_crowds.size());
        m_crowds.push_back(holders);
    }
    m_hits.push_back(hit);
    m_groupOfHit.push_back(index);
}

int AreaCheck::groupOf(std::span<const int> cause, int type) {
    if (cause.empty() && type < 0) {
        int& plain = m_plain[at(m_rule)];
        if (plain < 0)
            plain = addGroup(0, cause, type);
        return plain;
    }
    if (m_groups.size() * 2 >= m_table.size())
        growTable();
    const std::size_t hash = hashOf(m_rule, type, cause);
    for (std::size_t slot = hash;; ++slot) {
        int& entry = m_table[slot & (m_table.size() - 1)];
        if (entry < 0)
            return entry = addGroup(hash, cause, type);
        const AreaResult::Group& known = m_groups[at(entry)].found;
        if (known.hash == hash && known.rule == m_rule && known.type == type &&
            std::equal(cause.begin(), cause.end(), m_causes.begin() + known.causeBegin,
                       m_causes.begin() + known.causeEnd))
            return entry;
    }
}

int AreaCheck::addGroup(std::size_t hash, std::span<const int> cause, int type) {
    AreaResult::Group group;
    group.hash = hash;
    group.rule = m_rule;
    group.type = type;
    group.causeBegin = static_cast<int>(m_causes.size());
    m_causes.insert(m_causes.end(), cause.begin(), cause.end());
    group.causeEnd = static_cast<int>(m_causes.size());
    group.wide = !cause.empty() && std::none_of(cause.begin(), cause.end(),
                                                [&](int grant) { return m_facts.grant(grant).area == m_area; });
    m_groups.push_back({group});
    return static_cast<int>(m_groups.size()) - 1;
}

void AreaCheck::growTable() {
    m_table.assign(m_table.size() * 2, -1);
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const AreaResult::Group& each = m_groups[group].found;
        if (each.causeBegin == each.causeEnd && each.type < 0)
            continue;
        std::size_t slot = each.hash;
        while (m_table[slot & (m_table.size() - 1)] >= 0)
            ++slot;
        m_table[slot & (m_table.size() - 1)] = static_cast<int>(group);
    }
}

bool AreaCheck::stands(const Group& group) const {
    return !m_neverNeeded[at(group.found.rule)] || m_needed[at(m_causes[at(group.found.causeBegin)])] != m_stamp;
}

// Puts the groups that stand into the result, by rule, and says where their hits go.
void AreaCheck::putGroups(AreaResult& result) {
    m_placed.assign(m_groups.size(), -1);
    result.ruleBegin.assign(m_rules.rules().size() + 1, 0);
    int causes = 0;
    for (const Group& group : m_groups)
        if (stands(group)) {
            ++result.ruleBegin[at(group.found.rule) + 1];
            causes += group.found.causeEnd - group.found.causeBegin;
        }
    for (std::size_t rule = 1; rule < result.ruleBegin.size(); ++rule)
        result.ruleBegin[rule] += result.ruleBegin[rule - 1];
    result.groups.resize(at(result.ruleBegin.back()));
    result.causes.reserve(at(causes));
    std::vector<int> next = result.ruleBegin;
    int hits = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (!stands(group))
            continue;
        AreaResult::Group& put = result.groups[at(next[at(group.found.rule)]++)];
        put = group.found;
        put.causeBegin = static_cast<int>(result.causes.size());
        result.causes.insert(result.causes.end(), m_causes.begin() + group.found.causeBegin,
                             m_causes.begin() + group.found.causeEnd);
        put.causeEnd = static_cast<int>(result.causes.size());
        put.hitsBegin = hits;
        m_placed[i] = hits;
        hits += group.hits;
        put.hitsEnd = hits;
        result.wideGroups += put.wide ? 1 : 0;
    }
    result.hits.resize(at(hits));
}

void AreaCheck::putHits(AreaResult& result) {
    for (std::size_t i = 0; i < m_hits.size(); ++i)
        if (int& place = m_placed[at(m_groupOfHit[i])]; place >= 0)
            result.hits[at(place++)] = m_hits[i];
}

}  // namespace remit
