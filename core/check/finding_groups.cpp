// SPDX-License-Identifier: MIT
#include "core/check/finding_groups.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

namespace remit {

bool Found::asksWhoIsActive(const FindingGroup& group) const {
    return !tally.allActive && rules.rules()[at(group.rule)].stands() == Stands::ForActiveHolders;
}

std::vector<int> Found::places(const FindingGroup& group, const FindingGroup::AreaPart& part) const {
    std::vector<int> out;
    if (asksWhoIsActive(group)) {
        forEachHolder(group, part, [&](int, int place) { out.push_back(place); });
    } else {
        const AreaResult& result = *part.result;
        int last = -1;
        for (const AreaResult::Hit& hit : result.hitsOf(result.groups[at(part.group)])) {
            const auto more = result.placesOf(hit.placeClass);
            if (hit.placeClass != last)
                out.insert(out.end(), more.begin(), more.end());
            last = hit.placeClass;
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

namespace {

// Turns what each policy area found into findings of the whole. Policy areas come in the document's order, and so do
// the groups of each, so that the findings of a rule are in order as they come.
class Gathering {
public:
    Gathering(const Found& found, FindingGroups& out)
        : m_found(found), m_out(out), m_children(found.facts.areas().size()) {
        for (std::size_t area = 0; area < m_children.size(); ++area) {
            if (const int parent = found.facts.parentOf(static_cast<int>(area)); parent >= 0)
                m_children[at(parent)].push_back(static_cast<int>(area));
            else
                m_roots.push_back(static_cast<int>(area));
        }
        m_isFlat = m_roots.size() == m_children.size();
        m_isNeeded.resize(found.facts.grants().size());
        std::size_t wide = 0;
        for (const auto& result : found.areas) {
            for (int grant : result->wideNeeded)
                m_isNeeded[at(grant)] = true;
            wide += at(result->wideGroups);
        }
        m_wideTable.resize(std::bit_ceil(wide * 2 + 1), -1);
    }

    void run() {
        const std::vector<RunningRule>& rules = m_found.rules.rules();
        m_out.list.clear();
        m_out.more.clear();
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
            for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                if (rules[rule].severity != severity)
                    continue;
                const std::size_t begin = m_out.list.size();
                if (!rules[rule].looksAtCells())
                    addScenario(static_cast<int>(rule));
                else if (rules[rule].stands() == Stands::ForActiveHolders)
                    addForHolders(static_cast<int>(rule));
                else
                    addCells(static_cast<int>(rule), rules[rule].stands());
                if (!m_isFlat)
                    rollUp(begin);
            }
    }

private:
    using AreaPart = FindingGroup::AreaPart;

    static const AreaResult::Group& groupOf(const AreaPart& part) { return part.result->groups[at(part.group)]; }

    void addScenario(int rule) {
        for (const ScenarioGroup& group : m_found.scenario[at(rule)].groups)
            m_out.list.push_back({rule, -1, group.area, -1, &group});
        for (const GrantReport& report : m_found.scenario[at(rule)].grants)
            m_out.list.push_back({rule, -1, -1, -1, &report});
    }

    FindingGroup asFinding(const AreaPart& part) const {
        const AreaResult::Group& group = groupOf(part);
        return {group.rule, group.type, group.causeBegin == group.causeEnd ? part.result->area : -1, -1, part};
    }

    void addCells(int rule, Stands stands) {
        for (const auto& result : m_found.areas)
            for (int i = result->ruleBegin[at(rule)]; i < result->ruleBegin[at(rule) + 1]; ++i) {
                const AreaPart part{result.get(), i};
                const AreaResult::Group& group = groupOf(part);
                if (stands == Stands::WhereNeverNeeded && m_isNeeded[at(result->cause(group).front())])
                    continue;
                if (!group.wide || isFirstOfWide(part))
                    m_out.list.push_back(asFinding(part));
            }
    }

    // Where a finding is about several types, the first is the one with a holder at the earliest place, and there the
    // one whose holder comes first, of those that count.
    void addForHolders(int rule) {
        struct Start {
            int place = 0;
            int holder = 0;
            AreaPart part;
        };
        std::vector<Start> starts;
        for (const auto& result : m_found.areas) {
            starts.clear();
            for (int i = result->ruleBegin[at(rule)]; i < result->ruleBegin[at(rule) + 1]; ++i) {
                const AreaPart part{result.get(), i};
                if (const auto [place, holder] = firstHolder(part); holder >= 0)
                    starts.push_back({place, holder, part});
            }
            std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) {
                return std::tie(a.place, a.holder) < std::tie(b.place, b.holder);
            });
            for (const Start& each : starts)
                m_out.list.push_back(asFinding(each.part));
        }
    }

    // The first place with a holder that counts, and the first of those there; -1 where there is none.
    std::pair<int, int> firstHolder(const AreaPart& part) const {
        const FindingGroup group = asFinding(part);
        std::pair<int, int> first(-1, -1);
        if (m_found.asksWhoIsActive(group)) {
            m_found.forEachHolder(group, part, [&](int holder, int place) {
                if (first.second < 0 || std::pair(place, holder) < first)
                    first = {place, holder};
            });
            return first;
        }
        const AreaResult::Hit& hit = part.result->hitsOf(groupOf(part)).front();
        part.result->forEachHolder(m_found.facts.territory(), hit, [&](int holder) {
            if (first.second < 0)
                first = {part.result->firstPlace(groupOf(part)), holder};
        });
        return first;
    }

    // Whether no earlier policy area has a finding of the rule with this cause. If one has, this is a part of it.
    bool isFirstOfWide(const AreaPart& part) {
        const AreaResult::Group& group = groupOf(part);
        const auto cause = part.result->cause(group);
        for (std::size_t slot = group.hash;; ++slot) {
            int& entry = m_wideTable[slot & (m_wideTable.size() - 1)];
            if (entry < 0) {
                entry = static_cast<int>(m_wide.size());
                m_wide.push_back({part, m_out.list.size()});
                return true;
            }
            const Wide& first = m_wide[at(entry)];
            const AreaResult::Group& known = groupOf(first.part);
            const auto other = first.part.result->cause(known);
            if (known.hash == group.hash && known.rule == group.rule &&
                std::equal(cause.begin(), cause.end(), other.begin(), other.end())) {
                join(m_out.list[first.finding], part);
                return false;
            }
        }
    }

    void join(FindingGroup& home, const FindingGroup::Part& part) {
        m_out.more.push_back({part, home.more});
        home.more = static_cast<int>(m_out.more.size()) - 1;
    }

    // Of the findings of one rule, which are the last ones.
    void rollUp(std::size_t begin) {
        std::map<std::tuple<int, Text, std::string>, std::vector<std::size_t>> alike;  // by subject
        for (std::size_t i = begin; i < m_out.list.size(); ++i)
            if (const FindingGroup& each = m_out.list[i]; each.area >= 0) {
                const auto* scenario = std::get_if<const ScenarioGroup*>(&each.part);
                alike[{each.type, scenario ? (*scenario)->subject : Text(), scenario ? (*scenario)->also : ""}]
                    .push_back(i);
            }
        for (const auto& [subject, groups] : alike) {
            m_onArea.assign(m_children.size(), none);
            for (std::size_t group : groups)
                m_onArea[at(m_out.list[group].area)] = group;
            for (int root : m_roots)
                merge(root);
        }
        if (!alike.empty())
            m_out.list.erase(std::remove_if(m_out.list.begin() + static_cast<std::ptrdiff_t>(begin), m_out.list.end(),
                                            [](const FindingGroup& each) { return each.rule < 0; }),
                             m_out.list.end());
    }

    // A policy area whose children all came back whole with the same places is whole: the finding is its own. It stands
    // where the first of them stood.
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
                return haveTheSamePlaces(m_out.list[parts.front()], m_out.list[part]);
            }))
            return none;
        const std::size_t first = *std::min_element(parts.begin(), parts.end());
        FindingGroup& sum = m_out.list[first];
        for (std::size_t each : parts) {
            if (each == first)
                continue;
            FindingGroup& part = m_out.list[each];
            m_out.forEachPart(part, [&](FindingGroup::Part of) { join(sum, of); });
            part.rule = -1;  // it is no finding of its own
        }
        sum.area = area;
        return first;
    }

    // Leaves that were merged have the same places, so that one speaks for all.
    bool haveTheSamePlaces(const FindingGroup& a, const FindingGroup& b) const {
        if (&a == &b)
            return true;
        if (const auto* scenario = std::get_if<const ScenarioGroup*>(&a.part)) {
            const auto& one = (*scenario)->hits;
            const auto& other = std::get<const ScenarioGroup*>(b.part)->hits;
            return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                              [](const auto& x, const auto& y) { return x.second == y.second; });
        }
        const AreaPart& one = std::get<AreaPart>(a.part);
        const AreaPart& other = std::get<AreaPart>(b.part);
        if (!m_found.asksWhoIsActive(a)) {
            const int count = groupOf(one).places;
            if (count != groupOf(other).places)
                return false;
            if (count == m_found.facts.territory().placeCount())
                return true;
        }
        return m_found.places(a, one) == m_found.places(b, other);
    }

    struct Wide {
        AreaPart part;
        std::size_t finding = 0;  // in the list
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    const Found& m_found;
    FindingGroups& m_out;
    std::vector<std::vector<int>> m_children;  // by policy area
    std::vector<int> m_roots;
    bool m_isFlat = false;
    std::vector<bool> m_isNeeded;  // by grant from above a leaf: somebody holds a right by it alone
    std::vector<Wide> m_wide;
    std::vector<int> m_wideTable;  // from hash to the one in m_wide, -1 empty
    std::vector<std::size_t> m_onArea;
};

}  // namespace

void gather(const Found& found, FindingGroups& out) { Gathering(found, out).run(); }

}  // namespace remit
