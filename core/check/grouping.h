// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>

#include "core/check/rule.h"

namespace remit {

// Gathers one rule's hits into findings (SPEC section 3): hits with one non-empty cause are one finding; the others
// are one per policy area and subject, rolled up to the highest policy area under which all leaves agree. Rules report
// hits in document order, which settles what the hits leave open.
class Grouping final : public Reporter {
public:
    struct Group {
        std::vector<Text> cause;
        Text subject;
        std::string also;
        int area = -1;  // of groups without a cause
        int met = 0;    // the hits before its first one
        std::set<int> holders;
        std::set<std::pair<int, int>> hits;  // (area, place)
    };

    explicit Grouping(const Facts& facts) : m_facts(facts) {}
    void hit(Report report) override;

    // In document order of their first hits. Empties the grouping.
    [[nodiscard]] std::vector<Group> take();

private:
    struct Key {
        std::vector<Text> cause;
        Text subject;
        std::string also;
        int area;
        auto operator<=>(const Key&) const = default;
    };
    void rollUp(std::vector<Group>& groups) const;

    const Facts& m_facts;
    std::map<Key, Group> m_groups;
    int m_hits = 0;
};

}  // namespace remit
