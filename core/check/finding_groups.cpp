// SPDX-License-Identifier: MIT
#include "core/check/finding_groups.h"

#include <algorithm>
#include <boost/container_hash/hash.hpp>
#include <cassert>
#include <map>
#include <tuple>

namespace remit {

namespace {
std::size_t at(int index) { return static_cast<std::size_t>(index); }
}  // namespace

std::size_t ScenarioReporter::HashOfKey::operator()(const Key& key) const {
    std::size_t hash = key.subject.hash();
    for (Text id : key.cause)
        boost::hash_combine(hash, id.hash());
    boost::hash_combine(hash, key.also);
    boost::hash_combine(hash, key.area);
    return hash;
}

std::pair<int, int> ScenarioGroup::firstHit() const {
    return places.empty() ? hits.front() : std::pair(-1, static_cast<int>(places.find_first()));
}

ScenarioGroup& ScenarioReporter::groupOf(Report& report) {
    const int area = report.cause.empty() ? report.area : -1;
    if (!report.alone) {
        const auto [known, isNew] =
            m_known.try_emplace({report.cause, report.subject, report.also, area}, m_groups.size());
        if (!isNew)
            return m_groups[known->second];
    }
    ScenarioGroup& group = m_groups.emplace_back();
    group.met = m_reports;
    group.cause = std::move(report.cause);
    group.subject = report.subject;
    group.also = std::move(report.also);
    group.area = area;
    return group;
}

void ScenarioReporter::hit(Report report) {
    assert((report.alone || report.places.empty()) && "a set of places is no part of another finding");
    const std::pair<int, int> where(report.area, report.place);
    ScenarioGroup& group = groupOf(report);
    ++m_reports;
    if (group.holders.empty())
        group.holders = std::move(report.holders);
    else
        group.holders.insert(group.holders.end(), report.holders.begin(), report.holders.end());
    if (report.places.empty())
        group.hits.push_back(where);
    else
        group.places = std::move(report.places);
}

ScenarioGroups ScenarioReporter::take() {
    const auto tidy = [](auto& list) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    for (ScenarioGroup& group : m_groups) {
        tidy(group.holders);
        tidy(group.hits);
    }
    m_known.clear();
    return std::move(m_groups);
}

bool Found::asksWhoIsActive(const FindingGroup& group) const {
    return !tally.allActive && rules.rules()[at(group.rule)].stands() == Stands::ForActiveHolders;
}

std::vector<int> Found::places(const FindingGroup& group, const FindingGroup::Part& part) const {
    std::vector<int> out;
    if (asksWhoIsActive(group)) {
        forEachHolder(group, part, [&](int, int place) { out.push_back(place); });
    } else {
        const AreaResult& result = *part.result;
        int last = -1;
        result.forEachHit(result.groups[at(part.group)], [&](const AreaResult::Hit& hit) {
            const auto more = result.placesOf(hit);
            if (hit.placeClass != last)
                out.insert(out.end(), more.begin(), more.end());
            last = hit.placeClass;
        });
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

namespace {

// Turns what each policy area found into findings of the whole.
class Gathering {
public:
    explicit Gathering(const Found& found) : m_found(found), m_children(found.facts.areas().size()) {
        for (std::size_t area = 0; area < m_children.size(); ++area) {
            if (const int parent = found.facts.parentOf(static_cast<int>(area)); parent >= 0)
                m_children[at(parent)].push_back(static_cast<int>(area));
            else
                m_roots.push_back(static_cast<int>(area));
        }
        m_isNeeded.resize(found.facts.grants().size());
        for (const auto& result : found.areas)
            for (int grant : result->wideNeeded)
                m_isNeeded[at(grant)] = true;
    }

    std::vector<FindingGroup> run(const std::vector<ScenarioGroups>& scenario) {
        std::size_t most = 0;
        for (const auto& result : m_found.areas)
            most += result->groups.size();
        m_out.reserve(most);
        for (const auto& result : m_found.areas)
            for (std::size_t i = 0; i < result->groups.size(); ++i)
                add(*result, static_cast<int>(i));
        for (std::size_t rule = 0; rule < scenario.size(); ++rule)
            for (const ScenarioGroup& group : scenario[rule]) {
                FindingGroup out;
                out.rule = static_cast<int>(rule);
                out.area = group.area;
                const auto [area, place] = group.firstHit();
                out.first = {area, place, group.met};
                out.part = {nullptr, 0, &group};
                m_out.push_back(std::move(out));
            }
        rollUp();
        return inOrder();
    }

private:
    // By severity, rule and first hit. Policy areas come in order, so that most of it is in order already.
    std::vector<FindingGroup> inOrder() {
        struct Place {
            std::array<int, 3> first;
            std::size_t group;
            bool operator<(const Place& other) const { return first < other.first; }
        };
        std::vector<std::vector<Place>> byRule(m_found.rules.rules().size());
        for (std::size_t i = 0; i < m_out.size(); ++i)
            if (m_out[i].rule >= 0)
                byRule[at(m_out[i].rule)].push_back({m_out[i].first, i});
        std::vector<FindingGroup> out;
        out.reserve(m_out.size());
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            for (std::size_t rule = 0; rule < byRule.size(); ++rule) {
                if (m_found.rules.rules()[rule].severity != severity)
                    continue;
                if (!std::is_sorted(byRule[rule].begin(), byRule[rule].end()))
                    std::sort(byRule[rule].begin(), byRule[rule].end());
                for (const Place& each : byRule[rule])
                    out.push_back(std::move(m_out[each.group]));
            }
        return out;
    }

    void add(const AreaResult& result, int index) {
        const AreaResult::Group& group = result.groups[at(index)];
        const Stands stands = m_found.rules.rules()[at(group.rule)].stands();
        if (stands == Stands::WhereNeverNeeded && m_isNeeded[at(result.cause(group).front())])
            return;
        if (group.wide)
            if (FindingGroup* known = widelyKnown(result, group)) {
                known->others.push_back({&result, index, nullptr});
                return;
            }
        FindingGroup out;
        out.rule = group.rule;
        out.type = group.type;
        if (group.causeBegin == group.causeEnd)
            out.area = result.area;
        out.part = {&result, index, nullptr};
        const AreaResult::Hit& hit = result.hits[at(group.firstHit)];
        out.first = {result.area, result.placesOf(hit).front(), group.firstHit};
        // The first hit is at the first place with an active holder; two types there go by those holders.
        if (stands == Stands::ForActiveHolders)
            out.first[2] = result.holders(hit).front();
        if (m_found.asksWhoIsActive(out)) {
            std::pair<int, int> first(m_found.facts.territory().placeCount(), 0);
            m_found.forEachHolder(out, out.part, [&](int holder, int place) {
                first = std::min(first, {place, holder});
            });
            if (first.first == m_found.facts.territory().placeCount())
                return;
            out.first = {result.area, first.first, first.second};
        }
        m_out.push_back(std::move(out));
    }

    // The finding with the same cause on an earlier policy area; null for the first, which is remembered.
    FindingGroup* widelyKnown(const AreaResult& result, const AreaResult::Group& group) {
        const auto cause = result.cause(group);
        std::vector<int> key(cause.begin(), cause.end());
        key.push_back(group.rule);
        const auto [known, isNew] = m_wide.try_emplace(std::move(key), m_out.size());
        return isNew ? nullptr : &m_out[known->second];
    }

    void rollUp() {
        if (std::all_of(m_children.begin(), m_children.end(), [](const auto& each) { return each.empty(); }))
            return;
        // By rule and subject, the findings of each leaf.
        std::map<std::tuple<int, int, Text, std::string>, std::vector<std::size_t>> alike;
        for (std::size_t i = 0; i < m_out.size(); ++i)
            if (const FindingGroup& each = m_out[i]; each.area >= 0) {
                const ScenarioGroup* scenario = each.part.scenario;
                alike[{each.rule, each.type, scenario ? scenario->subject : Text(), scenario ? scenario->also : ""}]
                    .push_back(i);
            }
        for (const auto& [subject, groups] : alike) {
            m_onArea.assign(m_children.size(), none);
            for (std::size_t group : groups)
                m_onArea[at(m_out[group].area)] = group;
            for (int root : m_roots)
                merge(root);
        }
    }

    // A policy area whose children all came back whole with the same places is whole: the finding is its own.
    std::size_t merge(int area) {
        const auto& below = m_children[at(area)];
        if (below.empty())
            return m_onArea[at(area)];
        std::vector<std::size_t> parts;
        bool whole = true;
        for (int child : below) {
            parts.push_back(merge(child));
            whole = whole && parts.back() != none;
        }
        if (!whole || !std::all_of(parts.begin(), parts.end(), [&](std::size_t part) {
                return haveTheSamePlaces(m_out[parts.front()], m_out[part]);
            }))
            return none;
        FindingGroup& sum = m_out[parts.front()];
        for (std::size_t i = 1; i < parts.size(); ++i) {
            FindingGroup& part = m_out[parts[i]];
            sum.others.push_back(part.part);
            sum.others.insert(sum.others.end(), part.others.begin(), part.others.end());
            sum.first = std::min(sum.first, part.first);
            part.rule = -1;  // it is no finding of its own
        }
        sum.area = area;
        return parts.front();
    }

    // Leaves that were merged have the same places, so that one speaks for all.
    bool haveTheSamePlaces(const FindingGroup& a, const FindingGroup& b) const {
        const FindingGroup::Part& one = a.part;
        const FindingGroup::Part& other = b.part;
        if (&a == &b)
            return true;
        if (one.scenario) {
            const auto samePlace = [](const auto& x, const auto& y) { return x.second == y.second; };
            return std::equal(one.scenario->hits.begin(), one.scenario->hits.end(), other.scenario->hits.begin(),
                              other.scenario->hits.end(), samePlace);
        }
        if (!m_found.asksWhoIsActive(a)) {
            const int count = one.result->groups[at(one.group)].places;
            if (count != other.result->groups[at(other.group)].places)
                return false;
            if (count == m_found.facts.territory().placeCount())
                return true;
        }
        return m_found.places(a, one) == m_found.places(b, other);
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const Found& m_found;
    std::vector<std::vector<int>> m_children;  // by policy area
    std::vector<int> m_roots;
    std::vector<bool> m_isNeeded;  // by grant from above a leaf: somebody holds a right by it alone
    std::vector<FindingGroup> m_out;
    std::unordered_map<std::vector<int>, std::size_t, boost::hash<std::vector<int>>> m_wide;  // by cause and rule
    std::vector<std::size_t> m_onArea;
};

}  // namespace

std::vector<FindingGroup> gather(const Found& found, const std::vector<ScenarioGroups>& scenario) {
    return Gathering(found).run(scenario);
}

}  // namespace remit
