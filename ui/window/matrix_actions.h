// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "ui/matrix/matrix_command.h"
#include "ui/window/actions.h"

namespace remit {

// The actions that are for the matrix, which comes to the front for them.
inline constexpr std::pair<ActionId, MatrixCommand> matrixActions[] = {
    {ActionId::InsertRow, MatrixCommand::InsertRow},       {ActionId::InsertUnder, MatrixCommand::InsertUnder},
    {ActionId::InsertColumn, MatrixCommand::InsertColumn}, {ActionId::RenameRow, MatrixCommand::RenameRow},
    {ActionId::RenameColumn, MatrixCommand::RenameColumn}, {ActionId::MoveUp, MatrixCommand::MoveUp},
    {ActionId::MoveDown, MatrixCommand::MoveDown},         {ActionId::MoveLeft, MatrixCommand::MoveLeft},
    {ActionId::MoveRight, MatrixCommand::MoveRight},       {ActionId::Indent, MatrixCommand::Indent},
    {ActionId::Outdent, MatrixCommand::Outdent},           {ActionId::SelectRow, MatrixCommand::SelectRow},
    {ActionId::SelectColumn, MatrixCommand::SelectColumn}, {ActionId::FoldAll, MatrixCommand::FoldAll},
    {ActionId::UnfoldAll, MatrixCommand::UnfoldAll},       {ActionId::RemoveRow, MatrixCommand::RemoveRow},
    {ActionId::RemoveColumn, MatrixCommand::RemoveColumn},
};

}  // namespace remit
