// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "ui/look/theme.h"

namespace remit {

// The small plus beside a node from which a right is drawn, and the line that follows the pointer while it is.
class GrantHandle final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 5;
    static constexpr qreal radius = 12;  // 24 pixels across at zoom 1; the scene grows it as the view shrinks

    explicit GrantHandle(const Theme& theme) : m_theme(&theme) {
        setFlag(ItemIgnoresTransformations);
        setZValue(8);
        hide();
    }
    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override {
        return {-radius - 1, -radius - 1, 2 * radius + 2, 2 * radius + 2};
    }
    [[nodiscard]] QPainterPath shape() const override {
        QPainterPath path;
        path.addEllipse(QPointF(), radius, radius);
        return path;
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme->surface, 2));
        painter->setBrush(m_theme->accent);
        painter->drawEllipse(QPointF(), radius - 2, radius - 2);
        painter->setPen(QPen(m_theme->onAccent, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(-4, 0), QPointF(4, 0));
        painter->drawLine(QPointF(0, -4), QPointF(0, 4));
    }

private:
    const Theme* m_theme;
};

}  // namespace remit
