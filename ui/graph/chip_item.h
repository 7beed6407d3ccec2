// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGraphicsItem>

#include "ui/graph/emphasis.h"

namespace remit {

// An edge's letters, in the room that ChipItem::measure says.
void drawChip(QPainter& painter, const QRectF& place, const GraphEdge& edge, const QFont& font, const Theme& theme);

// The letters of an edge, in their shapes, on a ground of their own.
class ChipItem final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 3;

    ChipItem(const Theme& theme, const QFont& font) : m_theme(&theme), m_font(font) { setZValue(4); }

    [[nodiscard]] static QSizeF measure(const GraphEdge& edge, const QFont& font);
    void show(const GraphEdge& edge, const QRectF& place);  // a null place hides it
    void emphasise(Emphasis emphasis);

    [[nodiscard]] const CellRef& cell() const { return m_edge.cell; }
    [[nodiscard]] const QRectF& place() const { return m_place; }

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override { return m_place.adjusted(-2, -2, 2, 2); }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme* m_theme;
    QFont m_font;
    GraphEdge m_edge;
    QRectF m_place;
};

}  // namespace remit
