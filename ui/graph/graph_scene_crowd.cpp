// SPDX-License-Identifier: MIT
// What is different in a picture of thousands of edges, which are painted by one item.
#include "ui/graph/crowd_item.h"
#include "ui/graph/graph_scene.h"

namespace remit {

namespace {

constexpr std::size_t mostLoud = 300;  // edges that stand out, each with its letters
constexpr qreal lettersFrom = .3;      // the scale below which letters are specks

}  // namespace

void GraphScene::setScale(qreal scale) {
    m_scale = scale;
    m_crowd->setScale(scale);
    // Not hidden: that would go through every item of the layer.
    m_nodeLayer->setOpacity(!crowded() || scale >= CrowdItem::near ? 1 : 0);
    m_letterLayer->setOpacity(scale >= lettersFrom ? 1 : 0);
    moveEnds();
}

void GraphScene::letterCrowd(const QRectF& seen) {
    if (!crowded())
        return;
    std::vector<std::pair<CrowdLetters, GraphEdge>> letters;
    for (const CrowdLetters& each : crowdLetters(m_content, m_crowd->crowd(), seen, m_font))
        letters.emplace_back(each, m_content.edges[each.line]);
    m_crowd->setLetters(std::move(letters));
}

// The edges that stand out get items for as long as they do.
void GraphScene::showLoudEdges(const Emphases& emphases) {
    m_loud = {};
    const auto isLoud = [](Emphasis emphasis) { return emphasis == Emphasis::Strong || emphasis == Emphasis::Lit; };
    std::set<NodeRef> ends;
    for (const auto& [cell, emphasis] : emphases.edges)
        if (const GraphEdge* edge =
                isLoud(emphasis) && m_loud.edges.size() < mostLoud ? m_content.edge(cell) : nullptr) {
            m_loud.edges.push_back(*edge);
            ends.insert({cell.subject, cell.area});
        }
    for (const GraphRelation& each : m_content.relations)
        if (isLoud(emphases.of(each.key)) && m_loud.relations.size() < mostLoud) {
            m_loud.relations.push_back(each);
            ends.insert({each.from, each.to});
        }
    for (const GraphNode& each : m_content.nodes)
        if (ends.contains(each.ref))
            m_loud.nodes.push_back(each);
    m_crowd->setQuiet(emphases.rest == Emphasis::Quiet);

    for (const auto& [cell, item] : m_edges)
        delete item;
    for (const auto& [cell, item] : m_chips)
        delete item;
    for (const auto& [key, item] : m_relations)
        delete item;
    m_edges.clear();
    m_chips.clear();
    m_relations.clear();
    m_letters.clear();
    for (const GraphEdge& each : m_loud.edges) {
        auto* edge = m_edges[each.cell] = new EdgeItem(*m_theme);
        addItem(edge);
        edge->show(each);
        edge->emphasise(emphases.of(each.cell));
        auto* chip = m_chips[each.cell] = new ChipItem(*m_theme, m_font);
        chip->setParentItem(m_letterLayer);
        chip->emphasise(emphases.of(each.cell));
    }
    for (const GraphRelation& each : m_loud.relations) {
        auto* relation = m_relations[each.key] = new RelationItem(*m_theme, m_font);
        addItem(relation);
        relation->emphasise(emphases.of(each.key), m_attention.severity);
    }
    routeLoudEdges();
}

void GraphScene::routeLoudEdges() {
    const GraphRoutes routes = routeGraph(m_loud, m_layout, m_shown, m_font, true);
    std::size_t i = 0;
    for (const GraphEdge& each : m_loud.edges) {
        m_edges[each.cell]->setRoute(routes.routes[i], routes.lines[i]);
        m_chips[each.cell]->show(each, m_letters[each.cell] = routes.letters[i]);
        ++i;
    }
    for (const GraphRelation& each : m_loud.relations) {
        m_relations[each.key]->show(each, routes.routes[i].path, routes.lines[i], routes.letters[i]);
        ++i;
    }
}

Item GraphScene::crowdThingAt(const QPointF& point, qreal reach) const {
    if (m_scale < CrowdItem::near)
        return {};
    const int lettered = m_crowd->letteredAt(point);
    const int line = lettered >= 0 ? lettered : m_crowd->crowd().lineAt(point, reach);
    if (line < 0)
        return {};
    const auto index = static_cast<std::size_t>(line);
    if (index < m_content.edges.size())
        return m_content.edges[index].cell;
    return m_content.relations[index - m_content.edges.size()].key;
}

}  // namespace remit
