// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/rights/facts.h"

namespace remit {

// Tells step by step, in plain words with names, how rights come to be held on some policy areas at some places. A step
// that was told is not told again. The facts must outlive it.
class Derivation {
public:
    // The places by index, ascending.
    Derivation(const Facts& facts, std::vector<PolicyAreaId> areas, std::vector<int> places);

    // Who is given what; from which policy area it is inherited; who adopts it where whom it is given to, or a partner,
    // is not there, and where nobody does.
    void tell(const Grant& grant);
    // The same of some of the policy areas and places alone.
    void tell(const Grant& grant, const std::vector<PolicyAreaId>& areas, const std::vector<int>& places);
    void tell(const Relation& relation);
    // Which leaf places the holder covers. Says nothing in a framework.
    void tellFootprint(int holder);
    // Any other step: one sentence.
    void say(std::string step);

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_steps); }

private:
    [[nodiscard]] std::string nameOf(PolicyAreaId area) const;
    [[nodiscard]] std::string absence(const Subject& who, const std::vector<int>& places) const;
    void tellInheritance(const Grant& grant, const std::vector<PolicyAreaId>& areas);
    void tellResolution(const Subject& who, const std::string& right, bool lapses, const std::vector<int>& at);

    const Facts& m_facts;
    std::vector<PolicyAreaId> m_areas;
    std::vector<int> m_places;
    std::vector<std::string> m_steps;
    std::set<std::string> m_said;
};

// The steps that lead to an effective right: the counting grants by which it is held, with what Derivation tells of
// each.
[[nodiscard]] std::vector<std::string> whyHeld(const Facts& facts, const EffectiveRight& right);

}  // namespace remit
