// SPDX-License-Identifier: MIT
#include "ui/graph/pointer_marks.h"

#include <QFontMetricsF>
#include <utility>

namespace remit {

namespace {

QPen thin(const QColor& colour, qreal width, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style, Qt::RoundCap);
    pen.setCosmetic(true);  // as thin from afar
    return pen;
}

qreal letterSize(const QFont& font) { return 22 * QFontMetricsF(font).height() / 15; }

}  // namespace

void PointerMarks::setBand(const QRectF& band) {
    prepareGeometryChange();
    m_band = band;
}

void PointerMarks::setGuides(std::vector<QLineF> guides) {
    prepareGeometryChange();
    m_guides = std::move(guides);
}

void PointerMarks::setLine(const QPainterPath& line, std::vector<RightMark> rights) {
    prepareGeometryChange();
    m_line = line;
    m_rights = std::move(rights);
}

QRectF PointerMarks::boundingRect() const {
    QRectF out = m_band.normalized() | m_line.boundingRect();
    for (const QLineF& each : m_guides)
        out |= QRectF(each.p1(), each.p2()).normalized().adjusted(-1, -1, 1, 1);
    const qreal letters = letterSize(m_font) * static_cast<qreal>(m_rights.size() + 1);
    return out.adjusted(-letters, -letters, letters, letters);
}

void PointerMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_band.isNull()) {
        QColor inside = m_theme->accent;
        inside.setAlpha(28);
        painter->setPen(thin(m_theme->accent, 1.4));
        painter->setBrush(inside);
        painter->drawRect(m_band);
    }
    painter->setPen(thin(m_theme->accent, 1.4, Qt::DashLine));
    for (const QLineF& each : m_guides)
        painter->drawLine(each);
    if (m_line.isEmpty())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(m_rights.empty() ? QPen(m_theme->accent, 2.2, Qt::DashLine, Qt::RoundCap)
                                     : penOf(m_rights.front().rightClass, *m_theme, 2.2));
    painter->drawPath(m_line);
    const qreal size = letterSize(m_font);
    const auto count = static_cast<qreal>(m_rights.size());
    QRectF box(m_line.pointAtPercent(.5) - QPointF(count * (size + 2) / 2, size / 2), QSizeF(size, size));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme->surface);
    if (!m_rights.empty())
        painter->drawRoundedRect(QRectF(box.topLeft(), QSizeF(count * (size + 2) - 2, size)).adjusted(-3, -3, 3, 3), 6,
                                 6);
    for (const RightMark& each : m_rights) {
        drawRightMark(*painter, box, each, *m_theme);
        box.translate(size + 2, 0);
    }
}

}  // namespace remit
