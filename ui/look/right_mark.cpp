// SPDX-License-Identifier: MIT
#include "ui/look/right_mark.h"

#include <cmath>
#include <numbers>

namespace remit {

namespace {

QPainterPath polygon(const QRectF& box, std::initializer_list<QPointF> unit) {
    QPolygonF points;
    for (const QPointF& each : unit)
        points << QPointF(box.left() + each.x() * box.width(), box.top() + each.y() * box.height());
    points << points.first();
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

QPainterPath regular(const QRectF& box, int corners, double turn) {
    QPolygonF points;
    for (int i = 0; i <= corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        points << box.center() + QPointF(std::sin(angle) * box.width() / 2, -std::cos(angle) * box.height() / 2);
    }
    QPainterPath path;
    path.addPolygon(points);
    return path;
}

}  // namespace

QPainterPath shapeOf(RightClass rightClass, const QRectF& box) {
    const qreal w = box.width();
    QPainterPath path;
    switch (rightClass) {
        case RightClass::Decision:
            path.addRoundedRect(box.adjusted(w * .08, w * .08, -w * .08, -w * .08), w * .16, w * .16);
            return path;
        case RightClass::Consent:
            return polygon(box, {{.22, .06}, {.94, .06}, {.94, .78}, {.78, .94}, {.06, .94}, {.06, .22}});
        case RightClass::Consultation:
            path.addEllipse(box.adjusted(w * .05, w * .05, -w * .05, -w * .05));
            return path;
        case RightClass::Advice:
            path.addRoundedRect(box.adjusted(0, w * .14, 0, -w * .14), w * .36, w * .36);
            return path;
        case RightClass::Engagement:
            return polygon(box, {{.5, -.03}, {1.03, .5}, {.5, 1.03}, {-.03, .5}});
        case RightClass::Standards:
            return regular(box, 6, 0);
        case RightClass::Coordination:
            return regular(box.translated(0, w * .03), 5, 0);
        case RightClass::Funding:
            return regular(box, 8, std::numbers::pi / 8);
        case RightClass::Delivery:
            return polygon(box, {{.02, .14}, {.68, .14}, {1., .5}, {.68, .86}, {.02, .86}});
        case RightClass::Scrutiny: {
            path.moveTo(box.left() + w * .08, box.top() + w * .08);
            path.lineTo(box.right() - w * .08, box.top() + w * .08);
            path.lineTo(box.right() - w * .08, box.top() + w * .52);
            path.quadTo(box.right() - w * .1, box.bottom() - w * .12, box.center().x(), box.bottom());
            path.quadTo(box.left() + w * .1, box.bottom() - w * .12, box.left() + w * .08, box.top() + w * .52);
            path.closeSubpath();
            return path;
        }
        case RightClass::Information:
            return polygon(box, {{.1, .04}, {.66, .04}, {.92, .3}, {.92, .96}, {.1, .96}});
    }
    return path;
}

void drawRightMark(QPainter& painter, const QRectF& box, const RightMark& mark, const Theme& theme) {
    const Theme::Mark& colours = theme.mark(groupOf(mark.rightClass));
    const qreal size = box.width();
    const qreal stroke = std::max(1.4, size / 13);
    const bool filled = mark.rightClass == RightClass::Decision && !mark.inherited;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = box.adjusted(stroke, stroke, -stroke, -stroke);
    QPen pen(colours.outline, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (mark.adopted)
        pen.setDashPattern({2.0, 1.2});
    QColor inside = filled                                                                              ? colours.tint
                    : mark.rightClass == RightClass::Decision || mark.rightClass == RightClass::Consent ? theme.surface
                                                                                                        : colours.tint;
    if (mark.adopted && filled) {
        // A filled mark shows its dashes as a ring around a smaller fill.
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(mark.rightClass, inner));
        const qreal gap = stroke * 1.15;
        painter.fillPath(shapeOf(mark.rightClass, inner.adjusted(gap, gap, -gap, -gap)), inside);
    } else {
        painter.setPen(pen);
        painter.setBrush(inside);
        painter.drawPath(shapeOf(mark.rightClass, inner));
    }

    QFont font = painter.font();
    font.setWeight(QFont::Bold);
    font.setPixelSize(std::max(6, qRound(size * (mark.letter.size() > 1 ? .36 : mark.adopted && filled ? .44 : .5))));
    painter.setFont(font);
    painter.setPen(filled ? colours.letter : theme.text);
    painter.drawText(inner, Qt::AlignCenter, mark.letter);

    if (mark.joint) {
        const QRectF ring(box.right() - size * .40, box.top() - size * .02, size * .40, size * .40);
        painter.setPen(QPen(colours.outline, stroke * .7));
        painter.setBrush(theme.surface);
        painter.drawEllipse(ring);
        painter.setPen(QPen(theme.text, stroke * .75));
        const QPointF c = ring.center();
        const qreal arm = size * .10;
        painter.drawLine(c - QPointF(arm, 0), c + QPointF(arm, 0));
        painter.drawLine(c - QPointF(0, arm), c + QPointF(0, arm));
    }
    if (mark.inherited) {
        painter.setPen(QPen(colours.outline, stroke * .8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(box.left() + size * .12, box.top());
        painter.drawPolyline(
            QPolygonF({tip + QPointF(-size * .1, size * .12), tip, tip + QPointF(size * .1, size * .12)}));
    }
    if (mark.conditional) {
        painter.setPen(QPen(theme.text, stroke, Qt::SolidLine, Qt::FlatCap));
        const qreal y = box.bottom() - stroke / 2;
        painter.drawLine(QPointF(box.left() + size * .28, y), QPointF(box.right() - size * .28, y));
    }
    painter.restore();
}

void drawSeverity(QPainter& painter, const QRectF& box, Severity severity, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.of(severity));
    switch (severity) {
        case Severity::Error:
            painter.drawPath(regular(box, 8, std::numbers::pi / 8));
            painter.setPen(QPen(theme.surface, box.width() / 7, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(box.center() - QPointF(box.width() * .2, box.width() * .2),
                             box.center() + QPointF(box.width() * .2, box.width() * .2));
            painter.drawLine(box.center() - QPointF(-box.width() * .2, box.width() * .2),
                             box.center() + QPointF(-box.width() * .2, box.width() * .2));
            break;
        case Severity::Warning:
            painter.drawPath(polygon(box, {{.5, .06}, {.98, .92}, {.02, .92}}));
            break;
        case Severity::Note:
        case Severity::Off:
            painter.drawEllipse(box.center(), box.width() * .3, box.width() * .3);
            break;
    }
    painter.restore();
}

void drawFindingCorner(QPainter& painter, const QRectF& cell, qreal size, Severity severity, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.of(severity));
    QPolygonF corner({cell.topRight() - QPointF(size, 0), cell.topRight(), cell.topRight() + QPointF(0, size)});
    if (severity == Severity::Error)  // a square corner, so that shape tells it from a warning
        corner = QPolygonF({cell.topRight() - QPointF(size * .8, 0), cell.topRight(),
                            cell.topRight() + QPointF(0, size * .8), cell.topRight() + QPointF(-size * .8, size * .8)});
    if (severity == Severity::Note)
        painter.drawEllipse(cell.topRight() + QPointF(-size * .55, size * .55), size * .25, size * .25);
    else
        painter.drawPolygon(corner);
    painter.restore();
}

QPen penOf(RightClass rightClass, const Theme& theme, qreal width) {
    QPen pen(theme.mark(groupOf(rightClass)).outline, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (rightClass) {
        case RightClass::Decision:
            pen.setWidthF(width * 1.5);
            break;
        case RightClass::Consent:
            break;
        case RightClass::Consultation:
            pen.setDashPattern({5, 3});
            break;
        case RightClass::Advice:
            pen.setDashPattern({1.2, 2.4});
            break;
        case RightClass::Engagement:
            pen.setDashPattern({7, 2.5, 1.2, 2.5});
            break;
        case RightClass::Standards:
            pen.setDashPattern({10, 3});
            break;
        case RightClass::Coordination:
            pen.setDashPattern({10, 2.5, 1.2, 2.5});
            break;
        case RightClass::Funding:
            break;
        case RightClass::Delivery:
            pen.setDashPattern({14, 3});
            break;
        case RightClass::Scrutiny:
            pen.setDashPattern({3, 2});
            break;
        case RightClass::Information:
            pen.setDashPattern({1.2, 4});
            break;
    }
    return pen;
}

}  // namespace remit
