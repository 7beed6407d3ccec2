// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>
#include <vector>

#include "ui/look/right_mark.h"

namespace remit {

// What the mouse shows above everything else while it is at work: the band that takes nodes in hand, the lines that a
// dragged node snaps to, and the line that follows the pointer while a right is drawn or moved.
class PointerMarks final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 7;

    PointerMarks(const Theme& theme, const QFont& font) : m_theme(&theme), m_font(font) { setZValue(9); }

    // Each is taken away by an empty one.
    void setBand(const QRectF& band);
    void setGuides(std::vector<QLineF> guides);
    // `rights`: which are drawn, in the line's pattern and as letters on it.
    void setLine(const QPainterPath& line, std::vector<RightMark> rights = {});

    [[nodiscard]] const QRectF& band() const { return m_band; }
    [[nodiscard]] const std::vector<QLineF>& guides() const { return m_guides; }
    [[nodiscard]] const QPainterPath& line() const { return m_line; }
    [[nodiscard]] const std::vector<RightMark>& rights() const { return m_rights; }

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme* m_theme;
    QFont m_font;
    QRectF m_band;
    std::vector<QLineF> m_guides;
    QPainterPath m_line;
    std::vector<RightMark> m_rights;
};

}  // namespace remit
