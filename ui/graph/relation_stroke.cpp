// SPDX-License-Identifier: MIT
#include "ui/graph/relation_stroke.h"

#include <cmath>

namespace remit {

namespace {

// A place on a path and where it leads there.
struct Ray {
    QPointF at;
    QPointF ahead;

    [[nodiscard]] QPointF point(qreal forwards, qreal aside) const {
        return at + ahead * forwards + QPointF(-ahead.y(), ahead.x()) * aside;
    }
};

Ray rayOf(const QPointF& at, const QPointF& towards) {
    const QPointF step = towards - at;
    const qreal size = std::hypot(step.x(), step.y());
    return {at, size < 1e-6 ? QPointF(1, 0) : step / size};
}

void drawHead(QPainter& painter, const Ray& end, qreal tip) {
    painter.drawPolyline(QPolygonF{{end.point(tip - 7, 4.5), end.point(tip, 0), end.point(tip - 7, -4.5)}});
}

}  // namespace

QPen penOf(RelationKind kind, const Theme& theme, qreal width) {
    QPen pen(theme.muted, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (kind) {
        case RelationKind::Delegates:
            pen.setColor(theme.mark(RightGroup::Decide).outline);
            break;
        case RelationKind::AccountableTo:
            pen.setColor(theme.mark(RightGroup::Check).outline);
            pen.setDashPattern({6, 3});
            break;
        case RelationKind::MemberOf:
            pen.setDashPattern({1.5, 2.5});
            break;
        case RelationKind::Funds:
            pen.setColor(theme.mark(RightGroup::Resource).outline);
            pen.setDashPattern({9, 2.5, 1.5, 2.5, 1.5, 2.5});
            break;
        case RelationKind::Appoints:
            pen.setColor(theme.mark(RightGroup::Influence).outline);
            pen.setDashPattern({14, 4});
            break;
    }
    return pen;
}

void drawRelation(QPainter& painter, const QPainterPath& path, RelationKind kind, const QPen& pen,
                  const QColor& ground) {
    if (path.elementCount() < 2)
        return;
    const auto element = [&](int index) { return static_cast<QPointF>(path.elementAt(index)); };
    Ray end = rayOf(element(path.elementCount() - 2), path.currentPosition());
    end.at = path.currentPosition();
    const Ray start = rayOf(element(0), element(1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    painter.setPen(QPen(pen.color(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (kind) {
        case RelationKind::Delegates:
        case RelationKind::AccountableTo:
            painter.drawLine(end.at, end.point(relationTip, 0));
            drawHead(painter, end, relationTip);
            return;
        case RelationKind::MemberOf:
            painter.setBrush(ground);
            painter.drawEllipse(end.point(relationTip / 2, 0), relationTip / 2, relationTip / 2);
            return;
        case RelationKind::Funds:
            painter.drawLine(end.at, end.point(relationTip, 0));
            drawHead(painter, end, relationTip);
            drawHead(painter, end, relationTip - 5);
            return;
        case RelationKind::Appoints:
            painter.drawLine(end.at, end.point(relationTip, 0));
            drawHead(painter, end, relationTip);
            painter.setBrush(ground);
            painter.drawPolygon(QPolygonF{{start.at, start.point(5, 3.5), start.point(10, 0), start.point(5, -3.5)}});
            return;
    }
}

}  // namespace remit
