// SPDX-License-Identifier: MIT
// Widths and heights of the matrix.
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/matrix/matrix_table.h"

namespace remit {

void MatrixTable::layOutSoon() {
    if (m_layoutDue)
        return;
    m_layoutDue = true;
    QMetaObject::invokeMethod(this, &MatrixTable::settle, Qt::QueuedConnection);
}

// One other name leaves the widths as they are, and lowers no header.
void MatrixTable::layOutNames(Qt::Orientation orientation, int first, int last) {
    if (first != last || m_layoutDue)
        return layOutSoon();
    const QScopedValueRollback guard(m_layingOut, true);
    if (orientation == Qt::Vertical)
        return layOutRows(first, last);
    if (m_model.isDecides(first))
        return;
    const MatrixColumn& column = m_model.columns()[static_cast<std::size_t>(first)];
    if (const int high = qRound(bodyHeaderHeight(column, columnWidth(first), m_style)); high > m_bodies->height())
        layOutSoon();
}

void MatrixTable::layOut() {
    m_layoutDue = false;
    {
        const QScopedValueRollback guard(m_layingOut, true);
        m_bodies->setUpdatesEnabled(false);  // else each width costs as much as there are columns
        m_areas->setUpdatesEnabled(false);
        layOutColumns();
        layOutRows(0, m_model.rowCount() - 1);
        m_bodies->setUpdatesEnabled(true);
        m_areas->setUpdatesEnabled(true);
    }
    updateGeometries();
    mark();
    emit laidOut();
}

// Columns share the room there is, each between what its marks need and what reads well; those that the user sized stay
// as they are.
void MatrixTable::layOutColumns() {
    const auto& columns = m_model.columns();
    if (columns.empty())
        return;
    int room = viewport()->width();
    int sharing = 0;
    for (const MatrixColumn& column : columns) {
        const auto own = m_ownWidths.find(column.subject.id);
        own != m_ownWidths.end() ? void(room -= own->second) : void(++sharing);
    }
    const qreal least = m_style.mark * (m_model.words() ? 6.6 : 4.9);
    // Totals take what the others can spare.
    const int decides =
        qRound(std::clamp(room - least * sharing, m_style.mark * 6.2, m_style.mark * (m_totals ? 10 : 6.2)));
    room -= decides;
    const qreal most = m_style.mark * (m_model.words() ? 12 : 8.2);
    const qreal share = sharing > 0 ? std::clamp(qreal(room) / sharing, least, most) : least;
    qreal header = m_style.smallestRow();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const MatrixColumn& column = columns[static_cast<std::size_t>(i)];
        const auto own = m_ownWidths.find(column.subject.id);
        const qreal marks = m_model.words() ? 0 : m_style.columnWidthFor(std::min(m_model.mostMarks(i), 5));
        const qreal need = std::max(marks, std::min(bodyHeaderWordWidth(column, share, m_style), most));
        const int width = own != m_ownWidths.end() ? own->second : int(std::max(share, need));
        setColumnWidth(i, width);
        const QString key = column.name + '\n' + column.about + (column.parent ? '>' : column.institution ? '-' : ' ');
        header =
            std::max(header, height(key, columnWidth(i), [&](int w) { return bodyHeaderHeight(column, w, m_style); }));
    }
    m_bodies->setNeeded(qRound(header));
    const auto own = m_ownWidths.find(Text());
    setColumnWidth(static_cast<int>(columns.size()), own != m_ownWidths.end() ? own->second : decides);
}

void MatrixTable::layOutRows(int first, int last) {
    for (int row = first; row <= last; ++row) {
        const MatrixRow& at = m_model.rows()[static_cast<std::size_t>(row)];
        const QString key = at.name + '\n' + QString::number(at.depth) + (at.parent ? '>' : ' ');
        qreal high = std::max(m_style.smallestRow(), height(key, m_areas->nameWidth(),
                                                            [&](int w) { return areaHeaderHeight(at, w, m_style); }));
        for (int column : m_model.words() ? m_model.filledColumns(row) : std::vector<int>())
            if (const QStringList phrases = m_model.phrases(row, column); !phrases.isEmpty())
                high = std::max(high, height(phrases.join('\n') + '\t', columnWidth(column),
                                             [&](int w) { return wordsHeight(phrases, w, m_style); }));
        setRowHeight(row, qRound(high));
    }
}

template <class Measure>
qreal MatrixTable::height(const QString& key, int width, const Measure& measure) {
    constexpr qsizetype many = 40'000;
    if (m_heights.size() > many)
        m_heights.clear();
    const auto found = m_heights.constFind({key, width});
    return found != m_heights.constEnd() ? *found : *m_heights.insert({key, width}, measure(width));
}

void MatrixTable::resized(int column, int size) {
    if (m_layingOut || column > static_cast<int>(m_model.columns().size()))
        return;
    m_ownWidths[m_model.isDecides(column) ? Text() : m_model.columns()[static_cast<std::size_t>(column)].subject.id] =
        size;
    layOutSoon();
}

int MatrixTable::contentHeight() const {
    const bool scrolls = m_bodies->length() > viewport()->width();
    return m_bodies->height() + m_areas->length() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

void MatrixTable::setTotals(bool totals) {
    m_totals = totals;
    m_delegate->setTotals(totals);
    layOut();
}

void MatrixTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOutSoon();
}

void MatrixTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_areas)
        return;
    const qreal before = m_style.mark;
    m_style = MatrixStyle(font());
    m_delegate->setStyle(m_style);
    m_bodies->setStyle(m_style);
    m_areas->setStyle(m_style);
    m_heights.clear();
    m_areas->setNameWidth(qRound(m_areas->nameWidth() * m_style.mark / before));
    for (auto& [subject, width] : m_ownWidths)
        width = qRound(width * m_style.mark / before);
    layOut();
}

}  // namespace remit
