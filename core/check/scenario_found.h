// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/check/rule.h"

namespace remit {

// What a rule about the scenario found, hits with one cause (or, without one, one policy area and subject) together.
struct ScenarioGroup {
    std::vector<Text> cause;
    Text subject;
    std::string also;
    int area = -1;                          // of groups without a cause
    std::vector<int> holders;               // ascending
    std::vector<std::pair<int, int>> hits;  // (area, place), ascending
};

// All that one rule found, findings in document order. It refers to sets of the facts.
struct ScenarioFound {
    std::vector<ScenarioGroup> groups;
    std::vector<GrantReport> grants;
};

// Gathers the hits of one rule about the scenario.
class ScenarioReporter final : public Reporter {
public:
    void hit(Report report) override;
    void hitGrant(const GrantReport& report) override { m_found.grants.push_back(report); }
    [[nodiscard]] ScenarioFound take();

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

    ScenarioFound m_found;
    std::unordered_map<Key, std::size_t, HashOfKey> m_known;
};

}  // namespace remit
