// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <unordered_map>

#include "core/rights/carve_outs.h"
#include "ui/bridge/desk.h"
#include "ui/matrix/grant_index.h"

namespace remit {

// Which of the rights given above a policy area stop short of it, carved out by nearer ones wherever they are held.
// Found for a policy area when it is first asked about, and kept until something changes.
class Inheritance {
public:
    Inheritance(const Desk& desk, const GrantIndex& index) : m_desk(desk), m_index(index) {}

    [[nodiscard]] bool reaches(PolicyAreaId area, GrantId grant);

    // After grants changed.
    void forgetGrants() { m_stopped.clear(); }
    // After anything else did, or the lens.
    void forget();

private:
    [[nodiscard]] std::set<GrantId> stoppedAbove(PolicyAreaId area);

    const Desk& m_desk;
    const GrantIndex& m_index;
    std::optional<CarveOuts> m_carveOuts;
    std::unordered_map<PolicyAreaId, std::set<GrantId>> m_stopped;
};

}  // namespace remit
