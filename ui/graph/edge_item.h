// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "ui/graph/edge_paths.h"
#include "ui/graph/emphasis.h"

namespace remit {

// All rights of a body on a policy area as one line, in the pattern of the strongest, with an arrow head at the area.
// As far as it runs in a trunk, the trunk is painted instead, unless the edge stands out.
class EdgeItem final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 2;
    static constexpr qreal tip = 8;  // the arrow head's length

    explicit EdgeItem(const Theme& theme) : m_theme(&theme) { setZValue(2); }

    void show(const GraphEdge& edge);
    void setRoute(const EdgeRoute& route, const QPolygonF& line);
    void emphasise(Emphasis emphasis);

    [[nodiscard]] const GraphEdge& edge() const { return m_edge; }
    [[nodiscard]] const QPainterPath& path() const { return m_route.path; }
    [[nodiscard]] const QPolygonF& line() const { return m_line; }  // the path in short steps
    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override {
        return m_route.path.boundingRect().adjusted(-12, -12, 12, 12);
    }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme* m_theme;
    GraphEdge m_edge;
    EdgeRoute m_route;
    QPolygonF m_line;
    Emphasis m_emphasis = Emphasis::Plain;
};

// A head at the end of a path, `length` beyond it.
[[nodiscard]] QPolygonF arrowHead(const QPainterPath& path, qreal length, qreal width);

}  // namespace remit
