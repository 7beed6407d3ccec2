// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_headers.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace remit {

MatrixHeader::MatrixHeader(Qt::Orientation orientation, MatrixModel& model, QWidget* parent)
    : QHeaderView(orientation, parent), m_model(model), m_style(QApplication::font()) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, this, [this] { m_resized = true; });
}

void MatrixHeader::setStyle(const MatrixStyle& style) { m_style = style; }

void MatrixHeader::setMarked(int current, int firstChosen, int lastChosen) {
    if (current == m_current && firstChosen == m_firstChosen && lastChosen == m_lastChosen)
        return;
    m_current = current;
    m_firstChosen = firstChosen;
    m_lastChosen = lastChosen;
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
    QPainter painter(viewport());
    if (!beyond.isEmpty())
        painter.fillRect(beyond, themeOf(palette()).window);
    if (m_moving)
        paintDrop(painter);
}

void MatrixHeader::paintDrop(QPainter& painter) const {
    if (m_drop.to < 0)
        return;
    const Theme& theme = themeOf(palette());
    const bool across = orientation() == Qt::Horizontal;
    const QRect box = m_drop.to < count() ? sectionRect(m_drop.to) : QRect();
    if (m_drop.on) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(box.adjusted(1, 1, -2, -2));
        return;
    }
    const int at = m_drop.to < count() ? (across ? box.left() : box.top()) : length() - offset();
    painter.fillRect(across ? QRect(at - 2, 0, 3, height()) : QRect(0, at - 2, width(), 3), theme.accent);
}

MatrixHeader::Drop MatrixHeader::dropAt(const QPoint& position) const {
    const bool across = orientation() == Qt::Horizontal;
    const int at = across ? position.x() : position.y();
    const int beside = across ? position.y() : position.x();
    if (beside < -60 || beside > (across ? height() : width()) + 60)
        return {};  // let go far off: nothing moves
    int section = sectionAt(across ? QPoint(std::max(at, 0), 1) : QPoint(1, std::max(at, 0)));
    if (section < 0 || !canDrag(section)) {
        int last = count() - 1;
        while (last >= 0 && !canDrag(last))
            --last;
        return {last + 1, false};
    }
    const qreal part = qreal(at - sectionViewportPosition(section)) / std::max(1, sectionSize(section));
    if (section != m_pressed && canHold(m_pressed, section) && part > .3 && part < .7)
        return {section, true};
    return {part < .5 ? section : section + 1, false};
}

void MatrixHeader::mousePressEvent(QMouseEvent* event) {
    m_resized = false;
    m_moving = false;
    m_pressed = event->button() == Qt::LeftButton ? sectionAt(event->position().toPoint()) : -1;
    m_pressedAt = event->position().toPoint();
    if (isOverOthers(m_pressedAt))  // no edge to drag there
        return;
    QHeaderView::mousePressEvent(event);
}

void MatrixHeader::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (event->buttons() == Qt::NoButton && isOverOthers(position)) {
        viewport()->unsetCursor();
        return;
    }
    QHeaderView::mouseMoveEvent(event);
    if (!(event->buttons() & Qt::LeftButton) || m_pressed < 0 || m_resized || !canDrag(m_pressed))
        return;
    if (viewport()->cursor().shape() == Qt::SplitHCursor)
        return;
    m_moving = m_moving || (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (const Drop drop = dropAt(position); m_moving && drop != m_drop) {
        m_drop = drop;
        viewport()->update();
    }
}

void MatrixHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    const int section = sectionAt(event->position().toPoint());
    const int pressed = std::exchange(m_pressed, -1);
    if (std::exchange(m_moving, false)) {
        viewport()->update();
        if (const Drop drop = std::exchange(m_drop, Drop()); drop.to >= 0)
            emit dropped(pressed, drop.to, drop.on);
        return;
    }
    if (section < 0 || section != pressed || m_resized)
        return;
    chevron(section).contains(event->position()) ? emit foldToggled(section)
                                                 : emit chosen(section, event->modifiers() & Qt::ShiftModifier);
}

void MatrixHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    const int section = sectionAt(event->position().toPoint());
    if (section >= 0 && canDrag(section) && viewport()->cursor().shape() != Qt::SplitHCursor &&
        !chevron(section).contains(event->position()))
        emit nameRequested(section);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

void MatrixHeader::contextMenuEvent(QContextMenuEvent* event) {
    const int section = sectionAt(event->pos());
    if (section >= 0 && canDrag(section))
        emit menuRequested(section, event->globalPos());
}

void MatrixHeader::leaveEvent(QEvent* event) {
    QHeaderView::leaveEvent(event);
    viewport()->unsetCursor();
}

BodyHeader::BodyHeader(MatrixModel& model, QWidget* parent) : MatrixHeader(Qt::Horizontal, model, parent) {
    setAccessibleName(tr("Bodies"));
    setMinimumSectionSize(48);
}

void BodyHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = themeOf(palette());
    if (m_model.isDecides(section))
        paintPlainHeader(*painter, rect, m_model.headerData(section, Qt::Horizontal).toString(), m_style, theme);
    else if (section < static_cast<int>(m_model.columns().size()))
        paintBodyHeader(*painter, rect, m_model.columns()[static_cast<std::size_t>(section)], look(section), m_style,
                        theme);
}

int BodyHeader::frozenLeft() const {
    const int last = count() - 1;
    if (last < 0)
        return viewport()->width();
    const int own = sectionViewportPosition(last);
    const int wide = sectionSize(last);
    return wide * 2 > viewport()->width() ? own : std::min(own, viewport()->width() - wide);
}

int BodyHeader::sectionAt(const QPoint& position) const {
    return isOverOthers(position) ? count() - 1 : logicalIndexAt(position);
}

bool BodyHeader::isOverOthers(const QPoint& position) const {
    return count() > 0 && position.x() >= frozenLeft() && frozenLeft() < sectionViewportPosition(count() - 1);
}

void BodyHeader::paintEvent(QPaintEvent* event) {
    MatrixHeader::paintEvent(event);
    const QRect box(frozenLeft(), 0, viewport()->width() - frozenLeft(), viewport()->height());
    if (!isOverOthers(box.topLeft()))
        return;
    QPainter painter(viewport());
    paintSection(&painter, box, count() - 1);
    painter.fillRect(QRect(box.left() - 1, 0, 1, box.height()), themeOf(palette()).strongLine);
}

bool BodyHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (isOverOthers(help->pos())) {
            QToolTip::showText(help->globalPos(), tr("Who decides on each policy area"), this);
            return true;
        }
    }
    return MatrixHeader::viewportEvent(event);
}

bool BodyHeader::canHold(int from, int to) const {
    const auto& columns = m_model.columns();
    return columns[static_cast<std::size_t>(from)].institution &&
           columns[static_cast<std::size_t>(to)].subject.isBodyType();
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
    if (!(event->buttons() & Qt::LeftButton))
        viewport()->setCursor(isOnEdge(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    MatrixHeader::mouseMoveEvent(event);
}

void AreaHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging)
        MatrixHeader::mouseReleaseEvent(event);
    m_dragging = false;
}

}  // namespace remit
