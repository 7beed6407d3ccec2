// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_view.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace remit {

MatrixView::MatrixView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_model(new MatrixModel(desk, this)),
      m_table(new MatrixTable(desk, *m_model, this)),
      m_empty(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(space::huge);
    m_empty->setProperty("role", "caption");
    setFocusProxy(m_table);
    connect(m_table, &MatrixTable::message, this, &MatrixView::message);
    connect(m_table, &MatrixTable::inspectRequested, this, &MatrixView::inspectRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixView::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MatrixView::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MatrixView::showWhatThereIs);
    showWhatThereIs();
}

void MatrixView::setWords(bool words) { m_table->setWords(words); }
void MatrixView::editCell() { m_table->editCell(); }
void MatrixView::clearCells() { m_table->clearBlock(); }
void MatrixView::cut() { m_table->cut(); }
void MatrixView::copy() { m_table->copy(); }
void MatrixView::paste() { m_table->paste(); }
void MatrixView::perform(MatrixCommand command) { m_table->hands().perform(command); }

void MatrixView::showWhatThereIs() {
    const bool rows = m_model->rowCount() > 0;
    const bool columns = m_model->columnCount() > 0;
    m_table->setVisible(rows || columns);
    m_empty->setVisible(!rows || !columns);
    m_empty->setText(rows      ? tr("There are no bodies yet: add the first one, or paste a table.")
                     : columns ? tr("There are no policy areas yet: add the first one, or paste a table.")
                               : tr("This document is empty: add a policy area and a body, or paste a table."));
}

void MatrixView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    if (!m_table->isVisible())
        return;
    // The card that the table is: a line around what it fills.
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    painter.fillRect(QRect(0, 0, 1, height()), theme.line);
}

}  // namespace remit
