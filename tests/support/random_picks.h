// SPDX-License-Identifier: MIT
#pragma once

#include <random>

#include "core/model/model.h"

namespace remit::test {

// What random edits choose from.

inline std::size_t below(std::mt19937_64& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }
inline bool chance(std::mt19937_64& random, std::size_t oneIn) { return below(random, oneIn) == 0; }

// A row's key; now and then of none.
template <class Row>
typename Row::Key any(const Model& model, std::mt19937_64& random) {
    const Table<Row>& table = model.table<Row>();
    if (table.empty() || chance(random, 40))
        return {};
    return std::next(table.begin(), static_cast<std::ptrdiff_t>(below(random, table.size())))->key();
}

inline Subject anyBody(const Model& model, std::mt19937_64& random) {
    if (chance(random, 3))
        return any<Institution>(model, random);
    return any<BodyType>(model, random);
}

inline const char* word(std::mt19937_64& random) {
    static constexpr const char* words[] = {
        "Schools", "Transport", "MCA", "Unitary/County", "Parks & rivers", "Tŷ", "supra-body", "  Roads ",
        "",        "A\nB",      "***", "Leeds"};
    return words[below(random, std::size(words))];
}

}  // namespace remit::test
