// SPDX-License-Identifier: MIT
#pragma once

#include "core/check/rule.h"

namespace remit {

// A user's own rule, ready to be asked cell by cell (SPEC section 4, Users' own rules).
class UserRuleCheck {
public:
    UserRuleCheck(const Facts& facts, const UserRule& rule);

    [[nodiscard]] const UserRule& rule() const { return m_rule; }
    [[nodiscard]] FindingKind kind() const;
    // The places it looks at, which it takes every cell to stand for alike.
    [[nodiscard]] const PlaceSet& places() const { return m_places; }
    void checkCell(const Facts& facts, const Cell& cell, CellReporter& reporter) const;
    [[nodiscard]] std::string message(const Facts& facts, const Finding& finding) const;
    [[nodiscard]] std::string conclusion() const;  // the last step of Finding::why
    void explain(const Facts& facts, const Finding& finding, Derivation& derivation) const;

private:
    UserRule m_rule;
    PlaceSet m_places;
    std::vector<int> m_areas;  // leaves, ascending
    int m_kind = 0;
    int m_other = 0;
    std::vector<int> m_types;
};

}  // namespace remit
