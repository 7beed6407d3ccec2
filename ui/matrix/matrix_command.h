// SPDX-License-Identifier: MIT
#pragma once

namespace remit {

// What menus and the palette can order from the matrix; each has keys of its own there (matrix_hands.cpp).
enum class MatrixCommand {
    InsertRow,
    InsertUnder,
    InsertColumn,
    RenameRow,
    RenameColumn,
    MoveUp,
    MoveDown,
    MoveLeft,
    MoveRight,
    Indent,
    Outdent,
    SelectRow,
    SelectColumn,
    FoldAll,
    UnfoldAll,
    RemoveRow,
    RemoveColumn,
};

}  // namespace remit
