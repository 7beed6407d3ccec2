// SPDX-License-Identifier: MIT
#include "core/base/sentence.h"

#include <fmt/format.h>

#include <algorithm>

namespace remit {

std::string listed(const std::vector<std::string>& words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            out += i + 1 == words.size() ? fmt::format(" {} ", last) : ", ";
        out += words[i];
    }
    return out;
}

std::string listedOrCounted(const std::vector<std::string>& words, std::string_view countable, std::string_view last) {
    return words.size() > mostListed ? fmt::format("{} {}", words.size(), countable) : listed(words, last);
}

std::string counted(std::size_t count, std::string_view one, std::string_view more) {
    return fmt::format("{} {}", count, count == 1 ? one : more);
}

std::string raised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string lowered(std::string words) {
    if (words.size() > 1 && words[0] >= 'A' && words[0] <= 'Z' && !(words[1] >= 'A' && words[1] <= 'Z'))
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    return words;
}

bool readsAsPlural(std::string_view name) {
    const std::string_view word = name.substr(name.find_last_of(" -/") + 1);  // npos + 1 is 0
    if (word.size() < 3 || word.back() != 's' || word[word.size() - 2] == 's')
        return false;
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto lower = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), isLower));
    // A last word in small letters ("bodies"), an abbreviation with an s ("LEPs"), or "Authorities": not "Thames".
    return lower == word.size() || lower == 1 || word.ends_with("ies");
}

}  // namespace remit
