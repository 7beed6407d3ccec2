// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>
#include <QString>

#include "ui/matrix/matrix_model.h"

namespace remit {

// What hands do in the matrix, each one step of history with a name that reads well after "Undo ". They return what to
// tell the user, "" where the change speaks for itself; a refusal changes nothing.

// Gives the right in every cell that lacks it; takes it from all where none does. At a place, rights that a cell has
// from elsewhere stay as they are.
QString toggleRightIn(Desk& desk, const MatrixModel& model, const std::vector<CellRef>& cells, RightKindId kind);
QString clearCells(Desk& desk, const std::vector<CellRef>& cells, const QString& verb);
// The refusal is a sentence without the cell's name.
QString setText(Desk& desk, const CellRef& cell, const QString& text);

// Rows of cells as spreadsheets exchange them: tabs and line breaks, quotes around what contains them.
QString toTabs(const std::vector<std::vector<QString>>& rows);
std::vector<std::vector<QString>> fromTabs(const QString& text);

QString copyBlock(const MatrixModel& model, const QItemSelectionRange& block);
// Puts the text's cells from the block's first cell on; one cell's text fills the whole block. Refused whole, with the
// name of the cell, where a phrase is not understood or the text is bigger than the matrix from there.
QString pasteBlock(Desk& desk, const MatrixModel& model, const QItemSelectionRange& block, const QString& text);

// The kind with the letter, case ignored; empty where there is none.
RightKindId kindOfLetter(const Model& model, const QString& letter);

}  // namespace remit
