// SPDX-License-Identifier: MIT
#include "ui/graph/relation_item.h"

#include <QFontMetricsF>
#include <QPainterPathStroker>

#include "ui/graph/edge_item.h"

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

void RelationItem::emphasise(Emphasis emphasis) {
    m_emphasis = emphasis;
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
    const QColor colour = m_emphasis == Emphasis::Lit ? m_theme->warning : loud ? m_theme->text : m_theme->muted;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, loud ? 2 : 1.2));
    painter->drawPath(m_path);
    const QPolygonF head = arrowHead(m_path, tip, 9);
    if (head.size() == 3) {
        // Open: the two sides of the head alone, drawn back from its point.
        const QPointF back = (head[1] + head[2]) / 2 - head[0];
        const QPointF reach = back * 3;
        painter->drawPolyline(QPolygonF{{head[1] + reach, head[0], head[2] + reach}});
    }
    if (m_label.isNull())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme->surface);
    painter->drawRoundedRect(m_label, 5, 5);
    painter->setFont(m_font);
    painter->setPen(colour);
    painter->drawText(m_label, Qt::AlignCenter, m_relation.label);
}

}  // namespace remit
