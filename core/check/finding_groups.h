// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include "core/check/area_check.h"
#include "core/check/scenario_found.h"

namespace remit {

// One finding, not yet put into words (SPEC section 3): hits with one non-empty cause are one finding; the others are
// one per policy area and subject, rolled up to the highest policy area under which all leaves agree.
struct FindingGroup {
    struct AreaPart {  // what was found on one leaf policy area
        const AreaResult* result = nullptr;
        int group = 0;  // in result
    };
    using Part = std::variant<AreaPart, const ScenarioGroup*, const GrantReport*>;

    int rule = 0;   // in the rule set
    int type = -1;  // see CellReporter::hit
    int area = -1;  // what a finding without cause is about
    int more = -1;  // in FindingGroups::more: parts on other policy areas that belong to it
    Part part;
};

// All findings, by severity, then in the order of the rules, then the document's.
struct FindingGroups {
    struct More {
        FindingGroup::Part part;
        int next = -1;
    };
    std::vector<FindingGroup> list;
    std::vector<More> more;

    // Calls visit(part) for each part of the finding.
    template <class Visit>
    void forEachPart(const FindingGroup& group, Visit&& visit) const {
        visit(group.part);
        for (int i = group.more; i >= 0; i = more[at(i)].next)
            visit(more[at(i)].part);
    }
};

// Everything that was found about a scenario, as sets: where rules hit, and who holds some right.
struct Found {
    const Facts& facts;
    const RuleSet& rules;
    const std::vector<std::shared_ptr<const AreaResult>>& areas;  // by leaf policy area
    const Tally& tally;
    const std::vector<ScenarioFound>& scenario;  // by rule of the set

    // Whether some of the group's holders may not count, since they hold nothing anywhere (Stands).
    [[nodiscard]] bool asksWhoIsActive(const FindingGroup& group) const;
    // The places a part hits, ascending, each once; without those where no holder counts (Stands).
    [[nodiscard]] std::vector<int> places(const FindingGroup& group, const FindingGroup::AreaPart& part) const;
    // Calls visit(holder, place) for all it is about.
    template <class Visit>
    void forEachHolder(const FindingGroup& group, const FindingGroup::AreaPart& part, Visit&& visit) const {
        const bool activeAlone = asksWhoIsActive(group);
        const AreaResult& result = *part.result;
        for (const AreaResult::Hit& hit : result.hitsOf(result.groups[at(part.group)])) {
            const auto all = result.placesOf(hit.placeClass);
            result.forEachHolder(facts.territory(), hit, [&](int holder) {
                for (int place : all)
                    if (const int there = counterpart(facts.territory(), holder, all.front(), place);
                        !activeAlone || tally.active[at(there)])
                        visit(there, place);
            });
        }
    }
};

// Puts all findings into `out`, in the memory that it has. What was found must outlive them.
void gather(const Found& found, FindingGroups& out);

}  // namespace remit
