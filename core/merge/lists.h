// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace remit {

template <class T>
std::vector<T> without(const std::vector<T>& list, const std::vector<T>& gone) {
    std::vector<T> out;
    for (const T& each : list)
        if (std::find(gone.begin(), gone.end(), each) == gone.end())
            out.push_back(each);
    return out;
}

// Whether `list` is `base` with some elements taken out.
template <class T>
bool onlyLost(const std::vector<T>& base, const std::vector<T>& list) {
    auto at = base.begin();
    for (const T& each : list) {
        at = std::find(at, base.end(), each);
        if (at == base.end())
            return false;
        ++at;
    }
    return true;
}

// The two versions of a list put together, or nothing where that is for people to say: both took elements in or put
// them in another order, or (of a filter, where empty lets everything through) one of the lists or the result is empty.
template <class T>
std::optional<std::vector<T>> mergedList(const std::vector<T>& base, const std::vector<T>& ours,
                                         const std::vector<T>& theirs, bool filter) {
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    if (filter && (base.empty() || ours.empty() || theirs.empty()))
        return std::nullopt;
    std::optional<std::vector<T>> out;
    if (onlyLost(base, ours))
        out = without(theirs, without(base, ours));
    else if (onlyLost(base, theirs))
        out = without(ours, without(base, theirs));
    if (out && filter && out->empty())
        return std::nullopt;
    return out;
}

// What both sides took in, without what either took out; of a filter all that either lets through.
template <class T>
std::vector<T> bothLists(const std::vector<T>& base, const std::vector<T>& ours, const std::vector<T>& theirs,
                         bool filter) {
    if (filter && (ours.empty() || theirs.empty()))
        return {};
    std::vector<T> out = filter ? ours : without(ours, without(base, theirs));
    for (const T& each : filter ? theirs : without(theirs, base))
        if (std::find(out.begin(), out.end(), each) == out.end())
            out.push_back(each);
    return out;
}

}  // namespace remit
