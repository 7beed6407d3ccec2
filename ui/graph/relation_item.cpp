// SPDX-License-Identifier: MIT
#include "ui/graph/relation_item.h"

#include <QFontMetricsF>
#include <QPainterPathStroker>

#include "ui/graph/relation_stroke.h"

namespace remit {

QSizeF RelationItem::measure(const GraphRelation& relation, const QFont& font) {
    const QFontMetricsF metrics(fontFor(TextRole::Caption, font));
    return {metrics.horizontalAdvance(relation.label) + 10, metrics.height() + 2};
}

void RelationItem::show(const GraphRelation& relation, const QPainterPath& path, const QPolygonF& line,
                        const QRectF& label) {
    prepareGeometryChange();
    m_relation = relation;
    m_path = path;
    m_line = line;
    m_label = label;
    update();
}

void RelationItem::emphasise(Emphasis emphasis, Severity severity) {
    m_emphasis = emphasis;
    m_severity = severity;
    setZValue(emphasis == Emphasis::Strong || emphasis == Emphasis::Lit ? 3 : usualZ);
    setOpacity(emphasis == Emphasis::Quiet ? .45 : 1);
    update();
}

QPainterPath RelationItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(10);
    QPainterPath path = stroker.createStroke(m_path);
    path.addRect(m_label);
    return path;
}

void RelationItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    const bool loud = m_emphasis == Emphasis::Strong || m_emphasis == Emphasis::Lit;
    QPen pen = penOf(m_relation.kind, *m_theme, loud ? 2.2 : m_relation.worst ? 1.8 : 1.3);
    if (m_emphasis == Emphasis::Lit)
        pen.setColor(m_theme->of(m_severity));
    else if (m_relation.worst)
        pen.setColor(m_theme->of(*m_relation.worst));
    if (loud) {
        QColor halo = m_emphasis == Emphasis::Lit ? pen.color() : m_theme->accent;
        halo.setAlpha(m_emphasis == Emphasis::Lit ? 58 : 38);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(halo, 10, Qt::SolidLine, Qt::RoundCap));
        painter->drawPath(m_path);
    }
    drawRelation(*painter, m_path, m_relation.kind, pen, m_theme->surface);
    if (m_label.isNull())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme->surface);
    painter->drawRoundedRect(m_label, 5, 5);
    painter->setFont(m_font);
    painter->setPen(m_emphasis == Emphasis::Lit ? pen.color() : m_theme->text);
    painter->drawText(m_label, Qt::AlignCenter, m_relation.label);
}

}  // namespace remit
