// SPDX-License-Identifier: MIT
#include "ui/graph/edge_item.h"

#include <QPainterPathStroker>
#include <cmath>

namespace remit {

QPolygonF arrowHead(const QPainterPath& path, qreal length, qreal width) {
    if (path.elementCount() < 2)
        return {};
    // The last control point gives the direction exactly, even of a curve that ends on the spot.
    const QPointF end = path.currentPosition();
    const auto control = static_cast<QPointF>(path.elementAt(path.elementCount() - 2));
    QPointF direction = end - control;
    const qreal size = std::hypot(direction.x(), direction.y());
    if (size < 1e-6)
        return {};
    direction /= size;
    const QPointF across(-direction.y(), direction.x());
    return {{end + direction * length, end - direction * .5 + across * width / 2,
             end - direction * .5 - across * width / 2}};
}

void EdgeItem::show(const GraphEdge& edge) {
    m_edge = edge;
    update();
}

void EdgeItem::setRoute(const EdgeRoute& route, const QPolygonF& line) {
    prepareGeometryChange();
    m_route = route;
    m_line = line;
}

QPainterPath EdgeItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(10);
    return stroker.createStroke(m_route.path);
}

void EdgeItem::emphasise(Emphasis emphasis) {
    m_emphasis = emphasis;
    const bool loud = emphasis == Emphasis::Strong || emphasis == Emphasis::Lit;
    setZValue(loud ? 3 : emphasis == Emphasis::Quiet ? 1.5 : 2);
    setOpacity(emphasis == Emphasis::Quiet ? .45 : 1);
    update();
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (m_edge.rights.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool loud = m_emphasis == Emphasis::Strong || m_emphasis == Emphasis::Lit;
    QPen pen = penOf(m_edge.rights.front().mark.rightClass, *m_theme, m_edge.partner ? 1.1 : loud ? 2 : 1.5);
    if (m_edge.adopted)
        pen.setDashPattern({3.2, 2.2});
    painter->setBrush(Qt::NoBrush);
    for (const EdgeRoute::Piece& piece : m_route.trunk) {
        painter->setPen(QPen(m_theme->muted, 1.2 + .8 * std::log2(piece.edges), Qt::SolidLine, Qt::RoundCap));
        painter->drawPath(piece.path);
    }
    const QPainterPath& path = loud ? m_route.path : m_route.branch;
    if (loud) {
        QColor halo =
            m_emphasis == Emphasis::Lit ? m_theme->of(m_edge.worst.value_or(Severity::Warning)) : m_theme->accent;
        halo.setAlpha(m_emphasis == Emphasis::Lit ? 58 : 38);
        painter->setPen(QPen(halo, 10, Qt::SolidLine, Qt::RoundCap));
        painter->drawPath(path);
    } else {
        // A thin gap around a line tells which of two that cross goes over.
        QColor gap = m_theme->surface;
        gap.setAlpha(200);
        painter->setPen(QPen(gap, pen.widthF() + 3, Qt::SolidLine, Qt::FlatCap));
        painter->drawPath(path);
    }
    painter->setPen(pen);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    painter->drawPolygon(arrowHead(m_route.path, tip, m_edge.partner ? 6 : 7.5));
}

}  // namespace remit
