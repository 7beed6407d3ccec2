// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <vector>

#include "core/check/user_rules.h"

namespace remit {

// A rule that runs: one of the catalogue or a user's own.
struct RunningRule {
    const Rule* builtIn = nullptr;
    const UserRuleCheck* own = nullptr;
    Severity severity = Severity::Note;
    int max = 0;

    [[nodiscard]] std::string id() const { return builtIn ? builtIn->id : own->rule().id.str(); }
    [[nodiscard]] FindingKind kind() const { return builtIn ? builtIn->kind : own->kind(); }
    [[nodiscard]] Stands stands() const { return builtIn ? builtIn->stands : Stands::Always; }
    [[nodiscard]] bool looksAtCells() const { return own || builtIn->checkCell; }
    void checkCell(const Facts& facts, const Cell& cell, CellReporter& reporter) const;
    [[nodiscard]] std::string message(const Facts& facts, const Finding& finding) const;
    // The steps from grants to finding, the last what follows from them.
    [[nodiscard]] std::vector<std::string> why(const Facts& facts, const Finding& finding) const;
};

// The rules that a document lets run, as it sets them: the catalogue's in its order, then the users' own.
class RuleSet {
public:
    explicit RuleSet(const Facts& facts);
    RuleSet(const RuleSet&) = delete;
    RuleSet& operator=(const RuleSet&) = delete;

    [[nodiscard]] const std::vector<RunningRule>& rules() const { return m_rules; }
    // The sets of places that some rule treats unlike the rest.
    [[nodiscard]] const std::vector<PlaceSet>& borders() const { return m_borders; }

private:
    std::vector<RunningRule> m_rules;
    std::deque<UserRuleCheck> m_own;
    std::vector<PlaceSet> m_borders;
};

}  // namespace remit
