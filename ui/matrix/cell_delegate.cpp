// SPDX-License-Identifier: MIT
#include "ui/matrix/cell_delegate.h"

#include <QApplication>

#include "ui/matrix/cell_editor.h"
#include "ui/matrix/matrix_edits.h"

namespace remit {

CellDelegate::CellDelegate(PlacedEdits& edits, MatrixModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_edits(edits), m_model(model), m_style(QApplication::font()) {}

void CellDelegate::setBands(int row, int column, bool block) {
    m_row = row;
    m_column = column;
    m_block = block;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    CellLook look;
    look.words = m_model.words();
    look.inBand = index.row() == m_row || index.column() == m_column;
    look.selected = m_block && (option.state & QStyle::State_Selected);
    const QRectF rect = option.rect;
    if (m_model.isDecides(index.column())) {
        paintDeciders(*painter, rect, m_model.deciders(index.row()),
                      m_totals ? m_model.rowTotals(index.row()) : std::vector<Total>(), look, m_style, theme);
        return;
    }
    look.lit = m_model.isLit(index.row(), index.column());
    look.severity = m_model.worst(index.row(), index.column());
    paintCell(*painter, rect, m_model.content(index.row(), index.column()),
              look.words ? m_model.phrases(index.row(), index.column()) : QStringList(), look, m_style, theme);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const qreal row = m_style.smallestRow();
    if (m_model.isDecides(index.column()))
        return QSizeF(QFontMetricsF(m_style.caption).horizontalAdvance(m_model.deciders(index.row()).who) +
                          2 * m_style.padding,
                      row)
            .toSize();
    if (m_model.words())
        return QSizeF(option.rect.width(), std::max(row, wordsHeight(m_model.phrases(index.row(), index.column()),
                                                                     option.rect.width(), m_style)))
            .toSize();
    const auto marks = m_model.content(index.row(), index.column()).marks.size();
    return QSizeF(m_style.columnWidthFor(static_cast<int>(marks)), row).toSize();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (m_model.isDecides(index.column()))
        return nullptr;
    return new CellEditor(m_edits.desk().document.model(), parent);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* cell = static_cast<CellEditor*>(editor);
    if (cell->isModified() || cell->isRefused())
        return;  // a change elsewhere must not take away what is being typed
    cell->setText(index.data(Qt::EditRole).toString());
    cell->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
    auto* cell = static_cast<CellEditor*>(editor);
    const Written written = setText(m_edits, m_model.cell(index), cell->text());
    if (!written.refusal.isEmpty())
        cell->refuse(written.refusal);
    emit said(written.said);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    // Words need more room than letters: the editor reaches over the cells to its right.
    const QRect room = editor->parentWidget()->rect();
    const int wide = std::max(option.rect.width() + 1, editor->fontMetrics().averageCharWidth() * 46);
    const int high = std::max(editor->sizeHint().height(), qRound(m_style.mark * 1.5));
    QRect box(option.rect.left() - 1, option.rect.center().y() - high / 2, std::min(wide, room.width()), high);
    if (box.right() > room.right())
        box.moveRight(std::max(room.right(), option.rect.right()));
    editor->setGeometry(box);
}

}  // namespace remit
