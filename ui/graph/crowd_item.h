// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>
#include <vector>

#include "ui/graph/crowd.h"

namespace remit {

// All edges of a crowd as one item: near the lines that lead to the nodes in sight, from afar blocks and bundles. A
// frame costs the lines that are in sight, and a glance at every node.
class CrowdItem final : public QGraphicsItem {
public:
    static constexpr int kind = UserType + 6;
    static constexpr qreal near = .5;  // the scale from which nodes and lines are painted one by one

    CrowdItem(const Theme& theme, const QFont& font);

    void show(Crowd crowd);
    void moveNode(std::size_t node, const QPointF& centre);
    void setQuiet(bool quiet);  // something else stands out
    // What is painted is what is to be seen at this scale, also on paper.
    void setScale(qreal scale);
    [[nodiscard]] const Crowd& crowd() const { return m_crowd; }

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLines(QPainter& painter, const QRectF& seen) const;
    void paintBundles(QPainter& painter, const QRectF& seen) const;
    void paintBlocks(QPainter& painter, const QRectF& seen) const;

    const Theme* m_theme;
    QFont m_font;
    Crowd m_crowd;
    QRectF m_bounds;
    bool m_quiet = false;
    qreal m_scale = 1;
    mutable std::vector<std::uint32_t> m_painted;  // by line: the frame that painted it
    mutable std::uint32_t m_frame = 0;
};

}  // namespace remit
