// SPDX-License-Identifier: MIT
#include "ui/graph/chip_item.h"

#include <QFontMetricsF>

namespace remit {

namespace {
constexpr qreal gap = 2;
constexpr qreal frame = 2.5;
qreal markSize(const GraphEdge& edge, const QFont& font) {
    return (edge.partner ? 16 : 19) * QFontMetricsF(font).height() / 15;
}
}  // namespace

QSizeF ChipItem::measure(const GraphEdge& edge, const QFont& font) {
    const auto count = static_cast<qreal>(edge.rights.size());
    const qreal size = markSize(edge, font);
    return {count * (size + gap) - gap + 2 * frame, size + 2 * frame};
}

void ChipItem::show(const GraphEdge& edge, const QRectF& place) {
    prepareGeometryChange();
    m_edge = edge;
    m_place = place;
    setVisible(!place.isNull());
    update();
}

void ChipItem::emphasise(Emphasis emphasis) {
    setOpacity(emphasis == Emphasis::Quiet ? .6 : 1);
    setZValue(emphasis == Emphasis::Strong || emphasis == Emphasis::Lit ? 4.5 : 4);
}

QPainterPath ChipItem::shape() const {
    QPainterPath path;
    path.addRect(m_place.adjusted(-2, -2, 2, 2));
    return path;
}

void ChipItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    drawChip(*painter, m_place, m_edge, m_font, *m_theme);
}

void drawChip(QPainter& painter, const QRectF& place, const GraphEdge& edge, const QFont& font, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(place, 6, 6);
    const qreal size = markSize(edge, font);
    QRectF box(place.topLeft() + QPointF(frame, frame), QSizeF(size, size));
    for (const GraphRight& right : edge.rights) {
        drawRightMark(painter, box, right.mark, theme);
        box.translate(size + gap, 0);
    }
}

}  // namespace remit
