// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGraphicsItem>

#include "ui/graph/graph_content.h"

namespace remit {

// A lane of the tiers picture with its title, behind everything.
class BandItem final : public QGraphicsItem {
public:
    BandItem(Lane lane, const QRectF& box, const Theme& theme, const QFont& font)
        : m_lane(lane), m_box(box), m_theme(&theme), m_font(fontFor(TextRole::Caption, font)) {
        m_font.setWeight(QFont::DemiBold);
        setZValue(-1);
    }
    // As the lane that what is dragged would go to.
    void setLit(bool lit) {
        m_lit = lit;
        update();
    }
    [[nodiscard]] Lane lane() const { return m_lane; }
    [[nodiscard]] bool isLit() const { return m_lit; }
    [[nodiscard]] QRectF boundingRect() const override { return m_box.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_lit ? QPen(m_theme->accent, 2.5) : QPen(m_theme->line, 1));
        painter->setBrush(m_lit ? m_theme->selected : m_lane == Lane::Areas ? m_theme->raised : m_theme->surface);
        painter->drawRoundedRect(m_box, 8, 8);
        painter->setFont(m_font);
        painter->setPen(m_lit ? m_theme->text : m_theme->muted);
        const bool low = m_box.height() < 5 * QFontMetricsF(m_font).height();
        painter->drawText(m_box.adjusted(14, low ? 0 : 9, -14, 0),
                          Qt::AlignLeft | (low ? Qt::AlignVCenter : Qt::AlignTop), titleOf(m_lane));
    }

private:
    Lane m_lane;
    QRectF m_box;
    const Theme* m_theme;
    QFont m_font;
    bool m_lit = false;
};

}  // namespace remit
