// SPDX-License-Identifier: MIT
#include "ui/graph/far_names.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/graph/graph_scene.h"
#include "ui/graph/wrapped_text.h"

namespace remit {

namespace {

constexpr std::size_t mostNames = 60;
constexpr std::size_t mostTried = 200;
constexpr qreal narrowestName = 96;  // pixels of a line, at least
constexpr qreal widestName = 190;
constexpr qreal widthStep = 16;
constexpr qreal apart = 3;

QFont nameFont(const GraphScene& scene) {
    QFont font = fontFor(TextRole::Caption, scene.textFont());
    font.setWeight(QFont::DemiBold);
    return font;
}

// The title of a lane at the left of what is seen of it; null where the lane is too low for it.
QRectF titleBox(const GraphLayout::Band& band, const QFontMetricsF& metrics, const QTransform& onScreen,
                const QRectF& viewport) {
    const QRectF seen = onScreen.mapRect(band.box) & viewport;
    const QSizeF size(metrics.horizontalAdvance(titleOf(band.lane)) + 12, metrics.height() + 4);
    if (seen.height() < size.height() || seen.width() < size.width())
        return {};
    return {QPointF(seen.left() + 2, seen.top() + 1), size};
}

void paintPlate(QPainter& painter, const QRectF& box, const Theme& theme, const QPen& frame) {
    QColor ground = theme.surface;
    ground.setAlpha(235);
    painter.setPen(frame);
    painter.setBrush(ground);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), 4, 4);
}

}  // namespace

void FarNames::weigh(const GraphScene& scene) {
    const GraphContent& content = scene.content();
    std::map<NodeRef, int> weights;
    for (const GraphEdge& each : content.edges) {
        weights[each.cell.subject] += static_cast<int>(each.rights.size());
        weights[each.cell.area] += static_cast<int>(each.rights.size());
    }
    for (const GraphRelation& each : content.relations) {
        ++weights[each.from];
        ++weights[each.to];
    }
    std::vector<std::pair<int, NodeRef>> heaviest;
    for (const GraphNode& each : content.nodes) {
        const auto weight = weights.find(each.ref);
        heaviest.emplace_back(weight == weights.end() ? 0 : -weight->second, each.ref);
    }
    std::stable_sort(heaviest.begin(), heaviest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_heaviest.clear();
    m_lines.clear();
    for (auto& [weight, ref] : heaviest)
        m_heaviest.push_back({ref, scene.place(ref)});
}

std::vector<FarNames::Name> FarNames::placed(const GraphScene& scene, const QTransform& onScreen,
                                             const QRectF& viewport) const {
    const QFont font = nameFont(scene);
    const QFontMetricsF metrics(font);
    const qreal em = metrics.height() / 15;  // the widths above are for the usual size
    std::vector<QRectF> taken;
    for (const GraphLayout::Band& band : scene.bands())
        taken.push_back(titleBox(band, metrics, onScreen, viewport));
    std::vector<Name> out;
    std::size_t tried = 0;
    const auto linesOf = [&](const NodeItem& item) {
        // In steps: while one zooms, lines are broken anew now and then alone.
        const qreal room = std::floor(onScreen.mapRect(item.box()).width() / widthStep) * widthStep;
        const qreal width = std::clamp(room, narrowestName * em, widestName * em);
        QStringList& lines = m_lines[{item.node().ref, static_cast<int>(width)}];
        if (lines.isEmpty())
            lines = wrappedText(item.node().name, font, width, 2);
        return lines;
    };
    const auto offer = [&](const NodeItem& item) {
        const QPointF centre = onScreen.map(item.pos());
        if (!viewport.contains(centre) ||
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& each) { return each.contains(centre); }))
            return;
        ++tried;
        Name name{item.node().ref, linesOf(item), {}};
        qreal width = 0;
        for (const QString& line : name.lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        name.box.setSize({width + 10, metrics.height() * static_cast<qreal>(name.lines.size()) + 2});
        name.box.moveCenter(centre);
        // At the rim the name stays in sight.
        name.box.moveLeft(std::max(viewport.left(), std::min(name.box.left(), viewport.right() - name.box.width())));
        const QRectF around = name.box.adjusted(-apart, -apart, apart, apart);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& each) { return each.intersects(around); }))
            return;
        taken.push_back(name.box);
        out.push_back(std::move(name));
    };
    constexpr qreal drag = 400;  // pixels that a node may have moved since it was weighed
    const QRectF near = viewport.adjusted(-drag, -drag, drag, drag);
    for (const bool loud : {true, false})
        for (const Weighed& each : m_heaviest) {
            if (out.size() >= mostNames || tried >= mostTried)
                break;
            if (!near.contains(onScreen.map(each.at)))
                continue;
            const NodeItem* item = scene.node(each.node);
            const Emphasis emphasis = item ? item->emphasis() : Emphasis::Quiet;
            if (loud ? emphasis == Emphasis::Strong || emphasis == Emphasis::Lit : emphasis == Emphasis::Plain)
                offer(*item);
        }
    return out;
}

void FarNames::paint(QPainter& painter, const GraphScene& scene, const QTransform& onScreen,
                     const QRectF& viewport) const {
    const Theme& theme = scene.theme();
    const QFont font = nameFont(scene);
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const GraphLayout::Band& band : scene.bands())
        if (const QRectF box = titleBox(band, metrics, onScreen, viewport); !box.isNull()) {
            paintPlate(painter, box, theme, Qt::NoPen);
            painter.setPen(theme.muted);
            painter.drawText(box, Qt::AlignCenter, titleOf(band.lane));
        }
    for (const Name& name : placed(scene, onScreen, viewport)) {
        const Emphasis emphasis = scene.node(name.node)->emphasis();
        const bool loud = emphasis == Emphasis::Strong || emphasis == Emphasis::Lit;
        paintPlate(painter, name.box, theme, QPen(loud ? theme.accent : theme.strongLine, loud ? 1.6 : 1));
        painter.setPen(theme.text);
        painter.drawText(name.box, Qt::AlignCenter, name.lines.join(QLatin1Char('\n')));
    }
}

}  // namespace remit
