// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit {

// What a word on the command line may have meant.
struct Named {
    std::string id;
    std::string name;
};

// "There is no place “botlon”; did you mean bolton?": the known ones whose id or name is nearest to the word, or all
// of them where there are few, or how many there are.
[[nodiscard]] std::string noSuch(std::string_view what, std::string_view word, const std::vector<Named>& known);

// The rows of a table as known ones.
template <class Table>
std::vector<Named> namedRows(const Table& rows) {
    std::vector<Named> out;
    for (const auto& row : rows)
        out.push_back({row.id.str(), row.name.str()});
    return out;
}

}  // namespace remit
