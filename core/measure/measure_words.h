// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/measure/measures.h"
#include "core/measure/tally.h"

namespace remit {

// "where every body exists", "where there is no MCA", "in Bolton".
[[nodiscard]] std::string whereWords(const Territory& ground, int place);

// The sentences of measured values: what a tally says of one body, one policy area and the whole, with names.
class MeasureWords {
public:
    MeasureWords(const Facts& facts, const MeasureTally& tally) : m_facts(facts), m_tally(tally) {}

    [[nodiscard]] MeasuredValue ofBody(Measure measure, int holder) const;
    [[nodiscard]] MeasuredValue ofArea(Measure measure, std::size_t leaf) const;
    // Of all bodies and policy areas together: centralisation and the centre.
    [[nodiscard]] MeasuredValue ofWhole(Measure measure) const;

private:
    [[nodiscard]] MeasuredValue load(int holder) const;
    [[nodiscard]] MeasuredValue between(double share, const std::string& name) const;
    [[nodiscard]] MeasuredValue cutOff(const std::vector<int>& nodes, const std::string& name) const;
    [[nodiscard]] MeasuredValue decisions(int holder) const;
    [[nodiscard]] MeasuredValue centralisation(const std::array<double, 4>& byTier, double decided,
                                               const std::string& on) const;
    [[nodiscard]] MeasuredValue partners(int holder) const;
    [[nodiscard]] MeasuredValue pairs(std::size_t leaf) const;
    [[nodiscard]] MeasuredValue sameGround(int holder) const;

    [[nodiscard]] std::string nameOfHolder(int holder) const;
    [[nodiscard]] std::string nameOfArea(std::size_t leaf) const;
    [[nodiscard]] std::string nameOfNode(int node) const;

    const Facts& m_facts;
    const MeasureTally& m_tally;
};

}  // namespace remit
