// SPDX-License-Identifier: MIT
// The column Decides stays in sight: it stands behind the bodies, and over them at the right edge where they reach
// further. It is a column like any other for keys, selection and copying.
#include <QPainter>
#include <QScrollBar>

#include "ui/matrix/matrix_table.h"

namespace remit {

int MatrixTable::frozenLeft() const { return m_bodies->frozenLeft(); }

QRect MatrixTable::frozenBox() const {
    const int left = frozenLeft();
    const int last = m_model.columnCount() - 1;
    if (last < 0 || left >= m_bodies->sectionViewportPosition(last))
        return {};
    return {left, 0, viewport()->width() - left, std::min(viewport()->height(), m_areas->length() - m_areas->offset())};
}

QRect MatrixTable::visualRect(const QModelIndex& index) const {
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && m_model.isDecides(index.column()))
        rect.moveLeft(frozenLeft());
    return rect;
}

QModelIndex MatrixTable::indexAt(const QPoint& position) const {
    if (frozenBox().contains(position))
        return m_model.index(rowAt(position.y()), m_model.columnCount() - 1);
    return QTableView::indexAt(position);
}

void MatrixTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid())
        return;
    if (m_model.isDecides(index.column())) {  // in sight already, if its row is
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(m_model.index(index.row(), std::max(0, columnAt(0))), hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const QRect frozen = frozenBox();
    const QRect rect = visualRect(index);
    if (const int hidden = rect.right() + 1 - frozen.left(); !frozen.isEmpty() && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + std::min(hidden, std::max(0, rect.left())));
}

void MatrixTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (const QRect frozen = frozenBox(); dx != 0 && !frozen.isEmpty())  // what stood still was moved with the rest
        viewport()->update(frozen | frozen.translated(dx, 0));
}

void MatrixTable::paintFrozen(QPainter& painter) {
    const QRect frozen = frozenBox();
    if (frozen.isEmpty())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = m_model.columnCount() - 1;
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, last);
        option.rect = visualRect(index);
        if (option.rect.top() > viewport()->height())
            break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        m_delegate->paint(&painter, option, index);
    }
    painter.fillRect(QRect(frozen.left() - 1, 0, 1, frozen.height()), themeOf(palette()).strongLine);
}

}  // namespace remit
