// SPDX-License-Identifier: MIT
#include "ui/graph/graph_canvas.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "ui/graph/edge_words.h"
#include "ui/graph/folding.h"
#include "ui/graph/grant_popup.h"
#include "ui/graph/grant_tool.h"
#include "ui/graph/graph_accessible.h"
#include "ui/graph/node_namer.h"
#include "ui/graph/pan_tool.h"
#include "ui/graph/path_tool.h"
#include "ui/graph/reroute_tool.h"
#include "ui/graph/rubber_band_tool.h"
#include "ui/graph/select_tool.h"
#include "ui/graph/view_menu.h"

namespace remit {

namespace {
constexpr int rim = 10;     // pixels around a picture that is fitted
constexpr qreal pages = 3;  // of height, which a fitted picture may have for names to be readable
constexpr qreal mostZoom = 4;

void light(Lit& lit, const Item& target) {
    if (const auto* area = std::get_if<PolicyAreaId>(&target))
        lit.areas.insert(*area);
    else if (const auto* body = std::get_if<Subject>(&target))
        lit.subjects.insert(*body);
    else if (const auto* cell = std::get_if<CellRef>(&target))
        lit.cells.insert(*cell);
}
}  // namespace

GraphCanvas::GraphCanvas(Desk& desk, GraphActions& actions, QWidget* parent)
    : QGraphicsView(parent),
      m_desk(desk),
      m_actions(actions),
      m_scene(new GraphScene(this)),
      m_viewMenu(new ViewMenu(desk, *this)),
      m_namer(new NodeNamer(*this)),
      m_words(new EdgeWords(*this)) {
    installGraphAccessibility();  // before Qt makes an interface for this widget and keeps it
    m_tools = {std::make_unique<PanTool>(*this),        std::make_unique<PathTool>(*this),
               std::make_unique<GrantTool>(*this),      std::make_unique<RerouteTool>(*this),
               std::make_unique<RubberBandTool>(*this), std::make_unique<SelectTool>(*this)};
    setScene(m_scene);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    m_resized.setSingleShot(true);
    m_resized.setInterval(80);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_fitted)
            fit();
    });
    setAccessibleName(tr("Graph of bodies and policy areas"));
    connect(&m_desk.selection, &Selection::itemChanged, this, [this] {
        letGo();
        attend();
        reveal();
        announce();
    });
    connect(&m_desk.selection, &Selection::findingChanged, this, &GraphCanvas::attend);
}

GraphCanvas::~GraphCanvas() = default;

void GraphCanvas::attend() {
    Attention attention;
    const GraphContent& content = m_scene->content();
    attention.selection = shownAs(content, m_desk.selection.item());
    attention.cell = shownAs(content, m_desk.selection.cell());
    if (const Finding* finding = m_desk.analysis.finding(m_desk.selection.finding())) {
        attention.finding = shownAs(content, m_desk.analysis.litBy(*finding));
        attention.severity = finding->severity;
    }
    attention.focus = shownAs(content, m_focus);
    attention.depth = m_depth;
    attention.path = m_path;
    const bool aimed = m_aim.index() != 0;
    if (aimed && attention.finding)
        light(*attention.finding, m_aim);
    else if (aimed)
        attention.selection = m_aim;
    if (const auto* cell = std::get_if<CellRef>(&m_aim))
        attention.cell = *cell;
    if (const NodeRef node = refOf(attention.selection); !node.id.empty() && !aimed)
        m_anchor = node;
    else if (const auto [from, to] = endsOf(lineInHand()); !from.id.empty() && m_anchor != from && m_anchor != to)
        m_anchor = from;
    if (!aimed)
        m_scene->offerHandle(nodeInHand());
    m_scene->attend(std::move(attention), hasFocus());
    m_scene->ring(hand());
}

NodeRef GraphCanvas::nodeInHand() const { return refOf(shownAs(m_scene->content(), m_desk.selection.item())); }

Item GraphCanvas::thingAt(const QPoint& position) const { return m_scene->thingAt(mapToScene(position), 8 / zoom()); }

bool GraphCanvas::onHandle(const QPoint& position) const {
    if (!m_scene->handle().isVisible())
        return false;
    const QPoint away = position - mapFromScene(m_scene->handle().pos());
    return std::hypot(away.x(), away.y()) <= GrantHandle::radius + 2;
}

void GraphCanvas::aimAt(const Item& target) {
    if (target == m_aim)
        return;
    m_aim = target;
    attend();
}

void GraphCanvas::askForRight(const Subject& body, PolicyAreaId area, const QPoint& globalPosition) {
    auto* popup = new GrantPopup(m_desk, body, area, this);
    connect(popup, &GrantPopup::chosen, this, [this, body](PolicyAreaId where, RightKindId kind) {
        grant({body, where}, {kind});
        setFocus();
    });
    popup->move(globalPosition + QPoint(6, 6));
    popup->show();
}

// However large the picture, all of it can be seen.
qreal GraphCanvas::leastZoom() const {
    const QRectF picture = m_scene->pictureRect();
    if (picture.isEmpty())
        return .1;
    const QSizeF pixels = room().pixels;
    return std::clamp(std::min(pixels.width() / picture.width(), pixels.height() / picture.height()), .005, .1);
}

void GraphCanvas::setZoom(qreal zoom) {
    setTransform(QTransform::fromScale(zoom, zoom));
    m_scene->setScale(zoom);
    emit zoomChanged();
}

void GraphCanvas::zoomBy(qreal factor, const QPoint& around) {
    const QPointF held = mapToScene(around);
    loosen();
    setZoom(std::clamp(zoom() * factor, leastZoom(), mostZoom));
    pan(around - mapFromScene(held));
}

// From here on the user says what is seen: there is room to scroll on all sides, and the window's size changes nothing.
void GraphCanvas::loosen() {
    const QPointF centre = mapToScene(viewport()->rect().center());
    const bool was = std::exchange(m_fitted, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSceneRect(m_scene->pictureRect().adjusted(-500, -400, 500, 400));
    if (was)
        centerOn(centre);
}

GraphRoom GraphCanvas::room() const {
    return roomOf(maximumViewportSize() - QSize(2 * rim, 2 * rim), m_scene->textFont());
}

void GraphCanvas::fit() {
    m_fitted = true;
    m_scene->leaveRoom();
    if (isVisible())
        m_scene->setRoom(room());
    fitPicture();
}

void GraphCanvas::fitPicture() {
    m_fittedTo = m_scene->pictureRect();
    const GraphRoom room = this->room();
    if (m_fittedTo.isEmpty() || room.pixels.width() < 40 || room.pixels.height() < 20)
        return;
    const qreal across = room.pixels.width() / m_fittedTo.width();
    const qreal down = room.pixels.height() / m_fittedTo.height();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    // What does not fit in height takes a bar's width, and need not be larger than life.
    const qreal beside = std::min((room.pixels.width() - bar) / m_fittedTo.width(), 1.0);
    qreal shown = std::min(across, down);
    if (down < room.least && beside >= .95 * room.least && down * pages >= beside)
        shown = std::max(beside, room.least);
    shown = std::clamp(shown, leastZoom(), room.most);
    const bool tall = m_fittedTo.height() * shown > room.pixels.height() + 1;
    const bool wide = m_fittedTo.width() * shown > room.pixels.width() - (tall ? bar : 0) + 1;
    m_fitting = true;
    setVerticalScrollBarPolicy(tall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(wide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const qreal edge = rim / shown;
    setSceneRect(m_fittedTo.adjusted(-edge, -edge, edge, edge));
    setZoom(shown);
    centerOn(m_fittedTo.center());
    if (tall)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    m_fitting = false;
}

void GraphCanvas::keepFitted() {
    if (m_fitted && m_scene->pictureRect() != m_fittedTo)
        fit();
}

void GraphCanvas::stand(const GraphActions::Camera& camera) {
    if (camera.fitted) {
        fit();
        return;
    }
    loosen();
    setZoom(std::clamp(camera.zoom, leastZoom(), mostZoom));
    centerOn(camera.centre);
}

GraphActions::Camera GraphCanvas::camera() const {
    return {zoom(), mapToScene(viewport()->rect().center()), m_fitted, m_scene->room().pixels, m_scene->standing()};
}

void GraphCanvas::pan(const QPoint& by) {
    if (by.isNull())
        return;
    loosen();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void GraphCanvas::drawForeground(QPainter* painter, const QRectF&) {
    if (zoom() >= FarNames::from)
        return;
    painter->save();
    painter->resetTransform();
    m_farNames.paint(*painter, *m_scene, viewportTransform(), viewport()->rect());
    painter->restore();
}

void GraphCanvas::mousePressEvent(QMouseEvent* event) {
    for (const auto& tool : m_tools)
        if (!m_active && tool->press(*event))
            m_active = tool.get();
    event->accept();
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_active) {
        m_active->move(*event);
        return;
    }
    if (onHandle(event->pos()) || endAt(event->pos())) {
        viewport()->setCursor(Qt::CrossCursor);
        return;
    }
    const Item thing = thingAt(event->pos());
    viewport()->setCursor(thing.index() == 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const NodeRef node = refOf(thing);
    if (!node.id.empty())
        m_scene->offerHandle(node);
    else if (thing.index() == 0)
        m_scene->offerHandle(nodeInHand());
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (GraphTool* tool = std::exchange(m_active, nullptr))
        tool->release(*event);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || onHandle(event->pos()))
        return;
    if (const NodeRef folded = foldMarkAt(event->pos()); !folded.id.empty())
        m_actions.fold(folded, false);
    else if (thingAt(event->pos()).index() != 0)
        emit inspectRequested();
    else if (!endAt(event->pos()))
        makeNode(std::nullopt, mapToScene(event->pos()));
}

void GraphCanvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position().toPoint());
        event->accept();
        return;
    }
    loosen();
    QGraphicsView::wheelEvent(event);
}

void GraphCanvas::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (!m_fitted || m_fitting)
        return;
    fitPicture();  // at once; rows and lanes follow when the window has found its size
    m_resized.start();
}

void GraphCanvas::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (m_fitted)
        fit();
    else
        m_scene->setRoom(room());
}

void GraphCanvas::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    attend();
}

void GraphCanvas::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    m_space = false;
    attend();
}

bool GraphCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QGraphicsView::event(event);
    // Plain letters and Delete are the canvas's own while it has the keyboard.
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (plain && (!key->text().isEmpty() || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert))
        event->accept();
    return QGraphicsView::event(event);
}

// The view stays where it is unless what is selected is out of sight.
void GraphCanvas::reveal() {
    QRectF what = pathOf(lineInHand()).boundingRect();
    if (const NodeItem* item = m_scene->node(nodeInHand()))
        what = item->sceneBoundingRect();
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (!what.isEmpty() && !seen.intersects(what) && isVisible())
        ensureVisible(what, 40, 40);
}

void GraphCanvas::announce() {
    if (!hasFocus())
        return;
    const GraphContent& content = m_scene->content();
    QString sentence;
    if (const GraphNode* node = content.node(nodeInHand()))
        sentence = sentenceOf(content, *node);
    else if (const GraphEdge* edge = content.edge(cellInHand()))
        sentence = sentenceOf(m_desk.document.model(), content, *edge);
    else if (const auto* key = std::get_if<RelationKey>(&m_desk.selection.item()))
        if (const GraphRelation* relation = content.relation(*key))
            sentence = sentenceOf(m_desk.document.model(), *relation);
    if (sentence.isEmpty())
        return;
    if (const auto count = hand().size(); count > 1)
        sentence += QStringLiteral(". ") + tr("%1 nodes selected.").arg(count);
    emit message(sentence);
    announceFocus(*this);
}

}  // namespace remit
