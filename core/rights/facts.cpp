// SPDX-License-Identifier: MIT
#include "core/rights/facts.h"

#include <map>

namespace remit {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

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

    for (const RightKind& row : m_model.rightKinds())
        m_kinds.push_back(&row);
    m_standing.resize(m_areas.size());
    addGrants(date);
    for (const Relation& row : m_model.relations())
        if (row.scenario == scenario && row.span.contains(date))
            m_relations.push_back(&row);
}

void Facts::addGrants(std::optional<Date> date) {
    std::unordered_map<RightKindId, int> kindIndex;
    for (const RightKind* row : m_kinds)
        kindIndex.emplace(row->id, static_cast<int>(kindIndex.size()));
    std::map<std::vector<PlaceId>, int> scopes;
    for (const Grant& row : m_model.grants()) {
        if (row.scenario != m_scenario || !row.span.contains(date))
            continue;
        GrantFact fact;
        fact.id = row.id.text();
        fact.area = m_areaIndex.at(row.area);
        fact.kind = kindIndex.at(row.right);
        fact.subject = partyOf(row.subject);
        fact.lapses = row.lapses;
        fact.hasVotingRule = !row.votingRule.empty();
        fact.hasLegalBasis = !row.legalBasis.empty();
        for (const Subject& partner : row.with)
            fact.partners.push_back(partyOf(partner));
        if (!row.places.empty() && !m_territory.isFramework()) {
            const auto [scope, isNew] = scopes.try_emplace(row.places, static_cast<int>(m_scopes.size()));
            if (isNew)
                m_scopes.push_back(m_territory.scope(row.places));
            fact.scope = scope->second;
        }
        m_inUse[static_cast<std::size_t>(classOf(fact.kind))] = true;
        m_standing[at(fact.area)].push_back(static_cast<int>(m_grants.size()));
        m_grants.push_back(std::move(fact));
    }
}

Facts::Party Facts::partyOf(const Subject& subject) const {
    return subject.isBodyType() ? Party{m_territory.typeIndex(subject.bodyType()), -1}
                                : Party{-1, m_territory.holderIndex(subject.id)};
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
            out.emplace_back(m_territory.seatOf(from, place), m_territory.seatOf(to, place));
    return out;
}

}  // namespace remit
