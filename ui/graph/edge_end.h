// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>
#include <QPainter>

#include "ui/look/theme.h"

namespace remit {

enum class EdgeSide { Body, Area };

// The handle at one end of the edge in hand, by which that end is pulled to another node.
class EdgeEnd final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 8;
    static constexpr qreal radius = 12;  // of what takes a press; what is painted is smaller, to hide little

    explicit EdgeEnd(const Theme& theme) : m_theme(&theme) {
        setFlag(ItemIgnoresTransformations);
        setZValue(7);
        hide();
    }
    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override { return {-radius, -radius, 2 * radius, 2 * radius}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme->accent, 2));
        painter->setBrush(m_theme->surface);
        painter->drawEllipse(QPointF(), 6, 6);
    }

private:
    const Theme* m_theme;
};

}  // namespace remit
