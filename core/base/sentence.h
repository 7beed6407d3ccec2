// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

// What plain English sentences are put together from.

// "a, b and c".
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last = "and");
// "1 warning", "2 warnings".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view more);
// The text with a capital in front: a to z alone.
[[nodiscard]] std::string raised(std::string text);
// The words with a small first letter, unless an abbreviation leads: "SEND decision" keeps its capitals.
[[nodiscard]] std::string lowered(std::string words);
// Whether a name wants a verb in the plural: "Supra-regional bodies", "LEPs", "decision rights".
[[nodiscard]] bool readsAsPlural(std::string_view name);

}  // namespace remit
