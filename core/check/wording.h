// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/sentence.h"
#include "core/check/finding.h"
#include "core/rights/facts.h"

namespace remit {

// The parts that rules' sentences are made of, beside those of base/sentence.h.

// "Schools", "Schools and Transport", "5 policy areas"; the roll-up's name where a finding has one.
[[nodiscard]] std::string areasOf(const Facts& facts, const Finding& finding);
// "Where there is no MCA", "In Bolton and Bury", "In 212 places"; "" where it is so everywhere.
[[nodiscard]] std::string placesOf(const Facts& facts, const Finding& finding);
// "MCA", "MCA and Supra-regional bodies", "4 bodies".
[[nodiscard]] std::string holdersOf(const Facts& facts, const Finding& finding);
// "Where there is no MCA, ..." with the first letter of the sentence raised where it leads.
[[nodiscard]] std::string sentence(const Facts& facts, const Finding& finding, std::string_view body);
// "decides" for one holder, "decide" for more and for one whose name is a plural.
[[nodiscard]] std::string_view agree(const Facts& facts, const Finding& finding, std::string_view one,
                                     std::string_view more);
// The grant with the id in the scenario of the facts, or null.
[[nodiscard]] const Grant* grantOf(const Facts& facts, Text id);

}  // namespace remit
