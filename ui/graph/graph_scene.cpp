// SPDX-License-Identifier: MIT
#include "ui/graph/graph_scene.h"

#include <QApplication>
#include <algorithm>
#include <utility>

#include "ui/graph/band_item.h"
#include "ui/graph/chip_places.h"
#include "ui/graph/crowd_item.h"
#include "ui/graph/polyline.h"

namespace remit {

namespace {

template <class Map, class Keep>
void dropOthers(Map& map, QGraphicsScene& scene, const Keep& keep) {
    for (auto it = map.begin(); it != map.end();) {
        if (keep(it->first)) {
            ++it;
            continue;
        }
        scene.removeItem(it->second);
        delete it->second;
        it = map.erase(it);
    }
}

// Holds items of one kind, so that all of them can be hidden at once.
class LayerItem final : public QGraphicsItem {
public:
    explicit LayerItem(qreal z) {
        setFlag(ItemHasNoContents);
        setZValue(z);
    }
    [[nodiscard]] QRectF boundingRect() const override { return {}; }
    void paint(QPainter*, const QStyleOptionGraphicsItem*, QWidget*) override {}
};

template <class Map>
typename Map::mapped_type found(const Map& map, const typename Map::key_type& key) {
    const auto it = map.find(key);
    return it == map.end() ? nullptr : it->second;
}

}  // namespace

GraphScene::GraphScene(QObject* parent) : QGraphicsScene(parent), m_theme(&lightTheme()), m_font(QApplication::font()) {
    m_gliding.setDuration(200);
    m_gliding.setStartValue(0.0);
    m_gliding.setEndValue(1.0);
    m_gliding.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_gliding, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { glide(value.toReal()); });
    setItemIndexMethod(NoIndex);  // everything moves at once; painting culls by bounding boxes anyway
    setLook(*m_theme, m_font);
}

void GraphScene::setLook(const Theme& theme, const QFont& font) {
    if (m_background)
        m_background->cancel();
    m_gliding.stop();
    m_shown.clear();
    clear();
    m_nodes.clear();
    m_edges.clear();
    m_chips.clear();
    m_relations.clear();
    m_bands.clear();
    m_content = {};
    m_loud = {};
    m_next.reset();
    m_layout = {};
    m_pictureRect = QRectF();
    forget();
    m_theme = &theme;
    m_font = font;
    setBackgroundBrush(theme.window);
    m_nodeLayer = new LayerItem(5);
    addItem(m_nodeLayer);
    m_letterLayer = new LayerItem(4);
    addItem(m_letterLayer);
    m_crowd = new CrowdItem(theme, font);
    addItem(m_crowd);
    m_handle = new GrantHandle(theme);
    addItem(m_handle);
    m_handleOf = {};
    for (EdgeEnd*& end : m_ends) {
        end = new EdgeEnd(theme);
        addItem(end);
    }
    m_marks = new PointerMarks(theme, font);
    addItem(m_marks);
    setScale(m_scale);
}

bool GraphScene::crowded() const { return isCrowd(m_content); }

QPointF GraphScene::place(const NodeRef& ref) const {
    const auto at = m_layout.places.find(ref);
    return at == m_layout.places.end() ? QPointF() : at->second;
}

void GraphScene::rebuildBands() {
    for (BandItem* band : m_bands) {
        removeItem(band);
        delete band;
    }
    m_bands.clear();
    for (const GraphLayout::Band& band : m_layout.bands) {
        m_bands.push_back(new BandItem(band.lane, band.box, *m_theme, m_font));
        addItem(m_bands.back());
    }
}

void GraphScene::lightLanes(const std::set<Lane>& lanes) {
    for (BandItem* band : m_bands)
        band->setLit(lanes.contains(band->lane()));
}

void GraphScene::syncItems() {
    m_pictureRect = QRectF();
    dropOthers(m_nodes, *this, [&](const NodeRef& ref) { return m_layout.places.contains(ref); });
    const bool crowd = crowded();
    dropOthers(m_edges, *this, [&](const CellRef& cell) { return !crowd && m_content.edge(cell) != nullptr; });
    dropOthers(m_chips, *this, [&](const CellRef& cell) { return !crowd && m_content.edge(cell) != nullptr; });
    dropOthers(m_relations, *this,
               [&](const RelationKey& key) { return !crowd && m_content.relation(key) != nullptr; });
    const auto itemOf = [&](auto& map, const auto& key, auto make, QGraphicsItem* layer) {
        auto& item = map[key];
        if (!item) {
            item = make();
            if (layer)
                item->setParentItem(layer);
            else
                addItem(item);
        }
        return item;
    };
    const std::map<NodeRef, int> rights = crowd ? std::map<NodeRef, int>() : rightsByNode(m_content);
    for (const GraphNode& each : m_content.nodes) {
        NodeItem* item = itemOf(
            m_nodes, each.ref, [&] { return new NodeItem(*m_theme, m_font); }, m_nodeLayer);
        item->show(each, m_layout.sizes[each.ref], m_layout.form);
        item->setPos(m_shown[each.ref]);
        // In a window thousands of nodes are painted once, then moved as they are.
        item->setCacheMode(crowd && m_background ? QGraphicsItem::DeviceCoordinateCache : QGraphicsItem::NoCache);
        const auto held = rights.find(each.ref);
        item->setToolTip(
            (crowd ? each.name : sentenceOf(each, held == rights.end() ? 0 : held->second)).toHtmlEscaped());
    }
    if (!crowd) {
        for (const GraphEdge& each : m_content.edges) {
            itemOf(
                m_edges, each.cell, [&] { return new EdgeItem(*m_theme); }, nullptr)
                ->show(each);
            itemOf(
                m_chips, each.cell, [&] { return new ChipItem(*m_theme, m_font); }, m_letterLayer);
        }
        for (const GraphRelation& each : m_content.relations)
            itemOf(
                m_relations, each.key, [&] { return new RelationItem(*m_theme, m_font); }, nullptr);
    }
    offerHandle(m_layout.places.contains(m_handleOf) ? m_handleOf : NodeRef());
}

GraphRoutes GraphScene::routesNow() const { return routeGraph(m_content, m_layout, m_shown, m_font, false); }

void GraphScene::route(const GraphRoutes& routes, Letters mode) {
    m_pictureRect = QRectF();
    if (crowded())
        return;
    std::size_t i = 0;
    for (const GraphEdge& each : m_content.edges) {
        EdgeItem* item = m_edges[each.cell];
        if (mode != Letters::Keep || item->path() != routes.routes[i].path)
            m_letters[each.cell] = mode == Letters::Place ? routes.letters[i] : QRectF();
        item->setRoute(routes.routes[i], routes.lines[i]);
        m_chips[each.cell]->show(each, m_letters[each.cell]);
        ++i;
    }
    for (const GraphRelation& each : m_content.relations) {
        m_relations[each.key]->show(each, routes.routes[i].path, routes.lines[i],
                                    mode == Letters::Place ? routes.letters[i] : QRectF());
        ++i;
    }
    moveEnds();
}

void GraphScene::attend(Attention attention, bool keyboard) {
    m_attention = std::move(attention);
    m_keyboard = keyboard;
    applyEmphasis();
    moveEnds();
}

void GraphScene::applyEmphasis() {
    const Emphases emphases = emphasise(m_content, m_attention);
    const NodeRef inHand = refOf(m_attention.selection);
    for (const auto& [ref, item] : m_nodes)
        item->emphasise(emphases.nodes.at(ref), m_keyboard && ref == inHand);
    if (crowded()) {
        showLoudEdges(emphases);
        return;
    }
    for (const auto& [cell, item] : m_edges) {
        item->emphasise(emphases.of(cell));
        m_chips.at(cell)->emphasise(emphases.of(cell));
    }
    for (const auto& [key, item] : m_relations)
        item->emphasise(emphases.of(key), m_attention.severity);
    showMissingLetters();
}

// Letters that found no room among all are shown while their edge is in hand.
void GraphScene::showMissingLetters() {
    if (crowded())
        return;
    std::vector<QPolygonF> lines;
    std::vector<QSizeF> sizes;
    std::vector<const GraphEdge*> edges;
    std::vector<QRectF> taken;
    for (const auto& [ref, item] : m_nodes)
        taken.push_back(item->box().translated(item->pos()));
    for (const GraphEdge& each : m_content.edges) {
        const Emphasis emphasis = m_edges.at(each.cell)->emphasis();
        const bool loud = emphasis == Emphasis::Strong || emphasis == Emphasis::Lit;
        if (!m_letters.at(each.cell).isNull()) {
            if (loud)
                taken.push_back(m_letters.at(each.cell));
        } else if (loud) {
            lines.push_back(m_edges.at(each.cell)->line());
            sizes.push_back(ChipItem::measure(each, m_font));
            edges.push_back(&each);
        } else {
            m_chips.at(each.cell)->show(each, {});
        }
    }
    const std::vector<QRectF> places = placeChips(lines, sizes, taken);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        QRectF place = places[i];
        if (place.isNull()) {  // on something, rather than nowhere
            place.setSize(sizes[i]);
            place.moveCenter(pointAlong(lines[i], lengthOf(lines[i]), .5));
        }
        m_chips.at(edges[i]->cell)->show(*edges[i], place);
    }
}

bool GraphScene::hasTrunks() const {
    const auto rights = std::min(m_content.edges.size(), m_routes.routes.size());
    return std::any_of(m_routes.routes.begin(), m_routes.routes.begin() + static_cast<std::ptrdiff_t>(rights),
                       [](const EdgeRoute& route) { return !route.trunk.empty(); });
}

QRectF GraphScene::pictureRect() const {
    if (!m_pictureRect.isNull())
        return m_pictureRect;
    for (const auto& [ref, item] : m_nodes)
        m_pictureRect |= item->box().translated(m_layout.places.at(ref));
    for (const auto& [cell, item] : m_edges)
        m_pictureRect |= item->path().boundingRect();
    for (const auto& [key, item] : m_relations)
        m_pictureRect |= item->path().boundingRect() | item->label();
    for (const BandItem* band : m_bands)
        m_pictureRect |= band->boundingRect();
    return m_pictureRect;
}

NodeItem* GraphScene::node(const NodeRef& ref) const { return found(m_nodes, ref); }

EdgeItem* GraphScene::edge(const CellRef& cell) const { return found(m_edges, cell); }

ChipItem* GraphScene::chip(const CellRef& cell) const { return found(m_chips, cell); }

RelationItem* GraphScene::relation(const RelationKey& key) const { return found(m_relations, key); }

void GraphScene::drag(const std::map<NodeRef, QPointF>& centres) {
    if (m_gliding.state() == QAbstractAnimation::Running) {
        m_gliding.stop();
        glide(1);
    }
    if (m_background)
        m_background->cancel();  // or its answer would take the node out of the hand
    m_awaited.reset();
    m_stale = true;
    m_pictureRect = QRectF();
    for (const auto& [ref, centre] : centres)
        if (m_layout.places.contains(ref)) {
            m_layout.places[ref] = m_shown[ref] = centre;
            m_nodes.at(ref)->setPos(centre);
        }
    if (crowded()) {
        for (std::size_t i = 0; i < m_content.nodes.size(); ++i)
            if (const auto moved = centres.find(m_content.nodes[i].ref); moved != centres.end())
                m_crowd->moveNode(i, moved->second);
    }
    const GraphContent& drawn = crowded() ? m_loud : m_content;
    for (const GraphEdge& each : drawn.edges)
        if (centres.contains(each.cell.subject) || centres.contains(each.cell.area))
            m_layout.ways[each.cell].via.clear();
    for (const GraphRelation& each : drawn.relations)
        if (centres.contains(each.from) || centres.contains(each.to))
            m_layout.relationWays[each.key].via.clear();
    if (crowded()) {
        routeLoudEdges();
        moveHandle();
        return;
    }
    route(routesNow(), Letters::Keep);
    showMissingLetters();
    moveHandle();
}

void GraphScene::offerHandle(const NodeRef& node) {
    m_handleOf = m_content.node(node) ? node : NodeRef();
    m_handle->setVisible(!m_handleOf.id.empty());
    moveHandle();
}

void GraphScene::moveHandle() {
    if (const NodeItem* item = node(m_handleOf))
        m_handle->setPos(item->pos() + QPointF(item->box().right() + 14, 0));
}

void GraphScene::moveEnds() {
    const bool drawing = !m_marks->line().isEmpty();  // then the edge is what the line is drawn to, or its old self
    const EdgeItem* inHand = !drawing && refOf(m_attention.selection).id.empty() ? edge(m_attention.cell) : nullptr;
    // What an edge shows of folded things is not moved by it.
    const QPainterPath path = inHand && !inHand->edge().merged ? inHand->path() : QPainterPath();
    const qreal length = path.length();
    const qreal inset = std::min(10 / m_scale, length / 4);  // beside the node rather than on it
    for (const EdgeSide side : {EdgeSide::Body, EdgeSide::Area}) {
        EdgeEnd* end = m_ends[static_cast<std::size_t>(side)];
        end->setVisible(length > 0);
        if (length > 0)
            end->setPos(path.pointAtPercent(path.percentAtLength(side == EdgeSide::Body ? inset : length - inset)));
    }
}

void GraphScene::rubber(const QLineF& line, std::vector<RightMark> rights) {
    QPainterPath path;
    if (!line.isNull()) {
        const QPointF middle = line.center();
        path.moveTo(line.p1());
        path.cubicTo(QPointF(middle.x(), line.y1()), QPointF(middle.x(), line.y2()), line.p2());
    }
    m_marks->setLine(path, std::move(rights));
    moveEnds();
}

void GraphScene::ring(const std::set<NodeRef>& nodes) {
    for (const auto& [ref, item] : m_nodes)
        item->setHeld(nodes.size() > 1 && nodes.contains(ref));
}

}  // namespace remit
