// SPDX-License-Identifier: MIT
#include "core/check/scenario_found.h"

#include <algorithm>
#include <boost/container_hash/hash.hpp>

#include "core/base/index.h"

namespace remit {

namespace {

void tidy(auto& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// By first place, those that begin together as they were met. A rule may find very many: places are counted.
std::vector<GrantReport> byPlace(const std::vector<GrantReport>& reports) {
    std::vector<int> places;
    std::vector<std::size_t> next;  // by place + 1
    for (const GrantReport& each : reports) {
        places.push_back(each.firstPlace());
        const std::size_t after = at(places.back() + 1) + 1;
        if (next.size() <= after)
            next.resize(after + 1);
        ++next[after];
    }
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<GrantReport> out(reports.size());
    for (std::size_t i = 0; i < reports.size(); ++i)
        out[next[at(places[i] + 1)]++] = reports[i];
    return out;
}

}  // namespace

std::size_t ScenarioReporter::HashOfKey::operator()(const Key& key) const {
    std::size_t hash = key.subject.hash();
    for (Text id : key.cause)
        boost::hash_combine(hash, id.hash());
    boost::hash_combine(hash, key.also);
    boost::hash_combine(hash, key.area);
    return hash;
}

ScenarioGroup& ScenarioReporter::groupOf(Report& report) {
    const int area = report.cause.empty() ? report.area : -1;
    const auto [known, isNew] =
        m_known.try_emplace({report.cause, report.subject, report.also, area}, m_found.groups.size());
    if (!isNew)
        return m_found.groups[known->second];
    ScenarioGroup& group = m_found.groups.emplace_back();
    group.cause = std::move(report.cause);
    group.subject = report.subject;
    group.also = std::move(report.also);
    group.area = area;
    return group;
}

void ScenarioReporter::hit(Report report) {
    const std::pair<int, int> where(report.area, report.place);
    ScenarioGroup& group = groupOf(report);
    group.holders.insert(group.holders.end(), report.holders.begin(), report.holders.end());
    group.hits.push_back(where);
}

ScenarioFound ScenarioReporter::take() {
    for (ScenarioGroup& group : m_found.groups) {
        tidy(group.holders);
        tidy(group.hits);
    }
    std::stable_sort(m_found.groups.begin(), m_found.groups.end(),
                     [](const ScenarioGroup& a, const ScenarioGroup& b) { return a.hits.front() < b.hits.front(); });
    m_found.grants = byPlace(m_found.grants);
    m_known.clear();
    return std::move(m_found);
}

}  // namespace remit
