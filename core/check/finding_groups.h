// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "core/check/area_check.h"

namespace remit {

// What a rule about the scenario found, hits with one cause (or, without one, one policy area and subject) together.
struct ScenarioGroup {
    std::vector<Text> cause;
    Text subject;
    std::string also;
    int area = -1;                          // of groups without a cause
    std::vector<int> holders;               // ascending
    std::vector<std::pair<int, int>> hits;  // (area, place), ascending; none where `places` says them
    PlaceSet places;                        // empty, or hits without a policy area
    int met = 0;                            // the reports before its first one

    [[nodiscard]] std::pair<int, int> firstHit() const;
};

using ScenarioGroups = std::deque<ScenarioGroup>;  // they stay where they are

// Gathers the hits of one rule about the scenario.
class ScenarioReporter final : public Reporter {
public:
    void hit(Report report) override;
    [[nodiscard]] ScenarioGroups take();

private:
    struct Key {
        std::vector<Text> cause;
        Text subject;
        std::string also;
        int area;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct HashOfKey {
        std::size_t operator()(const Key& key) const;
    };
    ScenarioGroup& groupOf(Report& report);

    ScenarioGroups m_groups;
    std::unordered_map<Key, std::size_t, HashOfKey> m_known;  // of those whose cause may come again
    int m_reports = 0;
};

// One finding, not yet put into words (SPEC section 3): hits with one non-empty cause are one finding; the others are
// one per policy area and subject, rolled up to the highest policy area under which all leaves agree.
struct FindingGroup {
    // Of one leaf policy area, or of the scenario.
    struct Part {
        const AreaResult* result = nullptr;
        int group = 0;  // in result
        const ScenarioGroup* scenario = nullptr;
    };
    int rule = 0;                // in the rule set
    int type = -1;               // see CellReporter::hit
    int area = -1;               // what a finding without cause is about
    std::array<int, 3> first{};  // policy area and place of the first hit, and what parts those that begin together
    Part part;                   // of its first policy area
    std::vector<Part> others;    // of others that were found to belong to it
};

// Everything that was found about a scenario, as sets: where rules hit, and who holds some right.
struct Found {
    const Facts& facts;
    const RuleSet& rules;
    const std::vector<std::shared_ptr<const AreaResult>>& areas;  // by leaf policy area
    const Tally& tally;

    // Whether some of the group's holders may not count, since they hold nothing anywhere (Stands).
    [[nodiscard]] bool asksWhoIsActive(const FindingGroup& group) const;
    // The places a part hits, ascending, each once; without those where no holder counts (Stands).
    [[nodiscard]] std::vector<int> places(const FindingGroup& group, const FindingGroup::Part& part) const;
    // Calls visit(holder, place) for all it is about.
    template <class Visit>
    void forEachHolder(const FindingGroup& group, const FindingGroup::Part& part, Visit&& visit) const {
        const bool activeAlone = asksWhoIsActive(group);
        const AreaResult& result = *part.result;
        result.forEachHit(result.groups[static_cast<std::size_t>(part.group)], [&](const AreaResult::Hit& hit) {
            const auto all = result.placesOf(hit);
            for (int holder : result.holders(hit))
                for (int place : all)
                    if (const int there = counterpart(facts.territory(), holder, all.front(), place);
                        !activeAlone || tally.active[static_cast<std::size_t>(there)])
                        visit(there, place);
        });
    }
};

// All findings, by severity, then in the order of the rules, then the document's. `scenario`: by rule of the set, what
// rules about the scenario found; they and the policy areas' results must outlive what is returned.
[[nodiscard]] std::vector<FindingGroup> gather(const Found& found, const std::vector<ScenarioGroups>& scenario);

}  // namespace remit
