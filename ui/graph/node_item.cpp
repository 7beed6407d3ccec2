// SPDX-License-Identifier: MIT
#include "ui/graph/node_item.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/graph/wrapped_text.h"

namespace remit {

namespace {

constexpr qreal areaText = 134;
constexpr qreal bodyText = 190;

QStringList nameLines(const GraphNode& node, const QFont& font) {
    const qreal em = QFontMetricsF(font).height() / 17;  // the widths above are for the usual size
    return node.isArea() ? wrappedText(node.name, font, areaText * em, 4)
                         : wrappedText(node.name, fontFor(TextRole::Strong, font), bodyText * em, 2);
}

qreal widest(const QStringList& lines, const QFont& font) {
    qreal width = 0;
    for (const QString& line : lines)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(line));
    return width;
}

}  // namespace

QSizeF NodeItem::measure(const GraphNode& node, const QFont& font) {
    const QStringList lines = nameLines(node, font);
    const qreal line = QFontMetricsF(font).height();
    if (node.isArea())
        return {areaText * line / 17 + 24, std::max(line * static_cast<qreal>(lines.size()) + 22, line * 2 + 26)};
    const QFont caption = fontFor(TextRole::Caption, font);
    const qreal height = line * static_cast<qreal>(lines.size()) + QFontMetricsF(caption).height() + 18;
    const qreal text = std::max(widest(lines, fontFor(TextRole::Strong, font)), widest({node.detail}, caption));
    return {std::ceil(std::max(text + height * .95, height * 1.9)), std::ceil(height)};
}

void NodeItem::show(const GraphNode& node, const QSizeF& size) {
    prepareGeometryChange();
    m_node = node;
    m_size = size;
    update();
}

void NodeItem::emphasise(Emphasis emphasis, bool ring) {
    m_emphasis = emphasis;
    m_ring = ring;
    setOpacity(emphasis == Emphasis::Quiet ? .38 : 1);
    update();
}

QRectF NodeItem::box() const { return {QPointF(-m_size.width() / 2, -m_size.height() / 2), m_size}; }

QPainterPath NodeItem::outline(qreal out) const {
    const QRectF rect = box().adjusted(-out, -out, out, out);
    const qreal radius = m_node.isArea() ? 8 + out : rect.height() / 2;
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath NodeItem::shape() const { return outline(); }

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    const bool area = m_node.isArea();
    QPen pen(area ? m_theme->strongLine : m_theme->accent, area ? 1.2 : 1.7);
    QColor fill = area ? m_theme->surface : m_theme->band;
    if (m_emphasis == Emphasis::Lit) {
        pen = QPen(m_theme->of(m_node.worst.value_or(Severity::Warning)), 2);
        fill = m_theme->lit;
    } else if (m_emphasis == Emphasis::Strong) {
        pen = QPen(m_theme->accent, 2.4);
        fill = m_theme->selected;
    }
    if (m_node.absent) {
        pen.setColor(m_theme->strongLine);
        pen.setDashPattern({1.5, 2.5});
        fill = m_theme->surface;
    }
    if (m_node.partnerOnly)
        pen.setDashPattern({4, 2.4});
    // An opaque ground, so that edges never shine through a quiet node's fill at full opacity.
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPath(outline());
    if (area)
        paintFinding(*painter);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline());
    if (!area)
        paintFinding(*painter);
    if (m_ring) {
        painter->setPen(QPen(m_theme->accent, 2));
        painter->drawPath(outline(4.5));
    }
    paintText(*painter);
}

void NodeItem::paintFinding(QPainter& painter) const {
    if (!m_node.worst || *m_node.worst == Severity::Off)
        return;
    if (m_node.isArea()) {
        painter.save();
        painter.setClipPath(outline(), Qt::IntersectClip);
        drawFindingCorner(painter, box(), 19, *m_node.worst, *m_theme);
        painter.restore();
        return;
    }
    // A pill has no corner: the mark sits on its rounding.
    const QRectF rect = box();
    const qreal radius = rect.height() / 2;
    const QPointF centre(rect.right() - radius + radius * .71, -radius * .71);
    const qreal size = *m_node.worst == Severity::Note ? 11 : 16;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->surface);
    if (*m_node.worst == Severity::Note)
        painter.drawEllipse(centre, size * .46, size * .46);
    else
        painter.drawEllipse(centre, size * .66, size * .66);
    drawSeverity(painter, QRectF(centre - QPointF(size / 2, size / 2 + (size > 12 ? 1 : 0)), QSizeF(size, size)),
                 *m_node.worst, *m_theme);
}

void NodeItem::paintText(QPainter& painter) const {
    const QFont name = m_node.isArea() ? m_font : fontFor(TextRole::Strong, m_font);
    const QFont detail = fontFor(TextRole::Caption, m_font);
    const QStringList lines = nameLines(m_node, m_font);
    const qreal step = QFontMetricsF(m_font).height();
    const qreal detailStep = m_node.isArea() ? 0 : QFontMetricsF(detail).height();
    qreal y = -(step * static_cast<qreal>(lines.size()) + detailStep) / 2;
    const QRectF rect = box();
    painter.setFont(name);
    painter.setPen(m_node.absent ? m_theme->muted : m_theme->text);
    for (const QString& line : lines) {
        painter.drawText(QRectF(rect.left(), y, rect.width(), step), Qt::AlignCenter, line);
        y += step;
    }
    if (m_node.isArea())
        return;
    painter.setFont(detail);
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(rect.left(), y, rect.width(), detailStep), Qt::AlignCenter, m_node.detail);
}

}  // namespace remit
