// SPDX-License-Identifier: MIT
#include "ui/measures/measures_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

MeasuresTable::MeasuresTable(MeasuresModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    setProperty("role", "numbers");
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    header->setSectionResizeMode(QHeaderView::Interactive);
    connect(&model, &QAbstractItemModel::modelReset, this, &MeasuresTable::sizeColumns);
    sizeColumns();
}

// As wide as the headers need; the name takes what is left.
void MeasuresTable::sizeColumns() {
    const QFontMetrics metrics(horizontalHeader()->font());
    verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 2 * space::small));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const QString text = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(i, i == 0 ? metrics.averageCharWidth() * 34
                                 : metrics.horizontalAdvance(text) + metrics.height() * 2 + space::large);
    }
}

MeasuresTable::Held MeasuresTable::held() const {
    Held out;
    for (const QModelIndex& each : selectionModel()->selectedRows())
        out.selected.push_back(m_model.row(each.row()).node);
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        out.current = m_model.row(current.row()).node;
        out.column = current.column();
    }
    out.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    return out;
}

void MeasuresTable::hold(const Held& held) {
    const auto indexOf = [&](const NodeRef& node, int column) {
        const int row = m_model.rowOf(node);
        return row < 0 ? QModelIndex() : m_model.index(row, column);
    };
    if (held.column >= 0 && !currentIndex().isValid()) {
        const QModelIndex current = indexOf(held.current, held.column);
        selectionModel()->setCurrentIndex(current.isValid() ? current : m_model.index(0, held.column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    for (const NodeRef& each : held.selected)
        if (const QModelIndex index = indexOf(each, 0); index.isValid())
            selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    horizontalScrollBar()->setValue(held.scrolled.x());
    verticalScrollBar()->setValue(held.scrolled.y());
}

void MeasuresTable::copy() {
    std::vector<int> rows;
    for (const QModelIndex& each : selectionModel()->selectedRows())
        rows.push_back(each.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.clear();
        for (int i = 0; i < m_model.rowCount(); ++i)
            rows.push_back(i);
    }
    QGuiApplication::clipboard()->setText(m_model.asText(rows));
    emit copied(static_cast<int>(rows.size()));
}

void MeasuresTable::sortBy(int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); }

void MeasuresTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

void MeasuresTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse
                                  ? indexAt(viewport()->mapFromGlobal(event->globalPos()))
                                  : currentIndex();
    const int column = index.column();
    QMenu menu(this);
    if (column >= 0) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        menu.addAction(tr("Sort by %1, highest first").arg(name.toLower()), this,
                       [this, column] { sortBy(column, Qt::DescendingOrder); })
            ->setVisible(column > 0);
        menu.addAction(tr("Sort by %1, lowest first").arg(name.toLower()), this,
                       [this, column] { sortBy(column, Qt::AscendingOrder); })
            ->setVisible(column > 0);
        menu.addAction(tr("Sort by name"), this, [this] { sortBy(0, Qt::AscendingOrder); })->setVisible(column == 0);
    }
    menu.addAction(tr("In the document's order"), this, [this] { sortBy(-1, Qt::DescendingOrder); });
    menu.addSeparator();
    menu.addAction(actionIcon("copy"), tr("Copy"), this, &MeasuresTable::copy);
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu.exec(at);
}

void MeasuresTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

}  // namespace remit
