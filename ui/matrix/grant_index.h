// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/change/change_set.h"
#include "ui/bridge/selection.h"

namespace remit {

// One scenario's grants by the cell they stand in, so that a cell is painted without asking every grant. Follows
// changes row by row: O(changes).
class GrantIndex {
public:
    struct Entry {
        std::int64_t order = 0;
        GrantId id;
        RightKindId kind;
    };
    using BySubject = std::unordered_map<Subject, std::vector<Entry>>;

    void rebuild(const Model& model, ScenarioId scenario);
    void follow(const std::vector<RowChange<Grant>>& changes);

    // The cell's own grants, in document order.
    [[nodiscard]] std::span<const Entry> in(const CellRef& cell) const;
    // All that stands on the policy area itself.
    [[nodiscard]] const BySubject& on(PolicyAreaId area) const;
    // Named as a joint partner of some grant, and given nothing itself.
    [[nodiscard]] bool isOnlyPartner(const Subject& subject) const;

    // What there is in the scenario of the right kinds that are shown, on a date or on any. O(right kinds * different
    // life spans).
    struct Marks {
        std::unordered_set<RightKindId> kinds;
        bool joint = false;
        bool conditional = false;
    };
    [[nodiscard]] Marks marksOn(std::optional<Date> date, const std::function<bool(RightKindId)>& shows) const;
    // By subject, the most that stand on a policy area and those above it together: O(grants + policy areas).
    [[nodiscard]] std::unordered_map<Subject, int> mostAbove(const Model& model) const;

private:
    void count(const Grant& grant, int by);
    void add(const Grant& grant);
    void remove(const Grant& grant);

    ScenarioId m_scenario;
    std::unordered_map<PolicyAreaId, BySubject> m_cells;
    std::unordered_map<Subject, int> m_given;
    std::unordered_map<Subject, int> m_partner;
    // Grants that bring the same marks in the same time: from, to, kind, whether joint, whether on a condition.
    using Sort = std::tuple<std::optional<Date>, std::optional<Date>, RightKindId, bool, bool>;
    std::map<Sort, int> m_sorts;  // none is 0
};

}  // namespace remit
