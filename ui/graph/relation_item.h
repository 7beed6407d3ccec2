// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGraphicsItem>

#include "ui/graph/emphasis.h"

namespace remit {

// A relation between two bodies: a line of its kind's own with its name.
class RelationItem final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 4;
    static constexpr qreal usualZ = 2.2;  // its name stands over the edges of rights

    RelationItem(const Theme& theme, const QFont& font) : m_theme(&theme), m_font(fontFor(TextRole::Caption, font)) {
        setZValue(usualZ);
    }

    [[nodiscard]] static QSizeF measure(const GraphRelation& relation, const QFont& font);
    void show(const GraphRelation& relation, const QPainterPath& path, const QPolygonF& line, const QRectF& label);
    // `severity`: of the finding that lights it.
    void emphasise(Emphasis emphasis, Severity severity);

    [[nodiscard]] const GraphRelation& relation() const { return m_relation; }
    [[nodiscard]] const QPainterPath& path() const { return m_path; }
    [[nodiscard]] Emphasis emphasis() const { return m_emphasis; }

    [[nodiscard]] const QPolygonF& line() const { return m_line; }  // the path in short steps
    [[nodiscard]] const QRectF& label() const { return m_label; }

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override {
        return m_path.boundingRect().united(m_label).adjusted(-8, -8, 8, 8);
    }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme* m_theme;
    QFont m_font;
    GraphRelation m_relation;
    QPainterPath m_path;
    QPolygonF m_line;
    QRectF m_label;
    Emphasis m_emphasis = Emphasis::Plain;
    Severity m_severity = Severity::Warning;
};

}  // namespace remit
