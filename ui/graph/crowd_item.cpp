// SPDX-License-Identifier: MIT
#include "ui/graph/crowd_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/graph/chip_item.h"

namespace remit {

namespace {

constexpr std::size_t smooth = 400;  // lines that are painted with soft edges

bool crosses(const QLineF& line, const QRectF& rect) {
    return std::max(line.x1(), line.x2()) >= rect.left() && std::min(line.x1(), line.x2()) <= rect.right() &&
           std::max(line.y1(), line.y2()) >= rect.top() && std::min(line.y1(), line.y2()) <= rect.bottom();
}

QColor faded(QColor colour, int alpha) {
    colour.setAlpha(alpha);
    return colour;
}

QColor mixed(const QColor& colour, const QColor& ground, int alpha) {
    const auto part = [alpha](int top, int bottom) { return (top * alpha + bottom * (255 - alpha)) / 255; };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())};
}

}  // namespace

CrowdItem::CrowdItem(const Theme& theme, const QFont& font)
    : m_theme(&theme), m_font(fontFor(TextRole::Caption, font)), m_letterFont(font) {
    setFlag(ItemUsesExtendedStyleOption);  // what is in sight is all that is painted
    setZValue(2);
}

void CrowdItem::show(Crowd crowd) {
    prepareGeometryChange();
    m_crowd = std::move(crowd);
    m_letters.clear();
    m_painted.assign(m_crowd.lines.size(), 0);
    m_frame = 0;
    m_bounds = QRectF();
    for (const QRectF& node : m_crowd.nodes)
        m_bounds |= node;
    update();
}

void CrowdItem::moveNode(std::size_t node, const QPointF& centre) {
    prepareGeometryChange();
    m_letters.clear();
    m_crowd.nodes[node].moveCenter(centre);
    m_bounds |= m_crowd.nodes[node];
    for (std::uint32_t edge : m_crowd.edgesOf[node]) {
        Crowd::Line& line = m_crowd.lines[edge];
        (line.from == node ? line.line.setP1(centre) : line.line.setP2(centre));
    }
    update();
}

void CrowdItem::setQuiet(bool quiet) {
    m_quiet = quiet;
    update();
}

void CrowdItem::setLetters(std::vector<std::pair<CrowdLetters, GraphEdge>> letters) {
    m_letters = std::move(letters);
    update();
}

int CrowdItem::letteredAt(const QPointF& point) const {
    for (const auto& [letters, edge] : m_letters)
        if (letters.place.contains(point))
            return static_cast<int>(letters.line);
    return -1;
}

void CrowdItem::setScale(qreal scale) {
    m_scale = scale;
    update();
}

void CrowdItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const QRectF& seen = option->exposedRect;
    if (m_scale >= near) {
        paintLines(*painter, seen);
        paintLetters(*painter, seen);
        return;
    }
    paintBundles(*painter, seen);
    paintBlocks(*painter, seen);
}

void CrowdItem::paintLines(QPainter& painter, const QRectF& seen) const {
    // By what pen: the class (relations last), and whether both ends are in sight.
    std::array<std::array<QList<QLineF>, 2>, 12> lines;
    std::size_t count = 0;
    ++m_frame;
    for (std::size_t node = 0; node < m_crowd.nodes.size(); ++node) {
        if (!seen.intersects(m_crowd.nodes[node]))
            continue;
        for (std::uint32_t edge : m_crowd.edgesOf[node]) {
            if (m_painted[edge] == m_frame)
                continue;
            m_painted[edge] = m_frame;
            const Crowd::Line& line = m_crowd.lines[edge];
            const bool whole = seen.intersects(m_crowd.nodes[line.from]) && seen.intersects(m_crowd.nodes[line.to]);
            lines.at(line.relation ? 11 : static_cast<std::size_t>(line.rightClass))[whole ? 1 : 0].append(line.line);
            ++count;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, count <= smooth);
    for (std::size_t pens = 0; pens < lines.size(); ++pens)
        for (const bool whole : {false, true}) {
            const QList<QLineF>& here = lines.at(pens)[whole ? 1 : 0];
            if (here.isEmpty())
                continue;
            QPen pen = pens == 11 ? QPen(m_theme->muted, 1) : penOf(static_cast<RightClass>(pens), *m_theme, 1);
            pen.setStyle(Qt::SolidLine);  // dashes among thousands of lines tell nothing, and cost much
            pen.setCosmetic(true);
            const int alpha = m_quiet ? 40 : whole ? 190 : 80;
            // Thousands of see-through lines take ten times as long as those of the colour that they come to.
            pen.setColor(count <= smooth ? faded(pen.color(), alpha) : mixed(pen.color(), m_theme->window, alpha));
            painter.setPen(pen);
            painter.drawLines(here);
        }
}

void CrowdItem::paintLetters(QPainter& painter, const QRectF& seen) const {
    const qreal dots = painter.device()->devicePixelRatio();
    if (m_chipScale != m_scale * dots)
        m_chips.clear();
    m_chipScale = m_scale * dots;
    painter.setOpacity(m_quiet ? .5 : 1);
    for (const auto& [letters, edge] : m_letters) {
        if (!seen.intersects(letters.place))
            continue;
        QString look = edge.partner ? QStringLiteral("p") : QString();
        for (const GraphRight& right : edge.rights)
            look += QStringLiteral("|%1/%2%3%4%5")
                        .arg(right.mark.letter)
                        .arg(static_cast<int>(right.mark.rightClass))
                        .arg(right.mark.adopted)
                        .arg(right.mark.joint)
                        .arg(right.mark.conditional);
        QPixmap& chip = m_chips[look];
        if (chip.isNull()) {
            chip = QPixmap((letters.place.size() * m_chipScale).toSize() + QSize(1, 1));
            chip.fill(Qt::transparent);
            QPainter inside(&chip);
            inside.scale(m_chipScale, m_chipScale);
            drawChip(inside, QRectF(QPointF(), letters.place.size()), edge, m_letterFont, *m_theme);
        }
        painter.drawPixmap(QRectF(letters.place.topLeft(), QSizeF(chip.size()) / m_chipScale), chip,
                           QRectF(QPointF(), chip.size()));
    }
    painter.setOpacity(1);
}

void CrowdItem::paintBundles(QPainter& painter, const QRectF& seen) const {
    const Crowd::Level* level = m_crowd.levelAt(m_scale);
    if (!level)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int heaviest = level->bundles.empty() ? 1 : level->bundles.front().edges;
    // The heaviest last, on top.
    for (auto bundle = level->bundles.rbegin(); bundle != level->bundles.rend(); ++bundle) {
        if (!crosses(bundle->line, seen))
            continue;
        const double weight = std::log2(1.0 + bundle->edges) / std::log2(1.0 + heaviest);
        QPen pen = penOf(bundle->rightClass, *m_theme, 1);
        pen.setStyle(Qt::SolidLine);
        pen.setCosmetic(true);
        pen.setWidthF(weight > .8 ? 4 : weight > .6 ? 2.5 : 1);
        pen.setColor(faded(pen.color(), static_cast<int>((m_quiet ? 20 : 40) + (m_quiet ? 30 : 150) * weight)));
        painter.setPen(pen);
        painter.drawLine(bundle->line);
    }
}

void CrowdItem::paintBlocks(QPainter& painter, const QRectF& seen) const {
    const Crowd::Level* level = m_crowd.levelAt(m_scale);
    if (!level)
        return;
    int heaviest = 1;
    for (const Crowd::Block& block : level->blocks)
        heaviest = std::max(heaviest, block.edges);
    for (const Crowd::Block& block : level->blocks) {
        if (!seen.intersects(block.box))
            continue;
        const double weight = static_cast<double>(block.edges) / heaviest;
        const QColor fill = block.lane == Lane::Areas ? m_theme->surface : m_theme->selected;
        QPen frame(block.lane == Lane::Areas ? m_theme->strongLine : m_theme->accent, 1 + 2 * weight);
        frame.setCosmetic(true);
        painter.setPen(frame);
        painter.setBrush(fill);
        painter.drawRect(block.box);
    }
    // How many nodes they are, in letters of the usual size however far away.
    const QTransform onScreen = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    painter.setFont(m_font);
    painter.setPen(m_theme->text);
    const QFontMetricsF metrics(m_font);
    for (const Crowd::Block& block : level->blocks) {
        const QString count = QString::number(block.nodes);
        const QRectF box = onScreen.mapRect(block.box);
        if (seen.intersects(block.box) && box.height() >= metrics.height() &&
            box.width() >= metrics.horizontalAdvance(count) + 4)
            painter.drawText(box, Qt::AlignCenter, count);
    }
    painter.setWorldTransform(onScreen);
}

}  // namespace remit
