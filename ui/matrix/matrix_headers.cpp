// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_headers.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace remit {

MatrixHeader::MatrixHeader(Qt::Orientation orientation, MatrixModel& model, QWidget* parent)
    : QHeaderView(orientation, parent), m_model(model), m_style(QApplication::font()) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, this, [this] { m_resized = true; });
}

void MatrixHeader::setStyle(const MatrixStyle& style) { m_style = style; }

void MatrixHeader::setMarked(int current, int chosen) {
    if (current == m_current && chosen == m_chosen)
        return;
    m_current = current;
    m_chosen = chosen;
    viewport()->update();
}

QRect MatrixHeader::sectionRect(int section) const {
    const int at = sectionViewportPosition(section);
    const int size = sectionSize(section);
    return orientation() == Qt::Horizontal ? QRect(at, 0, size, viewport()->height())
                                           : QRect(0, at, viewport()->width(), size);
}

void MatrixHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    // Beyond the last section there is no header.
    const int end = length() - offset();
    const QRect beyond = orientation() == Qt::Horizontal ? viewport()->rect().adjusted(end, 0, 0, 0)
                                                         : viewport()->rect().adjusted(0, end, 0, 0);
    if (!beyond.isEmpty())
        QPainter(viewport()).fillRect(beyond, themeOf(palette()).window);
}

void MatrixHeader::mousePressEvent(QMouseEvent* event) {
    m_resized = false;
    m_pressed = event->button() == Qt::LeftButton ? logicalIndexAt(event->position().toPoint()) : -1;
    QHeaderView::mousePressEvent(event);
}

void MatrixHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    const int section = logicalIndexAt(event->position().toPoint());
    if (section < 0 || section != m_pressed || m_resized)
        return;
    m_pressed = -1;
    chevron(section).contains(event->position()) ? emit foldToggled(section) : emit chosen(section);
}

BodyHeader::BodyHeader(MatrixModel& model, QWidget* parent) : MatrixHeader(Qt::Horizontal, model, parent) {
    setAccessibleName(tr("Bodies"));
    setMinimumSectionSize(48);
}

QSize BodyHeader::sizeHint() const {
    qreal height = m_style.smallestRow();
    const auto& columns = m_model.columns();
    for (int i = 0; i < std::min(count(), static_cast<int>(columns.size())); ++i)
        height = std::max(height, bodyHeaderHeight(columns[static_cast<std::size_t>(i)], sectionSize(i), m_style));
    return {length(), static_cast<int>(height)};
}

void BodyHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = themeOf(palette());
    if (m_model.isDecides(section))
        paintPlainHeader(*painter, rect, m_model.headerData(section, Qt::Horizontal).toString(), m_style, theme);
    else if (section < static_cast<int>(m_model.columns().size()))
        paintBodyHeader(*painter, rect, m_model.columns()[static_cast<std::size_t>(section)], look(section), m_style,
                        theme);
}

QRectF BodyHeader::chevron(int section) const {
    if (m_model.isDecides(section))
        return {};
    return chevronOf(m_model.columns()[static_cast<std::size_t>(section)], sectionRect(section), m_style);
}

AreaHeader::AreaHeader(MatrixModel& model, QWidget* parent) : MatrixHeader(Qt::Vertical, model, parent) {
    setAccessibleName(tr("Policy areas"));
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    m_width = qRound(m_style.mark * 9.8);
}

QSize AreaHeader::sizeHint() const { return {m_width, length()}; }

void AreaHeader::setNameWidth(int width) {
    width = std::max(width, qRound(m_style.mark * 4));
    if (width == m_width)
        return;
    m_width = width;
    emit nameWidthChanged();
}

void AreaHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section < static_cast<int>(m_model.rows().size()))
        paintAreaHeader(*painter, rect, m_model.rows()[static_cast<std::size_t>(section)], look(section), m_style,
                        themeOf(palette()));
}

QRectF AreaHeader::chevron(int section) const {
    return chevronOf(m_model.rows()[static_cast<std::size_t>(section)], sectionRect(section), m_style);
}

void AreaHeader::mousePressEvent(QMouseEvent* event) {
    m_dragging = event->button() == Qt::LeftButton && isOnEdge(event->position());
    if (!m_dragging)
        MatrixHeader::mousePressEvent(event);
}

void AreaHeader::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) {
        setNameWidth(event->position().toPoint().x());
        return;
    }
    viewport()->setCursor(isOnEdge(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    MatrixHeader::mouseMoveEvent(event);
}

void AreaHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging)
        MatrixHeader::mouseReleaseEvent(event);
    m_dragging = false;
}

}  // namespace remit
