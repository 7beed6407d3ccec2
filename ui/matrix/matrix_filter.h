// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/base/id.h"
#include "core/model/rules.h"

namespace remit {

// Which rows and columns a user wants to see: those that meet all of it.
struct MatrixFilter {
    QString areas;                     // part of a policy area's name, or of the words of a right on it
    QString bodies;                    // part of a body's name
    std::set<RightKindId> rights;      // with a right of one of these; empty: with or without
    std::optional<Severity> findings;  // with a finding as severe as this, or worse

    [[nodiscard]] bool empty() const { return *this == MatrixFilter(); }
    friend bool operator==(const MatrixFilter&, const MatrixFilter&) = default;
};

// Siblings in the document's order; by name; those with the worst findings, or with the most rights, first; policy
// areas by who decides on them, those where nobody does first, and bodies by how many they decide on.
enum class MatrixOrder { Document, Name, Findings, Rights, Deciders };

// What is shown of an axis, and in which order. A way of looking, never part of the document.
template <class Id>
struct Arranged {
    std::optional<std::unordered_set<Id>> shown;  // nothing: all
    std::unordered_map<Id, int> rank;             // empty: the document's order; what is not in it comes last

    [[nodiscard]] bool shows(const Id& id) const { return !shown || shown->contains(id); }
    [[nodiscard]] int rankOf(const Id& id) const {
        const auto found = rank.find(id);
        return found == rank.end() ? std::numeric_limits<int>::max() : found->second;
    }
    template <class Row>
    void sort(std::vector<const Row*>& rows) const {
        if (!rank.empty())
            std::stable_sort(rows.begin(), rows.end(),
                             [&](const Row* a, const Row* b) { return rankOf(a->id) < rankOf(b->id); });
    }
};

}  // namespace remit
