// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

// What plain English sentences are put together from.

// "a, b and c".
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last = "and");
// The same for up to three; more are counted: "5 places".
[[nodiscard]] std::string listedOrCounted(const std::vector<std::string>& words, std::string_view countable,
                                          std::string_view last = "and");
inline constexpr std::size_t mostListed = 3;
// "1 warning", "2 warnings".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view more);
// The text with a capital in front: a to z alone.
[[nodiscard]] std::string raised(std::string text);
// The words with a small first letter, unless an abbreviation leads: "SEND decision" keeps its capitals.
[[nodiscard]] std::string lowered(std::string words);
// Whether a name wants a verb in the plural: "Supra-regional bodies", "LEPs", "decision rights".
[[nodiscard]] bool readsAsPlural(std::string_view name);

}  // namespace remit
