// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/index.h"
#include "core/check/rule_set.h"
#include "core/rights/place_classes.h"

namespace remit {

// What the cell rules found on one leaf policy area, kept as sets: a hit stands for all places of a class. Refers to
// nothing but indexes of Facts and of a RuleSet.
struct AreaResult {
    struct Hit {
        std::uint64_t seats = 0;  // of the holders, at the first place of the class
        int placeClass = 0;
        int crowd = -1;  // in crowds, where one word does not hold the seats; else -1
    };
    // Hits that are one finding (SPEC section 3), as far as this policy area goes.
    struct Group {
        std::size_t hash = 0;  // of rule, type and cause
        int rule = 0;          // in the rule set
        int type = -1;         // see CellReporter::hit
        int causeBegin = 0;
        int causeEnd = 0;
        int hitsBegin = 0;
        int hitsEnd = 0;
        int places = 0;     // how many it hits
        bool wide = false;  // all grants of the cause stand above this policy area: others may have the same
    };

    std::uint64_t serial = 0;  // of this result alone, in this run of the program
    int area = 0;
    std::vector<int> classBegin;  // as PlaceClasses has them
    std::vector<int> places;
    std::vector<Group> groups;   // by rule, then in the order of their first hits
    std::vector<int> ruleBegin;  // in groups, by rule of the set, and an end
    std::vector<Hit> hits;       // by group, then ascending by class
    std::vector<SeatSet> crowds;
    std::vector<int> causes;
    int wideGroups = 0;
    std::vector<int> jointCounting;  // grants that name a partner and count here
    std::vector<int> wideNeeded;     // grants from above by which alone somebody holds a right here
    boost::dynamic_bitset<> active;  // by holder: has an effective right here

    [[nodiscard]] std::span<const Group> groupsOf(int rule) const {
        return part(groups, ruleBegin[at(rule)], ruleBegin[at(rule) + 1]);
    }
    [[nodiscard]] std::span<const int> cause(const Group& group) const {
        return part(causes, group.causeBegin, group.causeEnd);
    }
    [[nodiscard]] std::span<const Hit> hitsOf(const Group& group) const {
        return part(hits, group.hitsBegin, group.hitsEnd);
    }
    [[nodiscard]] std::span<const int> placesOf(int placeClass) const {
        return part(places, classBegin[at(placeClass)], classBegin[at(placeClass) + 1]);
    }
    [[nodiscard]] int firstPlace(const Group& group) const {
        return placesOf(hits[at(group.hitsBegin)].placeClass).front();
    }
    // Calls visit(holder) for each holder at the first place of the hit, ascending.
    template <class Visit>
    void forEachHolder(const Territory& ground, const Hit& hit, Visit&& visit) const {
        const std::vector<int>& seats = ground.seats(placesOf(hit.placeClass).front());
        if (hit.crowd >= 0)
            crowds[at(hit.crowd)].forEach([&](int seat) { visit(seats[at(seat)]); });
        else
            SeatSet::ofWord(hit.seats).forEach([&](int seat) { visit(seats[at(seat)]); });
    }

private:
    template <class T>
    static std::span<const T> part(const std::vector<T>& of, int begin, int end) {
        return std::span(of).subspan(at(begin), at(end - begin));
    }
};

// Runs the cell rules on one leaf policy area after another, in the same memory. One per thread.
class AreaCheck final : CellReporter {
public:
    AreaCheck(const Facts& facts, const GroundClasses& ground, const RuleSet& rules);

    [[nodiscard]] AreaResult run(int area);

private:
    // A group in the making. Its hits lie among those of others.
    struct Group {
        AreaResult::Group found;
        int lastClass = -1;
        int hits = 0;
    };

    void start(int area);
    void hit(const Cell& cell, std::span<const int> cause, const SeatSet& holders, int type) override;
    int groupOf(std::span<const int> cause, int type);
    int addGroup(std::size_t hash, std::span<const int> cause, int type);
    void note(const Cell& cell);
    void growTable();
    [[nodiscard]] bool stands(const Group& group) const;
    void putGroups(AreaResult& result);
    void putHits(AreaResult& result);

    const Facts& m_facts;
    PlaceClasses m_classes;
    CellMaker m_reader;
    const RuleSet& m_rules;
    std::vector<int> m_cellRules;     // of the rule set
    std::vector<bool> m_neverNeeded;  // by rule of the set: its hits stand where its grant is never needed
    int m_area = 0;
    int m_rule = 0;
    int m_class = 0;
    std::span<const int> m_places;  // of the class
    std::vector<Group> m_groups;    // in the order of their first hits
    std::vector<int> m_causes;
    std::vector<AreaResult::Hit> m_hits;
    std::vector<int> m_groupOfHit;
    std::vector<SeatSet> m_crowds;
    std::vector<int> m_plain;   // by rule: its group without cause and type, or -1
    std::vector<int> m_table;   // the other groups by hash, -1 empty
    std::vector<int> m_placed;  // by group: where its next hit goes in the result, -1 for one that does not stand
    std::vector<int> m_jointCounting;
    std::vector<int> m_wideNeeded;
    boost::dynamic_bitset<> m_active;
    int m_stamp = 0;
    std::vector<int> m_counted;  // by grant: the stamp of the last policy area on which it counted
    std::vector<int> m_needed;   // likewise, on which somebody held a right by it alone
};

}  // namespace remit
