// SPDX-License-Identifier: MIT
#include "ui/matrix/totals_foot.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace remit {

TotalsFoot::TotalsFoot(MatrixModel& model, MatrixTable& table, QWidget* parent)
    : QWidget(parent), m_model(model), m_table(table) {
    setAccessibleName(tr("Totals of each body"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(&table, &MatrixTable::laidOut, this, [this] {
        updateGeometry();
        update();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (isVisible() && !roles.contains(Qt::BackgroundRole) && says() != m_said)
                    update();
            });
}

QStringList TotalsFoot::says() const {
    QStringList out;
    for (int column = 0; column < static_cast<int>(m_model.columns().size()); ++column)
        if (!boxOf(column).isEmpty())
            out << MatrixModel::inWords(m_model.columnTotals(column));
    return out;
}

QSize TotalsFoot::sizeHint() const { return {0, std::max(24, qRound(m_table.look().mark * 1.4))}; }

QRect TotalsFoot::boxOf(int column) const {
    const QHeaderView& header = *m_table.horizontalHeader();
    const int left = m_table.verticalHeader()->width();
    const int end = left + std::min(m_table.frozenLeft(), m_table.viewport()->width());
    return QRect(left + header.sectionViewportPosition(column), 0, header.sectionSize(column), height())
        .intersected(QRect(left, 0, std::max(0, end - left), height()));
}

void TotalsFoot::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    const MatrixStyle& style = m_table.look();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    m_said = says();
    const int left = m_table.verticalHeader()->width();
    const QHeaderView& header = *m_table.horizontalHeader();
    const int end = left + std::min(header.length(), m_table.viewport()->width());
    painter.fillRect(QRect(0, 0, end, height()), theme.raised);
    drawWrapped(painter, wrapText(tr("Totals"), style.strong, left, 1), QRectF(style.padding, 0, left, height()),
                Qt::AlignVCenter, theme.text);
    const int columns = static_cast<int>(m_model.columns().size());
    for (int column = std::max(0, header.visualIndexAt(0)); column < columns; ++column) {
        const QRect box = boxOf(column);
        if (box.left() >= end)
            break;
        if (box.isEmpty())
            continue;
        painter.save();
        painter.setClipRect(box);
        const int start = left + header.sectionViewportPosition(column);
        const QRectF inner(start + style.padding, 0, header.sectionSize(column) - style.padding * 1.4, height());
        paintTotals(painter, inner, m_model.columnTotals(column), style, theme);
        painter.fillRect(QRect(box.right(), 0, 1, height()), theme.line);
        painter.restore();
    }
    painter.fillRect(QRect(left - 1, 0, 1, height()), theme.line);
    painter.fillRect(QRect(0, height() - 1, end, 1), theme.line);
    painter.fillRect(QRect(end - 1, 0, 1, height()), theme.line);
}

bool TotalsFoot::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int column = 0; column < static_cast<int>(m_model.columns().size()); ++column)
            if (boxOf(column).contains(help->pos()))
                QToolTip::showText(help->globalPos(),
                                   m_model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace remit
