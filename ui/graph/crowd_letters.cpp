// SPDX-License-Identifier: MIT
#include "ui/graph/crowd_letters.h"

#include <QScrollBar>
#include <cmath>

#include "ui/graph/chip_item.h"
#include "ui/graph/chip_places.h"
#include "ui/graph/crowd_item.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

constexpr int restingTime = 120;          // milliseconds without a move
constexpr std::size_t mostLines = 2'500;  // lines in sight; where there are more there is no room for letters

// What of it lies in the box; a null line where nothing does.
QLineF partWithin(const QLineF& line, const QRectF& box) {
    qreal first = 0;
    qreal last = 1;
    const auto clip = [&](qreal at, qreal step, qreal least, qreal most) {
        if (std::abs(step) < 1e-9) {
            if (at < least || at > most)
                last = -1;
            return;
        }
        const auto [enter, leave] = std::minmax({(least - at) / step, (most - at) / step});
        first = std::max(first, enter);
        last = std::min(last, leave);
    };
    clip(line.x1(), line.dx(), box.left(), box.right());
    clip(line.y1(), line.dy(), box.top(), box.bottom());
    return last <= first ? QLineF() : QLineF(line.pointAt(first), line.pointAt(last));
}

}  // namespace

std::vector<CrowdLetters> crowdLetters(const GraphContent& content, const Crowd& crowd, const QRectF& seen,
                                       const QFont& font) {
    std::vector<QRectF> nodes;
    std::vector<bool> isSeen(crowd.lines.size());
    std::vector<std::uint32_t> edges;
    for (std::size_t node = 0; node < crowd.nodes.size(); ++node) {
        if (!seen.intersects(crowd.nodes[node]))
            continue;
        nodes.push_back(crowd.nodes[node]);
        for (const std::uint32_t edge : crowd.edgesOf[node])
            if (!isSeen[edge] && edge < content.edges.size()) {
                isSeen[edge] = true;
                edges.push_back(edge);
            }
    }
    if (edges.size() > mostLines)
        return {};
    std::vector<QLineF> lines;
    std::vector<QSizeF> sizes;
    for (const std::uint32_t edge : edges) {
        lines.push_back(partWithin(crowd.lines[edge].line, seen));
        sizes.push_back(lines.back().isNull() ? QSizeF() : ChipItem::measure(content.edges[edge], font));
    }
    std::vector<CrowdLetters> out;
    const std::vector<QRectF> places = placeChipsQuickly(lines, sizes, nodes);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!places[i].isNull() && seen.contains(places[i]))
            out.push_back({edges[i], places[i]});
    return out;
}

CrowdLettering::CrowdLettering(GraphCanvas& canvas) : QObject(&canvas), m_canvas(canvas) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restingTime);
    connect(&m_rest, &QTimer::timeout, this, &CrowdLettering::place);
    const auto wait = [this] { m_rest.start(); };
    connect(&canvas, &GraphCanvas::zoomChanged, this, wait);
    connect(canvas.horizontalScrollBar(), &QScrollBar::valueChanged, this, wait);
    connect(canvas.verticalScrollBar(), &QScrollBar::valueChanged, this, wait);
    connect(&canvas.scene(), &GraphScene::arranged, this, wait);
}

void CrowdLettering::place() {
    if (m_canvas.zoom() < FarNames::from)
        return;
    m_canvas.scene().letterCrowd(m_canvas.mapToScene(m_canvas.viewport()->rect()).boundingRect());
}

}  // namespace remit
