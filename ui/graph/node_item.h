// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGraphicsItem>

#include "ui/graph/emphasis.h"

namespace remit {

// Tall nodes have air, and a body's detail under its name; flat ones are for little height, with the detail beside it;
// slim ones are flat with narrow policy areas, for little width too.
enum class NodeForm { Tall, Flat, Slim };

// A body (a pill) or a policy area (a rounded rectangle) of the graph, centred on its position.
class NodeItem final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 1;

    NodeItem(const Theme& theme, const QFont& font) : m_theme(&theme), m_font(font) { setZValue(5); }

    // The room that a node's name needs at its usual size.
    [[nodiscard]] static QSizeF measure(const GraphNode& node, const QFont& font, NodeForm form);

    void show(const GraphNode& node, const QSizeF& size, NodeForm form);
    void emphasise(Emphasis emphasis, bool ring);  // ring: it has the keyboard's attention
    void setHeld(bool held);                       // one of several in hand

    [[nodiscard]] const GraphNode& node() const { return m_node; }
    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] QRectF box() const;  // around (0, 0)
    // The mark of how many are folded into it, "+3", at its lower edge; null where none are.
    [[nodiscard]] QRectF foldMark() const;

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QPainterPath outline(qreal out = 0) const;
    void paintText(QPainter& painter) const;
    void paintFinding(QPainter& painter) const;
    void paintVital(QPainter& painter) const;
    void paintFold(QPainter& painter) const;

    const Theme* m_theme;
    QFont m_font;
    GraphNode m_node;
    QSizeF m_size;
    NodeForm m_form = NodeForm::Tall;
    mutable QStringList m_lines;  // of the name, once it has been painted
    Emphasis m_emphasis = Emphasis::Plain;
    bool m_ring = false;
    bool m_held = false;
};

}  // namespace remit
