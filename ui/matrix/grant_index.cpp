// SPDX-License-Identifier: MIT
#include "ui/matrix/grant_index.h"

#include <algorithm>

namespace remit {

void GrantIndex::rebuild(const Model& model, ScenarioId scenario) {
    *this = GrantIndex();
    m_scenario = scenario;
    for (const Grant& grant : model.grants())
        add(grant);
}

void GrantIndex::follow(const std::vector<RowChange<Grant>>& changes) {
    for (const RowChange<Grant>& change : changes) {
        if (change.before)
            remove(*change.before);
        if (change.after)
            add(*change.after);
    }
}

std::span<const GrantIndex::Entry> GrantIndex::in(const CellRef& cell) const {
    const BySubject& row = on(cell.area);
    const auto found = row.find(cell.subject);
    return found == row.end() ? std::span<const Entry>() : std::span<const Entry>(found->second);
}

const GrantIndex::BySubject& GrantIndex::on(PolicyAreaId area) const {
    static const BySubject nothing;
    const auto found = m_cells.find(area);
    return found == m_cells.end() ? nothing : found->second;
}

bool GrantIndex::isOnlyPartner(const Subject& subject) const {
    const auto count = [&](const std::unordered_map<Subject, int>& map) {
        const auto found = map.find(subject);
        return found == map.end() ? 0 : found->second;
    };
    return count(m_given) == 0 && count(m_partner) > 0;
}

GrantIndex::Marks GrantIndex::marksOn(std::optional<Date> date, const std::function<bool(RightKindId)>& shows) const {
    Marks out;
    for (const auto& [sort, grants] : m_sorts) {
        const auto& [from, to, kind, joint, conditional] = sort;
        if (!Span{from, to}.contains(date) || !shows(kind))
            continue;
        out.kinds.insert(kind);
        out.joint = out.joint || joint;
        out.conditional = out.conditional || conditional;
    }
    return out;
}

std::unordered_map<Subject, int> GrantIndex::mostAbove(const Model& model) const {
    std::unordered_map<PolicyAreaId, std::vector<PolicyAreaId>> children;
    for (const PolicyArea& area : model.policyAreas())
        children[area.parent].push_back(area.id);
    std::unordered_map<Subject, int> here;
    std::unordered_map<Subject, int> most;
    const auto walk = [&](const auto& self, PolicyAreaId area) -> void {
        for (const auto& [subject, entries] : on(area)) {
            int& count = here[subject] += static_cast<int>(entries.size());
            most[subject] = std::max(most[subject], count);
        }
        if (const auto found = children.find(area); found != children.end())
            for (PolicyAreaId child : found->second)
                self(self, child);
        for (const auto& [subject, entries] : on(area))
            here[subject] -= static_cast<int>(entries.size());
    };
    walk(walk, PolicyAreaId());
    return most;
}

void GrantIndex::add(const Grant& grant) {
    if (grant.scenario != m_scenario)
        return;
    std::vector<Entry>& cell = m_cells[grant.area][grant.subject];
    const auto before = [](const Entry& a, const Entry& b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    };
    const Entry entry{grant.order, grant.id, grant.right};
    cell.insert(std::upper_bound(cell.begin(), cell.end(), entry, before), entry);
    count(grant, 1);
}

void GrantIndex::remove(const Grant& grant) {
    if (grant.scenario != m_scenario)
        return;
    std::vector<Entry>& cell = m_cells[grant.area][grant.subject];
    std::erase_if(cell, [&](const Entry& entry) { return entry.id == grant.id; });
    if (cell.empty())
        m_cells[grant.area].erase(grant.subject);
    count(grant, -1);
}

void GrantIndex::count(const Grant& grant, int by) {
    m_given[grant.subject] += by;
    for (const Subject& partner : grant.with)
        m_partner[partner] += by;
    const auto sort =
        m_sorts
            .try_emplace({grant.span.from, grant.span.to, grant.right, !grant.with.empty(), !grant.condition.empty()})
            .first;
    sort->second += by;
    if (sort->second == 0)
        m_sorts.erase(sort);
}

}  // namespace remit
