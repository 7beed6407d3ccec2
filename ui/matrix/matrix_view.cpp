// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_view.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/legend_panel.h"
#include "ui/matrix/filter_bar.h"
#include "ui/matrix/totals_foot.h"

namespace remit {

MatrixView::MatrixView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_model(new MatrixModel(desk, this)),
      m_table(new MatrixTable(desk, *m_model, this)),
      m_filter(new FilterBar(desk, *m_model, *m_table, this)),
      m_foot(new TotalsFoot(*m_model, *m_table, this)),
      m_legend(new LegendPanel(this)),
      m_empty(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    layout->addWidget(m_legend);
    m_foot->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(space::huge);
    m_empty->setProperty("role", "caption");
    setFocusProxy(m_table);
    connect(m_table, &MatrixTable::message, this, &MatrixView::message);
    connect(m_table, &MatrixTable::inspectRequested, this, &MatrixView::inspectRequested);
    connect(m_table, &MatrixTable::laidOut, this, &MatrixView::hugTable);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixView::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MatrixView::showWhatThereIs);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MatrixView::showWhatThereIs);
    m_legendDue.setSingleShot(true);
    m_legendDue.setInterval(0);
    connect(&m_legendDue, &QTimer::timeout, this, [this] { m_legend->show(m_model->legend()); });
    const auto explainSoon = [this] { m_legendDue.start(); };
    connect(&desk.document, &DocumentBridge::changed, this, explainSoon);
    connect(&desk.lens, &Lens::changed, this, explainSoon);
    connect(&desk.analysis, &Analysis::changed, this, explainSoon);
    m_legend->show(m_model->legend());
    showWhatThereIs();
}

void MatrixView::setWords(bool words) {
    m_table->setWords(words);
    m_legend->show(m_model->legend());
}

void MatrixView::setTotals(bool totals) {
    m_totals = totals;
    m_table->setTotals(totals);
    showWhatThereIs();
    hugTable();
}

void MatrixView::setLegend(bool legend) { m_legend->setVisible(legend); }

void MatrixView::openFilter() { m_filter->open(); }

// With totals the table is no higher than its rows, so that the foot stands right under the last.
void MatrixView::hugTable() {
    m_table->setMaximumHeight(m_totals ? std::max(60, m_table->contentHeight()) : QWIDGETSIZE_MAX);
    m_legend->setTerse(height() < 40 * fontMetrics().height());
}

void MatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    hugTable();
}

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
    m_foot->setVisible(m_totals && rows && columns);
    m_empty->setVisible(!rows || !columns);
    if (!m_model->filter().empty())
        return m_empty->setText(tr("Nothing in the matrix passes the filter. Escape in its bar clears it."));
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
    if (m_filter->isVisible())
        painter.fillRect(m_filter->geometry(), theme.surface);
    // The card that the table is: a line around what it fills.
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    painter.fillRect(QRect(0, m_table->y() - 1, width(), 1), theme.line);
    painter.fillRect(QRect(0, 0, 1, height()), theme.line);
}

}  // namespace remit
