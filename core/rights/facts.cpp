// SPDX-License-Identifier: MIT
#include "core/rights/facts.h"

#include <algorithm>

#include "core/base/index.h"

namespace remit {

namespace {

void insert(std::vector<int>& ascending, int value) {
    if (ascending.empty() || ascending.back() < value)
        ascending.push_back(value);
    else
        ascending.insert(std::lower_bound(ascending.begin(), ascending.end(), value), value);
}

void erase(std::vector<int>& ascending, int value) {
    const auto found = std::lower_bound(ascending.begin(), ascending.end(), value);
    if (found != ascending.end() && *found == value)
        ascending.erase(found);
}

}  // namespace

Facts::Facts(const Model& model, ScenarioId scenario, std::optional<Date> date)
    : m_model(model), m_scenario(scenario), m_date(date), m_territory(m_model, date) {
    readRows();
    for (const PolicyArea* row : m_areas)
        m_areaIndex.emplace(row->id, static_cast<int>(m_areaIndex.size()));
    std::vector<bool> hasChild(m_areas.size());
    for (const PolicyArea* row : m_areas) {
        m_parents.push_back(row->parent.empty() ? -1 : m_areaIndex.at(row->parent));
        if (m_parents.back() >= 0)
            hasChild[at(m_parents.back())] = true;
    }
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        if (!hasChild[i])
            m_leafAreas.push_back(static_cast<int>(i));

    for (const RightKind* row : m_kinds)
        m_kindIndex.emplace(row->id, static_cast<int>(m_kindIndex.size()));
    m_standing.resize(m_areas.size());
    m_typeSubjects.resize(m_territory.types().size());
    m_holderSubjects.resize(m_territory.holders().size());
    m_grants.reserve(m_model.grants().size());
    for (const Grant& row : m_model.grants())
        if (exists(row)) {
            m_grants.emplace_back();
            enter(static_cast<int>(m_grants.size()) - 1, row);
        }
}

// Rows stay where they are only until their table is written.
void Facts::readRows() {
    m_areas.clear();
    for (const PolicyArea& row : m_model.policyAreas())
        m_areas.push_back(&row);
    m_kinds.clear();
    for (const RightKind& row : m_model.rightKinds())
        m_kinds.push_back(&row);
    m_relations.clear();
    for (const Relation& row : m_model.relations())
        if (row.scenario == m_scenario && row.span.contains(m_date))
            m_relations.push_back(&row);
}

bool Facts::exists(const Grant& row) const { return row.scenario == m_scenario && row.span.contains(m_date); }

void Facts::enter(int index, const Grant& row) {
    GrantFact& fact = m_grants[at(index)];
    fact.id = row.id.text();
    fact.order = row.order;
    fact.area = m_areaIndex.at(row.area);
    fact.kind = m_kindIndex.at(row.right);
    fact.subject = partyOf(row.subject);
    fact.lapses = row.lapses;
    fact.hasVotingRule = !row.votingRule.empty();
    fact.hasLegalBasis = !row.legalBasis.empty();
    for (const Subject& partner : row.with)
        fact.partners.push_back(partyOf(partner));
    if (!row.places.empty() && !m_territory.isFramework()) {
        const auto [scope, isNew] = m_scopeIndex.try_emplace(row.places, static_cast<int>(m_scopes.size()));
        if (isNew)
            m_scopes.push_back(m_territory.scope(row.places));
        fact.scope = scope->second;
        if (fact.subject.holder >= 0 &&
            !m_scopes[at(fact.scope)].is_subset_of(m_territory.holders()[at(fact.subject.holder)].footprint))
            insert(m_stray, index);
    }
    ++m_uses[static_cast<std::size_t>(classOf(fact.kind))];
    insert(m_standing[at(fact.area)], index);
    if (!fact.partners.empty())
        insert(m_joint, index);
    if (fact.subject.isType())
        ++m_typeSubjects[at(fact.subject.type)];
    else if (fact.subject.holder >= 0)
        ++m_holderSubjects[at(fact.subject.holder)];
}

void Facts::leave(int index) {
    GrantFact& fact = m_grants[at(index)];
    --m_uses[static_cast<std::size_t>(classOf(fact.kind))];
    erase(m_standing[at(fact.area)], index);
    erase(m_joint, index);
    erase(m_stray, index);
    if (fact.subject.isType())
        --m_typeSubjects[at(fact.subject.type)];
    else if (fact.subject.holder >= 0)
        --m_holderSubjects[at(fact.subject.holder)];
    GrantFact gone;
    gone.id = fact.id;
    gone.order = fact.order;
    fact = gone;
}

// Of a grant that has just come or is about to leave.
void Facts::touch(int index, Touched& touched) const {
    const GrantFact& fact = grant(index);
    const Party& subject = fact.subject;
    const int others = subject.isType()      ? m_typeSubjects[at(subject.type)] - 1
                       : subject.holder >= 0 ? m_holderSubjects[at(subject.holder)] - 1
                                             : 1;
    touched.areas.push_back(fact.area);
    touched.strayGrants = touched.strayGrants || std::binary_search(m_stray.begin(), m_stray.end(), index);
    touched.jointGrants = touched.jointGrants || !fact.partners.empty() || others == 0;
}

bool Facts::update(const Model& model, const ChangeSet& change, Touched& touched) {
    if (change.touches<Place>() || change.touches<BodyType>() || change.touches<Institution>() ||
        change.touches<PolicyArea>() || change.touches<RightKind>() || change.touches<Scenario>() ||
        change.touches<Relation>() || change.touches<RuleSetting>() || change.touches<UserRule>())
        return false;
    m_model = model;
    readRows();
    const auto uses = m_uses;
    for (const RowChange<Grant>& each : change.of<Grant>()) {
        int index = -1;
        if (each.before && exists(*each.before)) {
            const std::vector<int>& here = standingOn(m_areaIndex.at(each.before->area));
            index = *std::find_if(here.begin(), here.end(),
                                  [&](int grant) { return this->grant(grant).id == each.before->id.text(); });
            touch(index, touched);
            leave(index);
            m_gaps[each.before->id.text()] = index;
        }
        if (!each.after || !exists(*each.after))
            continue;
        const auto gap = m_gaps.find(each.after->id.text());
        if (gap != m_gaps.end() && grant(gap->second).order == each.after->order) {
            index = gap->second;
            m_gaps.erase(gap);
        } else if (m_grants.empty() || m_grants.back().order < each.after->order) {
            index = static_cast<int>(m_grants.size());
            m_grants.emplace_back();
        } else {
            return false;  // it stands between others, whose indexes are taken
        }
        enter(index, *each.after);
        touch(index, touched);
    }
    for (std::size_t i = 0; i < uses.size(); ++i)
        if ((uses[i] > 0) != (m_uses[i] > 0))
            return false;
    return true;
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
