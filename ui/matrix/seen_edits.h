// SPDX-License-Identifier: MIT
#pragma once

#include "core/edits/seen_right.h"
#include "ui/matrix/matrix_model.h"

namespace remit {

// Rights that are seen in cells, with where each comes from.
struct SeenRights {
    struct One {
        SeenRight right;
        SeenFrom from;
    };
    std::vector<One> list;  // each grant once in a cell
    bool further = false;   // some of them reach more than what is seen
};

// What the cells show of the right kind, or of any where that is empty; nothing where a cell lacks the kind, since
// typing its letter then gives it. Where the lens names no place, a letter is about the cell's own rights alone, and
// these are those that it has from policy areas above: they come up when it has no others.
[[nodiscard]] SeenRights seenIn(const Desk& desk, const MatrixModel& model, const std::vector<CellRef>& cells,
                                RightKindId kind = {});

// Says where the rights come from and how far they reach, and asks whether to take them away there or to make an
// exception of what is seen; then does so in one step. What is said after is returned, "" where the user thought better
// of it.
[[nodiscard]] QString takeSeen(Desk& desk, const SeenRights& seen, QWidget* parent);

}  // namespace remit
