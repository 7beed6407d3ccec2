// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/compare/row_ref.h"

namespace remit {

enum class Answer { Ours, Theirs, Both };

constexpr EnumNames<Answer, 3> namesOf(Answer) {
    return {{{Answer::Ours, "ours"}, {Answer::Theirs, "theirs"}, {Answer::Both, "both"}}};
}

enum class ClashKind {
    Field,         // both changed one field of one row
    Removed,       // one side removed what the other changed or uses
    Right,         // both gave one right, to different holders or on different terms
    Name,          // both gave one name to different rows
    Letter,        // both gave one letter to different kinds of right
    Id,            // both gave one id to different things
    Tree,          // together the moves would put rows under themselves
    Order,         // both put the same rows in another order
    LastScenario,  // together no scenario would be left
};

constexpr EnumNames<ClashKind, 9> namesOf(ClashKind) {
    return {{{ClashKind::Field, "field"},
             {ClashKind::Removed, "removed"},
             {ClashKind::Right, "right"},
             {ClashKind::Name, "name"},
             {ClashKind::Letter, "letter"},
             {ClashKind::Id, "id"},
             {ClashKind::Tree, "tree"},
             {ClashKind::Order, "order"},
             {ClashKind::LastScenario, "last-scenario"}}};
}

// What cannot be decided without being asked. `ours` and `theirs` say in a few words what each side did; `both` what
// taking both would mean, empty where that makes no sense.
struct Clash {
    ClashKind kind = ClashKind::Field;
    std::string sentence;  // "Both gave decision rights on Transport: you to MCA, they to County."
    std::string ours;
    std::string theirs;
    std::string both;
    std::vector<RowRef> rows;  // what it is about
};

}  // namespace remit
