// SPDX-License-Identifier: MIT
#include "ui/graph/node_item.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/graph/wrapped_text.h"

namespace remit {

namespace {

constexpr qreal bodyText = 190;
constexpr qreal detailGap = 8;

qreal areaText(NodeForm form) {
    switch (form) {
        case NodeForm::Tall:
            return 134;
        case NodeForm::Flat:
            return 128;
        case NodeForm::Slim:
            return 106;
    }
    return 134;
}

QStringList nameLines(const GraphNode& node, const QFont& font, NodeForm form) {
    const qreal em = QFontMetricsF(font).height() / 17;  // the widths above are for the usual size
    return node.isArea() ? wrappedText(node.name, font, areaText(form) * em, 4)
                         : wrappedText(node.name, fontFor(TextRole::Strong, font), bodyText * em, 2);
}

qreal widest(const QStringList& lines, const QFont& font) {
    qreal width = 0;
    for (const QString& line : lines)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(line));
    return width;
}

}  // namespace

QSizeF NodeItem::measure(const GraphNode& node, const QFont& font, NodeForm form) {
    const QStringList lines = nameLines(node, font, form);
    const qreal line = QFontMetricsF(font).height();
    const qreal names = line * static_cast<qreal>(lines.size());
    const bool flat = form != NodeForm::Tall;
    if (node.isArea())
        return {areaText(form) * line / 17 + (flat ? 18 : 24), flat ? names + 12 : std::max(names + 22, line * 2 + 26)};
    const QFont caption = fontFor(TextRole::Caption, font);
    const qreal name = widest(lines, fontFor(TextRole::Strong, font));
    const qreal detail = widest({node.detail}, caption);
    if (flat)
        return {std::ceil(name + (detail > 0 ? detailGap + detail : 0) + line * 1.9), std::ceil(names + 13)};
    const qreal height = names + QFontMetricsF(caption).height() + 18;
    return {std::ceil(std::max(std::max(name, detail) + height * .95, height * 1.9)), std::ceil(height)};
}

void NodeItem::show(const GraphNode& node, const QSizeF& size, NodeForm form) {
    prepareGeometryChange();
    if (node.name != m_node.name || node.ref != m_node.ref || form != m_form)
        m_lines.clear();
    m_node = node;
    m_size = size;
    m_form = form;
    update();
}

void NodeItem::emphasise(Emphasis emphasis, bool ring) {
    m_emphasis = emphasis;
    m_ring = ring;
    setOpacity(emphasis == Emphasis::Quiet && !m_held ? .8 : 1);
    update();
}

void NodeItem::setHeld(bool held) {
    if (held == m_held)
        return;
    m_held = held;
    emphasise(m_emphasis, m_ring);
}

QRectF NodeItem::box() const { return {QPointF(-m_size.width() / 2, -m_size.height() / 2), m_size}; }

QRectF NodeItem::boundingRect() const {
    return box().adjusted(-9, -9, 9, 13).united(foldMark().adjusted(-2, -2, 2, 2));
}

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
    } else if (m_held) {
        fill = m_theme->selected;
    }
    if (m_node.absent) {
        pen.setColor(m_theme->strongLine);
        pen.setDashPattern({1.5, 2.5});
        fill = m_theme->surface;
    }
    if (m_node.partnerOnly)
        pen.setDashPattern({4, 2.4});
    if (m_node.inside > 0) {  // others lie behind it
        painter->setPen(pen);
        painter->setBrush(m_theme->surface);
        painter->drawPath(outline().translated(3.5, 3.5));
    }
    // An opaque ground, so that edges never shine through a quiet node's fill at full opacity.
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPath(outline());
    if (area)
        paintFinding(*painter);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline());
    paintVital(*painter);
    if (!area)
        paintFinding(*painter);
    if (m_ring || m_held) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme->accent, m_ring ? 2.4 : 1.8));
        painter->drawPath(outline(4.5));
    }
    paintText(*painter);
    paintFold(*painter);
}

QRectF NodeItem::foldMark() const {
    if (m_node.inside == 0)
        return {};
    const QFontMetricsF metrics(fontFor(TextRole::Caption, m_font));
    const QSizeF size(std::max(28.0, metrics.horizontalAdvance(QStringLiteral("+%1").arg(m_node.inside)) + 14),
                      metrics.height() + 2);
    const QRectF rect = box();
    const qreal inset = m_node.isArea() ? 6 : rect.height() * .3;
    return {QPointF(rect.right() - inset - size.width(), rect.bottom() - size.height() / 2), size};
}

void NodeItem::paintFold(QPainter& painter) const {
    const QRectF mark = foldMark();
    if (mark.isNull())
        return;
    painter.setPen(QPen(m_node.isArea() ? m_theme->strongLine : m_theme->accent, 1.2));
    painter.setBrush(m_theme->surface);
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
    painter.setFont(fontFor(TextRole::Caption, m_font));
    painter.setPen(m_theme->text);
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("+%1").arg(m_node.inside));
}

// Inside, for what is outside says what is in hand.
void NodeItem::paintVital(QPainter& painter) const {
    if (m_node.size && m_node.size->vital)
        painter.drawPath(outline(-3.5));
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
    const qreal scale = m_node.scale();
    painter.save();
    painter.scale(scale, scale);
    const QFont name = m_node.isArea() ? m_font : fontFor(TextRole::Strong, m_font);
    const QFont detail = fontFor(TextRole::Caption, m_font);
    if (m_lines.isEmpty())  // breaking them takes longer than painting them
        m_lines = nameLines(m_node, m_font, m_form);
    const QStringList& lines = m_lines;
    const qreal step = QFontMetricsF(m_font).height();
    const qreal names = step * static_cast<qreal>(lines.size());
    const qreal detailStep = QFontMetricsF(detail).height();
    const bool under = !m_node.isArea() && m_form == NodeForm::Tall;
    const bool beside = !m_node.isArea() && m_form != NodeForm::Tall && !m_node.detail.isEmpty();
    const qreal detailWidth = widest({m_node.detail}, detail);
    QRectF rect(box().topLeft() / scale, box().size() / scale);
    if (beside)
        rect.setRight(rect.right() - detailWidth - detailGap);
    qreal y = -(names + (under ? detailStep : 0)) / 2;
    painter.setFont(name);
    painter.setPen(m_node.absent ? m_theme->muted : m_theme->text);
    for (const QString& line : lines) {
        painter.drawText(QRectF(rect.left(), y, rect.width(), step), Qt::AlignCenter, line);
        y += step;
    }
    painter.setFont(detail);
    painter.setPen(m_theme->muted);
    if (under)
        painter.drawText(QRectF(rect.left(), y, rect.width(), detailStep), Qt::AlignCenter, m_node.detail);
    if (beside) {  // on the name's baseline where that is one line
        const qreal right = rect.center().x() + widest(lines, name) / 2 + detailGap;
        const qreal baseline = lines.size() == 1 ? -step / 2 + QFontMetricsF(name).ascent()
                                                 : -detailStep / 2 + QFontMetricsF(detail).ascent();
        painter.drawText(QPointF(right, baseline), m_node.detail);
    }
    painter.restore();
}

}  // namespace remit
