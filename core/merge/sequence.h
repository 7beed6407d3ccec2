// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "core/compare/row_order.h"

namespace remit {

// The order of rows from two versions: those that neither side moved stand as in `base`; those that one moved, or that
// are new, stand behind the row that they stand behind there. `present` are the rows of the result. The same with the
// sides exchanged. Nothing where both moved rows so that the two can't be had at once; then `ofTheirs` decides whose
// moves count, if it is given.
template <class Key>
std::optional<std::vector<Key>> mergedSequence(const std::vector<Key>& base, const std::vector<Key>& ours,
                                               const std::vector<Key>& theirs, const std::unordered_set<Key>& present,
                                               std::optional<bool> ofTheirs) {
    const auto kept = [&](const std::vector<Key>& keys) {
        std::vector<Key> out;
        for (const Key& key : keys)
            if (present.contains(key))
                out.push_back(key);
        return out;
    };
    const auto asSet = [](const std::vector<Key>& keys) { return std::unordered_set<Key>(keys.begin(), keys.end()); };
    const std::vector<Key> old = kept(base);
    const std::vector<Key> mine = kept(ours);
    const std::vector<Key> yours = kept(theirs);
    std::unordered_set<Key> movedHere = asSet(movedKeys(old, mine));
    std::unordered_set<Key> movedThere = asSet(movedKeys(old, yours));
    if (ofTheirs)
        (*ofTheirs ? movedHere : movedThere).clear();

    // Behind which row each row stands on a side: the empty key at the front.
    using Before = std::unordered_map<Key, Key>;
    const auto predecessors = [](const std::vector<Key>& keys) {
        Before out;
        Key last{};
        for (const Key& key : keys)
            out.emplace(key, std::exchange(last, key));
        return out;
    };
    const Before hereBehind = predecessors(mine);
    const Before thereBehind = predecessors(yours);
    const std::unordered_set<Key> known = asSet(old);
    std::map<Key, std::vector<Key>> behind;  // by what they stand behind
    std::vector<Key> spine;
    for (const Key& key : old)
        if (!movedHere.contains(key) && !movedThere.contains(key))
            spine.push_back(key);
    for (const Key& key : present) {
        const bool isNew = !known.contains(key);
        const auto here = hereBehind.find(key);
        const auto there = thereBehind.find(key);
        const bool byUs = movedHere.contains(key) || (isNew && here != hereBehind.end());
        const bool byThem = movedThere.contains(key) || (isNew && there != thereBehind.end());
        if (byUs && byThem && here->second != there->second) {
            if (!isNew)
                return std::nullopt;
            const Key& chosen = ofTheirs.value_or(there->second < here->second) ? there->second : here->second;
            behind[chosen].push_back(key);
        } else if (byUs) {
            behind[here->second].push_back(key);
        } else if (byThem) {
            behind[there->second].push_back(key);
        }
    }
    for (auto& [key, keys] : behind)
        std::sort(keys.begin(), keys.end());

    std::vector<Key> out;
    const auto emit = [&](const Key& from, bool itself) {
        std::vector<Key> stack;
        const auto push = [&](const Key& key) {
            if (const auto found = behind.find(key); found != behind.end())
                stack.insert(stack.end(), found->second.rbegin(), found->second.rend());
        };
        if (itself)
            out.push_back(from);
        push(from);
        while (!stack.empty()) {
            const Key key = stack.back();
            stack.pop_back();
            out.push_back(key);
            push(key);
        }
    };
    emit(Key{}, false);
    for (const Key& key : spine)
        emit(key, true);
    if (out.size() != present.size())  // rows that were each put behind the other
        return std::nullopt;
    return out;
}

}  // namespace remit
