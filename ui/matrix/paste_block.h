// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>
#include <QString>

#include "core/edits/paste_plan.h"
#include "ui/matrix/matrix_model.h"
#include "ui/places/placed_edits.h"

class QWidget;

namespace remit {

// Puts the text's cells from the block's first cell on, in one step of history; one cell's text fills the whole block.
// Where there is nothing to ask it is done at once; else a dialog shows it first. Without a block, as in an empty
// matrix, it starts at the first cell there would be. Returns what to tell the user, "" where the change speaks for
// itself.
QString pasteBlock(PlacedEdits& edits, const MatrixModel& model, const QItemSelectionRange& block, const QString& text,
                   QWidget* parent);

// The same where no matrix is shown: the ground says what stands in view and which cell is in hand.
QString pasteTable(PlacedEdits& edits, PasteGround ground, const QString& text, QWidget* parent);

}  // namespace remit
