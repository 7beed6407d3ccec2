// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>
#include <QString>

#include "ui/matrix/matrix_model.h"
#include "ui/places/placed_edits.h"

namespace remit {

// What hands do in the matrix, each one step of history with a name that reads well after "Undo ". They return what to
// tell the user, "" where the change speaks for itself; a refusal changes nothing.

// Gives the right in every cell that lacks it; takes it from all where none does. At a place, rights that a cell has
// from elsewhere stay as they are.
QString toggleRightIn(PlacedEdits& edits, const MatrixModel& model, const std::vector<CellRef>& cells,
                      RightKindId kind);
QString clearCells(PlacedEdits& edits, const std::vector<CellRef>& cells, const QString& verb);

// The text of the cell, at the lens's place. The refusal is a sentence without the cell's name; "" where it was
// written.
struct Written {
    QString refusal;
    QString said;
};
Written setText(PlacedEdits& edits, const CellRef& cell, const QString& text);

// As tab-separated text, which spreadsheets read too; the column Decides as it shows.
QString copyBlock(const MatrixModel& model, const QItemSelectionRange& block);

// The kind with the letter, case ignored; empty where there is none.
RightKindId kindOfLetter(const Model& model, const QString& letter);

}  // namespace remit
