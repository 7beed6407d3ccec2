// SPDX-License-Identifier: MIT
#include "app/cli/near.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/slug.h"

namespace remit {

namespace {

// Letters to put in, leave out or change to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

// How far the word is from a known one; a part of its name is near.
std::size_t distance(std::string_view word, const Named& known) {
    std::size_t least = distance(word, slug(known.id));
    if (!known.name.empty()) {
        const std::string name = slug(known.name);
        least = std::min(least, name.find(word) == std::string::npos ? distance(word, name) : std::size_t{1});
    }
    return least;
}

std::string listed(const std::vector<std::string>& words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? fmt::format(" {} ", last) : ", ") + words[i];
    return out;
}

}  // namespace

std::string noSuch(std::string_view what, std::string_view word, const std::vector<Named>& known) {
    constexpr std::size_t few = 8;
    constexpr std::size_t mostSuggestions = 3;
    const std::string sought = slug(word);
    std::vector<std::pair<std::size_t, std::string>> near;
    const std::size_t most = sought.size() < 4 ? 1 : std::max<std::size_t>(2, sought.size() / 3);
    if (!sought.empty())
        for (const Named& each : known)
            if (const std::size_t d = distance(sought, each); d <= most)
                near.emplace_back(d, each.id);
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    near.resize(std::min(near.size(), mostSuggestions));
    std::vector<std::string> ids;
    for (const auto& [d, id] : near)
        ids.push_back(id);
    std::string out = fmt::format("There is no {} “{}”", what, word);
    if (!ids.empty())
        return fmt::format("{}; did you mean {}?", out, listed(ids, "or"));
    if (known.empty())
        return fmt::format("{}; the document has none.", out);
    if (known.size() > few)
        return fmt::format("{}; the {} there are go by other ids, such as {}.", out, known.size(), known.front().id);
    for (const Named& each : known)
        ids.push_back(each.id);
    return fmt::format("{}; choose {}.", out, listed(ids, "or"));
}

}  // namespace remit
