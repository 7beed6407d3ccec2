// SPDX-License-Identifier: MIT
#include "core/rights/facts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace remit {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

// The components of "together" among a few holders.
class Sides {
public:
    int find(int holder) {
        auto [it, isNew] = m_parent.try_emplace(holder, holder);
        while (it->second != it->first)
            it = m_parent.find(it->second);
        return it->first;
    }
    void join(int a, int b) { m_parent[find(a)] = find(b); }
    int count() const {
        return static_cast<int>(std::count_if(m_parent.begin(), m_parent.end(),
                                              [](const auto& each) { return each.first == each.second; }));
    }

private:
    std::map<int, int> m_parent;
};

void addUnique(std::vector<int>& sorted, int value) {
    auto it = std::lower_bound(sorted.begin(), sorted.end(), value);
    if (it == sorted.end() || *it != value)
        sorted.insert(it, value);
}

void addHolding(std::vector<Holding>& holdings, int holder, How how, int grant) {
    auto it = std::lower_bound(holdings.begin(), holdings.end(), holder,
                               [](const Holding& each, int value) { return each.holder < value; });
    if (it == holdings.end() || it->holder != holder)
        it = holdings.insert(it, {holder, how, {}});
    it->how = std::min(it->how, how);
    addUnique(it->grants, grant);
}

}  // namespace

const Holding* KindInCell::heldBy(int holder) const {
    auto it = std::lower_bound(holdings.begin(), holdings.end(), holder,
                               [](const Holding& each, int value) { return each.holder < value; });
    return it != holdings.end() && it->holder == holder ? &*it : nullptr;
}

bool Cell::holds(int holder, RightClass c) const {
    return std::binary_search(holders(c).begin(), holders(c).end(), holder);
}

Facts::Facts(const Model& model, ScenarioId scenario, std::optional<Date> date)
    : m_model(model), m_scenario(scenario), m_territory(m_model, date) {
    for (const PolicyArea& row : m_model.policyAreas()) {
        m_areaIndex.emplace(row.id, static_cast<int>(m_areas.size()));
        m_areas.push_back(&row);
    }
    std::vector<bool> hasChild(m_areas.size());
    for (const PolicyArea* row : m_areas) {
        m_parents.push_back(row->parent.empty() ? -1 : m_areaIndex.at(row->parent));
        if (m_parents.back() >= 0)
            hasChild[at(m_parents.back())] = true;
    }
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        if (!hasChild[i])
            m_leafAreas.push_back(static_cast<int>(i));

    std::unordered_map<RightKindId, int> kindIndex;
    for (const RightKind& row : m_model.rightKinds()) {
        kindIndex.emplace(row.id, static_cast<int>(m_kinds.size()));
        m_kinds.push_back(&row);
    }
    std::vector<std::map<int, std::vector<int>>> standing(m_areas.size());  // area -> kind -> grants
    for (const Grant& row : m_model.grants()) {
        if (row.scenario != scenario || !row.span.contains(date))
            continue;
        const int kind = kindIndex.at(row.right);
        m_inUse[static_cast<std::size_t>(classOf(kind))] = true;
        standing[at(m_areaIndex.at(row.area))][kind].push_back(static_cast<int>(m_grants.size()));
        m_grants.push_back({&row, m_areaIndex.at(row.area), kind, m_territory.scope(row.places)});
    }
    for (const Relation& row : m_model.relations())
        if (row.scenario == scenario && row.span.contains(date))
            m_relations.push_back(&row);

    m_reach.resize(m_areas.size());
    for (int leaf : m_leafAreas) {
        std::map<int, std::vector<Reach>> reach;
        int depth = 0;
        for (int area = leaf; area >= 0; area = m_parents[at(area)], ++depth)
            for (const auto& [kind, grants] : standing[at(area)])
                for (int grant : grants)
                    reach[kind].push_back({grant, depth});
        m_reach[at(leaf)].assign(reach.begin(), reach.end());
    }
}

bool Facts::isAtOrUnder(int area, int ancestor) const {
    while (area >= 0 && area != ancestor)
        area = m_parents[at(area)];
    return area >= 0;
}

const Territory::Type& Facts::typeOf(int holder) const {
    return m_territory.types()[at(m_territory.holders()[at(holder)].type)];
}

std::vector<std::pair<int, int>> Facts::links(const Relation& relation, int place) const {
    std::vector<std::pair<int, int>> out;
    for (int from : *m_territory.resolve(relation.from, place).holders)
        for (int to : *m_territory.resolve(relation.to, place).holders)
            out.emplace_back(from, to);
    return out;
}

Cell Facts::cell(int area, int place) const {
    Cell cell;
    cell.area = area;
    cell.place = place;
    for (const auto& [kind, reaching] : m_reach[at(area)])
        addKind(cell, kind, reaching);
    std::sort(cell.vacant.begin(), cell.vacant.end());
    std::sort(cell.lackPartner.begin(), cell.lackPartner.end());
    return cell;
}

void Facts::addKind(Cell& cell, int kind, const std::vector<Reach>& reaching) const {
    struct Candidate {
        Reach reach;
        Territory::Resolution resolution;
    };
    std::vector<Candidate> candidates;
    int nearest = std::numeric_limits<int>::max();
    for (const Reach& reach : reaching) {
        const GrantFact& fact = grant(reach.grant);
        if (!fact.scope.test(at(cell.place)))
            continue;
        const auto resolution = m_territory.resolve(fact.row->subject, cell.place, !fact.row->lapses);
        if (!resolution.holders->empty()) {
            candidates.push_back({reach, resolution});
            nearest = std::min(nearest, reach.depth);
        } else if (fact.row->subject.isBodyType() && !fact.row->lapses) {
            cell.vacant.push_back(reach.grant);
        }
    }
    if (candidates.empty())
        return;

    KindInCell out;
    out.kind = kind;
    Sides sides;
    for (const Candidate& each : candidates) {
        const int index = each.reach.grant;
        if (m_kinds[at(kind)]->sole && each.reach.depth > nearest) {
            addUnique(out.carvedOut, index);
            continue;
        }
        addUnique(out.counting, index);
        std::vector<int> together = *each.resolution.holders;
        for (int holder : together)
            addHolding(out.holdings, holder, each.resolution.adopted ? How::Adopted : How::Direct, index);
        const Grant& row = *grant(index).row;
        for (const Subject& partner : row.with) {
            const auto partners = m_territory.resolve(partner, cell.place);
            if (partners.holders->empty())
                addUnique(cell.lackPartner, index);
            for (int holder : *partners.holders) {
                addHolding(out.holdings, holder, How::Joint, index);
                together.push_back(holder);
            }
        }
        for (int holder : together) {
            sides.find(holder);
            if (!row.with.empty())
                sides.join(holder, together.front());
        }
    }
    out.sides = sides.count();
    for (const Holding& holding : out.holdings)
        addUnique(cell.holdersOf[static_cast<std::size_t>(classOf(kind))], holding.holder);
    cell.kinds.push_back(std::move(out));
}

}  // namespace remit
