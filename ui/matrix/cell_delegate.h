// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_painter.h"
#include "ui/places/placed_edits.h"

namespace remit {

// Paints the matrix's cells and opens them as text.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(PlacedEdits& edits, MatrixModel& model, QObject* parent);

    void setStyle(const MatrixStyle& style) { m_style = style; }
    void setTotals(bool totals) { m_totals = totals; }
    // The row and the column that are lit, or -1; and whether more than one cell is selected.
    void setBands(int row, int column, bool block);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    // What there is to tell of a text that was written.
    void said(const QString& text) const;

private:
    PlacedEdits& m_edits;
    MatrixModel& m_model;
    MatrixStyle m_style;
    int m_row = -1;
    int m_column = -1;
    bool m_block = false;
    bool m_totals = false;
};

}  // namespace remit
