// SPDX-License-Identifier: MIT
#include "core/check/grouping.h"

#include <algorithm>
#include <optional>

namespace remit {

namespace {
std::set<int> placesOf(const Grouping::Group& group) {
    std::set<int> out;
    for (const auto& [area, place] : group.hits)
        out.insert(place);
    return out;
}
}  // namespace

void Grouping::hit(Report report) {
    const bool caused = !report.cause.empty();
    const Key key{report.cause, report.subject, report.also, caused ? -1 : report.area};
    const auto [it, isNew] = m_groups.try_emplace(key);
    Group& group = it->second;
    if (isNew)
        group.met = m_hits;
    ++m_hits;
    group.cause = std::move(report.cause);
    group.subject = report.subject;
    group.also = std::move(report.also);
    group.area = key.area;
    group.holders.insert(report.holders.begin(), report.holders.end());
    group.hits.emplace(report.area, report.place);
}

std::vector<Grouping::Group> Grouping::take() {
    std::vector<Group> groups;
    for (auto& [key, group] : m_groups)
        groups.push_back(std::move(group));
    m_groups.clear();
    rollUp(groups);
    std::sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return std::tie(*a.hits.begin(), a.met) < std::tie(*b.hits.begin(), b.met);
    });
    return groups;
}

void Grouping::rollUp(std::vector<Group>& groups) const {
    const auto& areas = m_facts.areas();
    std::vector<std::vector<int>> children(areas.size());
    std::vector<int> roots;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i]->parent.empty())
            roots.push_back(static_cast<int>(i));
        else
            children[static_cast<std::size_t>(m_facts.areaIndex(areas[i]->parent))].push_back(static_cast<int>(i));
    }
    std::map<std::pair<Text, std::string>, std::map<int, Group>> byLeaf;  // by subject, then leaf
    std::vector<Group> out;
    for (Group& group : groups) {
        if (group.cause.empty() && group.area >= 0)
            byLeaf[{group.subject, group.also}].emplace(group.area, std::move(group));
        else
            out.push_back(std::move(group));
    }
    for (auto& [subject, leaves] : byLeaf) {
        // Merges each subtree bottom-up; a node whose children all came back whole with the same places is whole.
        const auto merge = [&](const auto& self, int area) -> std::optional<Group> {
            const auto& below = children[static_cast<std::size_t>(area)];
            if (below.empty()) {
                const auto found = leaves.find(area);
                return found == leaves.end() ? std::nullopt : std::optional(std::move(found->second));
            }
            std::vector<std::optional<Group>> parts;
            for (int child : below)
                parts.push_back(self(self, child));
            const bool whole = std::all_of(parts.begin(), parts.end(), [&](const auto& part) {
                return part && placesOf(*part) == (parts.front() ? placesOf(*parts.front()) : std::set<int>{});
            });
            if (!whole) {
                for (auto& part : parts)
                    if (part)
                        out.push_back(std::move(*part));
                return std::nullopt;
            }
            Group sum = std::move(*parts.front());
            for (std::size_t i = 1; i < parts.size(); ++i) {
                sum.holders.merge(parts[i]->holders);
                sum.hits.merge(parts[i]->hits);
                sum.met = std::min(sum.met, parts[i]->met);
            }
            sum.area = area;
            return sum;
        };
        for (int root : roots)
            if (auto group = merge(merge, root))
                out.push_back(std::move(*group));
    }
    groups = std::move(out);
}

}  // namespace remit
