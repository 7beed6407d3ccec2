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
    void checkCell(const Facts& facts, const Cell& cell, Reporter& reporter) const;
    [[nodiscard]] std::string message(const Facts& facts, const Finding& finding) const;

private:
    const UserRule& m_rule;
    PlaceSet m_places;
    std::vector<int> m_areas;  // leaves, ascending
    int m_kind = 0;
    int m_other = 0;
    std::vector<int> m_types;
};

}  // namespace remit
