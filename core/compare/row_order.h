// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/model/model.h"

namespace remit {

// Rows whose order among each other means something: those of one scenario, of one view, of a whole table otherwise.
template <class Row>
Text orderGroup(const Row& row) {
    if constexpr (requires { row.scenario; })
        return row.scenario.text();
    else if constexpr (requires { row.view; })
        return row.view.text();
    else
        return {};
}

// The keys of a table in order, group by group.
template <class Row>
std::map<Text, std::vector<typename Row::Key>> sequences(const Table<Row>& table) {
    std::map<Text, std::vector<typename Row::Key>> out;
    for (const Row& row : table)
        out[orderGroup(row)].push_back(row.key());
    return out;
}

// The positions of a longest strictly ascending subsequence. O(n log n).
std::vector<std::size_t> longestAscent(const std::vector<std::int64_t>& values);

// Those keys of `to` that stand in another order in `from`: as few as can be. Keys that only one of them has do not
// count. Numbers in Row::order say nothing here: reading a file deals them out afresh.
template <class Key>
std::vector<Key> movedKeys(const std::vector<Key>& from, const std::vector<Key>& to) {
    std::unordered_map<Key, std::int64_t> place;
    for (const Key& key : from)
        place.emplace(key, static_cast<std::int64_t>(place.size()));
    std::vector<Key> common;
    std::vector<std::int64_t> places;
    for (const Key& key : to)
        if (const auto found = place.find(key); found != place.end()) {
            common.push_back(key);
            places.push_back(found->second);
        }
    if (std::is_sorted(places.begin(), places.end()))
        return {};
    std::vector<bool> stays(common.size());
    for (std::size_t i : longestAscent(places))
        stays[i] = true;
    std::vector<Key> out;
    for (std::size_t i = 0; i < common.size(); ++i)
        if (!stays[i])
            out.push_back(common[i]);
    return out;
}

}  // namespace remit
