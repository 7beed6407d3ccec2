// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/compare/row_ref.h"

namespace remit {

enum class ChangeKind { Added, Removed, Changed, Moved };

constexpr EnumNames<ChangeKind, 4> namesOf(ChangeKind) {
    return {{{ChangeKind::Added, "added"},
             {ChangeKind::Removed, "removed"},
             {ChangeKind::Changed, "changed"},
             {ChangeKind::Moved, "moved"}}};
}

// A field of a row that changed, by its name and its values in documents: one value, or none where it is not set, or
// where it is a list those of its elements.
struct FieldChange {
    std::string name;
    bool isList = false;
    std::vector<std::string> before;
    std::vector<std::string> after;
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

// One thing that changed, in words: "Cornwall’s decision rights on Skills became joint with MCA."
struct Change {
    ChangeKind kind = ChangeKind::Changed;
    RowRef row;
    std::string sentence;
    std::vector<FieldChange> fields;  // of rows that changed
};

// Changes of one meaning under their heading: "Rights in “Strong local institutions”".
struct ChangeGroup {
    std::string heading;
    std::vector<Change> changes;
};

// What turned one model into the other, by row id and down to fields, in an order of meaning: rights and relations
// scenario by scenario, then who and what they are about, then the words, the rules, what is accepted, the views. What
// went or came along with a row (the rights on a policy area that was removed, all that a new scenario holds) is told
// with that row. Where rows stand is compared row by row, not by the numbers that say it. O(rows log rows).
[[nodiscard]] std::vector<ChangeGroup> changesBetween(const Model& from, const Model& to);

}  // namespace remit
