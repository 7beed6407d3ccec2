// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>
#include <QPixmap>
#include <map>
#include <vector>

#include "ui/graph/crowd.h"
#include "ui/graph/crowd_letters.h"

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
    // Letters of lines, painted near; another crowd and a moved node leave them out.
    void setLetters(std::vector<std::pair<CrowdLetters, GraphEdge>> letters);
    [[nodiscard]] const std::vector<std::pair<CrowdLetters, GraphEdge>>& letters() const { return m_letters; }
    // The line whose letters are at the point; -1 for none.
    [[nodiscard]] int letteredAt(const QPointF& point) const;

    [[nodiscard]] int type() const override { return kind; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLines(QPainter& painter, const QRectF& seen) const;
    void paintBundles(QPainter& painter, const QRectF& seen) const;
    void paintBlocks(QPainter& painter, const QRectF& seen) const;
    void paintLetters(QPainter& painter, const QRectF& seen) const;

    const Theme* m_theme;
    QFont m_font;
    QFont m_letterFont;
    Crowd m_crowd;
    std::vector<std::pair<CrowdLetters, GraphEdge>> m_letters;
    // Letters as they look at a scale: there are few that differ, and many of each.
    mutable std::map<QString, QPixmap> m_chips;
    mutable qreal m_chipScale = 0;
    QRectF m_bounds;
    bool m_quiet = false;
    qreal m_scale = 1;
    mutable std::vector<std::uint32_t> m_painted;  // by line: the frame that painted it
    mutable std::uint32_t m_frame = 0;
};

}  // namespace remit
