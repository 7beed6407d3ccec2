// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "core/check/rule_set.h"
#include "core/rights/place_classes.h"

namespace remit {

// What the cell rules found on one leaf policy area, kept as sets: a hit stands for all places of a class. Refers to
// nothing but indexes of Facts and of a RuleSet.
struct AreaResult {
    struct Hit {
        int placeClass = 0;
        int holdersBegin = 0;  // in numbers: the holders at the first place of the class
        int holdersEnd = 0;
        int next = -1;  // the group's next hit, in ascending order of classes
    };
    // Hits that are one finding (SPEC section 3), as far as this policy area goes.
    struct Group {
        int rule = 0;   // in the rule set
        int type = -1;  // see CellReporter::hit
        int causeBegin = 0;
        int causeEnd = 0;
        int firstHit = 0;
        int lastHit = 0;
        int places = 0;     // how many it hits
        bool wide = false;  // all grants of the cause stand above this policy area: others may have the same
    };

    std::uint64_t serial = 0;  // of this result alone, in this run of the program
    int area = 0;
    std::vector<int> classBegin;  // as PlaceClasses has them
    std::vector<int> places;
    std::vector<Group> groups;  // in the order of their first hits
    std::vector<Hit> hits;
    std::vector<int> numbers;
    std::vector<int> jointCounting;  // grants that name a partner and count here
    std::vector<int> wideNeeded;     // grants from above by which alone somebody holds a right here
    boost::dynamic_bitset<> active;  // by holder: has an effective right here

    [[nodiscard]] std::span<const int> cause(const Group& group) const {
        return part(numbers, group.causeBegin, group.causeEnd);
    }
    [[nodiscard]] std::span<const int> holders(const Hit& hit) const {
        return part(numbers, hit.holdersBegin, hit.holdersEnd);
    }
    [[nodiscard]] std::span<const int> placesOf(const Hit& hit) const {
        const auto index = static_cast<std::size_t>(hit.placeClass);
        return part(places, classBegin[index], classBegin[index + 1]);
    }
    // Calls visit(const Hit&) for each hit of the group.
    template <class Visit>
    void forEachHit(const Group& group, Visit&& visit) const {
        for (int i = group.firstHit; i >= 0; i = hits[static_cast<std::size_t>(i)].next)
            visit(hits[static_cast<std::size_t>(i)]);
    }

private:
    static std::span<const int> part(const std::vector<int>& of, int begin, int end) {
        return std::span(of).subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    }
};

// Runs the cell rules on one leaf policy area after another, in the same memory. One per thread.
class AreaCheck final : CellReporter {
public:
    AreaCheck(const Facts& facts, const GroundClasses& ground, const RuleSet& rules);

    [[nodiscard]] AreaResult run(int area);

private:
    void hit(const Cell& cell, std::span<const int> cause, const SeatSet& holders, int type) override;
    int groupOf(std::span<const int> cause, int type);
    void note(const Cell& cell);
    void growTable();

    const Facts& m_facts;
    const RuleSet& m_rules;
    PlaceClasses m_classes;
    CellMaker m_reader;
    AreaResult m_result;
    std::vector<int> m_cellRules;  // of the rule set
    int m_rule = 0;
    int m_class = 0;
    std::vector<int> m_plain;           // by rule: its group without cause and type, or -1
    std::vector<int> m_table;           // the other groups by hash, -1 empty
    std::vector<std::size_t> m_hashes;  // by group
    int m_stamp = 0;
    std::vector<int> m_counted;  // by grant: the stamp of the last policy area on which it counted
    std::vector<int> m_needed;   // likewise, on which somebody held a right by it alone
};

}  // namespace remit
