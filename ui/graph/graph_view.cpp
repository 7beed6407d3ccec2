// SPDX-License-Identifier: MIT
#include "ui/graph/graph_view.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "ui/bridge/text.h"
#include "ui/graph/crowd_letters.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_focus.h"
#include "ui/graph/graph_header.h"
#include "ui/graph/graph_legend.h"
#include "ui/graph/node_sizer.h"
#include "ui/graph/path_bar.h"
#include "ui/graph/saved_view.h"
#include "ui/graph/view_menu.h"
#include "ui/look/legend_panel.h"

namespace remit {

GraphView::GraphView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_actions(new GraphActions(desk, *this)),
      m_header(new GraphHeader(this)),
      m_canvas(new GraphCanvas(desk, *m_actions, this)),
      m_legend(new LegendPanel(this)) {
    m_actions->setParent(this);
    m_actions->camera = [this] { return m_stood && m_canvas->isVisible() ? std::optional(camera()) : std::nullopt; };
    m_actions->isMerged = [this](const Item& item) { return m_canvas->scene().content().isMerged(item); };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_canvas);
    new CrowdLettering(*m_canvas);

    connect(&desk.document, &DocumentBridge::changed, this, &GraphView::follow);
    connect(&desk.lens, &Lens::changed, this, &GraphView::refresh);
    connect(&desk.analysis, &Analysis::changed, this, &GraphView::refresh);
    connect(m_actions, &GraphActions::viewChanged, this, [this](bool isAnother) {
        if (isAnother) {
            m_canvas->scene().turn();
            m_canvas->scene().bring(savedView(m_desk.document.model(), m_actions->view()));
        }
        refresh();
        if (const auto left = m_actions->leftAt(m_actions->view()); isAnother && left)
            stand(*left);
        else if (isAnother)
            standWhereSaved();
        emit viewChosen();
    });
    connect(&m_header->viewMenu(), &QMenu::aboutToShow, this,
            [this] { m_canvas->viewMenu().fill(m_header->viewMenu()); });
    connect(&m_canvas->viewMenu(), &ViewMenu::message, this, &GraphView::message);
    connect(m_canvas, &GraphCanvas::message, this, &GraphView::message);
    connect(m_actions, &GraphActions::message, this, &GraphView::message);
    connect(m_canvas, &GraphCanvas::inspectRequested, this, &GraphView::inspectRequested);
    connect(m_canvas, &GraphCanvas::zoomChanged, this, [this] { m_header->showZoom(m_canvas->zoom()); });
    connect(m_canvas, &GraphCanvas::focusChanged, this, &GraphView::followFocus);
    connect(m_header, &GraphHeader::onlyFocusToggled, this, &GraphView::showOnlyFocus);
    connect(m_canvas, &GraphCanvas::pathChanged, this, &GraphView::showLegend);
    connect(m_header, &GraphHeader::layoutChosen, this, [this](Layout layout) {
        std::map<NodeRef, QPointF> standing;
        for (const GraphNode& each : m_canvas->scene().content().nodes)
            if (m_desk.selection.exists(itemOf(each.ref)))  // an old picture may still show what has gone
                standing[each.ref] = m_canvas->scene().place(each.ref);
        m_canvas->scene().forget();
        m_actions->arrange(layout, standing);
        refresh();
        m_canvas->fit();
    });
    connect(&m_canvas->scene(), &GraphScene::arranged, this, [this] {
        const GraphActions::Camera wanted = camera();
        const bool stands = std::exchange(m_awaited, std::nullopt).has_value();
        showPicture();
        if (stands)
            m_canvas->stand(wanted);
    });
    m_header->add(new PathBar(*m_canvas, m_header));
    connect(m_header, &GraphHeader::focusChosen, this, &GraphView::focusAt);
    connect(m_header, &GraphHeader::relationsChosen, m_actions, &GraphActions::hideRelations);
    connect(m_header, &GraphHeader::legendToggled, m_legend, &QWidget::setVisible);
    connect(m_header, &GraphHeader::zoomAsked, this, [this](qreal factor) {
        if (factor > 0)
            m_canvas->zoomBy(factor);
        else
            m_canvas->fit();
    });
    m_canvas->scene().setWorker(desk.worker);
    lookAgain();
    m_canvas->scene().setAnimated(style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

ViewId GraphView::view() const { return m_actions->view(); }

void GraphView::setView(ViewId view) { m_actions->setView(view); }

QString GraphView::viewName() const { return m_canvas->viewMenu().name(); }

void GraphView::setViewCalled(const QString& name) {
    for (const View& each : m_desk.document.model().views())
        if (toQt(each.name) == name) {
            setView(each.id);
            return;
        }
}

void GraphView::sizeNodesBy(Measuring& measuring, std::optional<Measure> measure) {
    if (!m_sizer) {
        m_sizer = new NodeSizer(measuring, *this);
        connect(m_sizer, &NodeSizer::changed, this, &GraphView::refresh);
    }
    m_sizer->setMeasure(measure);
}

std::optional<SizedBy> GraphView::sizing() const { return m_sizer ? m_sizer->sizing() : std::nullopt; }

// Of a cell or a right in hand, its body.
NodeRef GraphView::nodeInHand() const {
    const CellRef cell = m_desk.selection.cell();
    return cell.subject.id.empty() ? NodeRef(cell.area) : NodeRef(cell.subject);
}

void GraphView::askForPath() {
    if (m_canvas->hand().size() == 2) {
        m_canvas->showPathInHand();
        return;
    }
    const NodeRef node = nodeInHand();
    m_canvas->askForPath(m_canvas->scene().node(node) ? node : NodeRef());
}

void GraphView::focusOnSelection(int deeper) {
    const NodeRef node = nodeInHand().id.empty() ? m_canvas->focus() : nodeInHand();
    const int depth = m_canvas->depthAfter(node, deeper);
    focusAt(depth > 0 ? depth : m_canvas->depth());  // at its first or last step it stays
}

void GraphView::showOnlyFocus(bool only) {
    m_onlyFocus = only;
    followFocus();
}

void GraphView::followFocus() {
    m_header->showFocus(m_actions->nameOf(m_canvas->focus()), m_canvas->depth());
    if (!m_onlyFocus && !m_onlyShown) {
        showLegend();
        return;
    }
    m_canvas->scene().startAnew();
    refresh();
    m_canvas->fit();
}

void GraphView::focusAt(int depth) {
    const NodeRef node = nodeInHand().id.empty() ? m_canvas->focus() : nodeInHand();
    if (m_onlyShown && !m_onlyShown->contains(node))
        m_canvas->focusOn({}, 0);  // it was left out
    if (depth > 0 && node.id.empty())
        emit message(tr("Choose a body or a policy area first: the focus is on what is in hand."));
    else if (depth > 0 && !m_canvas->scene().node(node))
        emit message(tr("%1 is not in this picture.").arg(m_actions->nameOf(node)));
    m_canvas->focusOn(node, depth);
}

void GraphView::follow(const ChangeSet& change) {
    const bool shown = change.touches<BodyType>() || change.touches<Institution>() || change.touches<PolicyArea>() ||
                       change.touches<RightKind>() || change.touches<Grant>() || change.touches<Relation>() ||
                       change.touches<Scenario>() || change.touches<View>() || change.touches<Placement>();
    if (shown)
        refresh();
}

void GraphView::refresh() {
    const Model& model = m_desk.document.model();
    SavedView saved = savedView(model, m_actions->view());
    GraphLook look;
    look.scenario = m_desk.lens.scenario();
    look.place = m_desk.lens.place();
    look.date = m_desk.lens.date();
    look.shows = [this](RightKindId kind) { return m_desk.lens.shows(kind); };
    look.nodes = saved.nodes;
    look.hides = saved.hides;
    GraphScene& scene = m_canvas->scene();
    GraphContent content = graphContent(model, m_desk.analysis, look);
    if (const std::optional<SizedBy> by = sizing())
        sizeNodes(content, *by);
    m_onlyShown.reset();
    if (m_onlyFocus && content.node(m_canvas->focus())) {
        m_onlyShown = neighbourhood(content, m_canvas->focus(), m_canvas->depth());
        content = within(std::move(content), *m_onlyShown);
    }
    scene.show(std::move(content), saved.layout, std::move(saved.placed));
    m_header->showLayout(saved.layout);
    m_header->showRelations(saved.hides);
    m_header->showView(m_canvas->viewMenu().name());
    showPicture();
}

void GraphView::showPicture() {
    const GraphScene& scene = m_canvas->scene();
    if (!m_stood && !scene.content().nodes.empty()) {
        m_stood = true;
        standWhereSaved();
    }
    m_canvas->weighNames();
    m_canvas->retracePath();
    m_canvas->attend();
    showLegend();
    m_header->showCounts(static_cast<int>(scene.content().nodes.size()),
                         static_cast<int>(scene.content().edges.size() + scene.content().relations.size()),
                         scene.crossings());
    m_canvas->keepFitted();
}

void GraphView::standWhereSaved() {
    const View* row = m_desk.document.model().views().find(m_actions->view());
    const GraphActions::Camera now = m_canvas->camera();
    if (!row || (row->zoom == 1 && row->centreX == 0 && row->centreY == 0)) {
        m_canvas->fit();
        return;
    }
    // A view that was just made from what is on screen stands there already.
    if (std::abs(row->zoom - now.zoom) > 1e-6 ||
        (QPointF(row->centreX, row->centreY) - now.centre).manhattanLength() > 1)
        stand({row->zoom, {row->centreX, row->centreY}});
}

// What is laid out in the background has no room to stand in yet.
void GraphView::stand(const GraphActions::Camera& camera) {
    m_canvas->stand(camera);
    m_awaited.reset();
    if (m_canvas->scene().isAwaited() && !camera.fitted)
        m_awaited = {camera, m_canvas->camera()};
}

GraphActions::Camera GraphView::camera() const {
    const GraphActions::Camera now = m_canvas->camera();
    const bool moved = !m_awaited || now.fitted || std::abs(now.zoom - m_awaited->reached.zoom) > 1e-6 ||
                       (now.centre - m_awaited->reached.centre).manhattanLength() * now.zoom > 2;
    return moved ? now : m_awaited->wanted;  // since then the user has
}

void GraphView::showLegend() {
    const GraphScene& scene = m_canvas->scene();
    m_legend->show(legendOf(scene.content(), scene.attention(), scene.hasTrunks()));
}

void GraphView::lookAgain() {
    const bool first = !m_stood;
    const GraphActions::Camera stood = camera();
    m_canvas->scene().setLook(themeOf(palette()), font());
    if (first)
        m_canvas->scene().bring(savedView(m_desk.document.model(), m_actions->view()));
    refresh();
    if (!first)
        stand(stood);
    else if (!m_stood)
        m_canvas->fit();
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_legend->setTerse(height() < 40 * fontMetrics().height());
}

void GraphView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Setting a style sheet sends these by the dozen, not all with a difference.
    const bool different = &themeOf(palette()) != &m_canvas->scene().theme();
    if ((event->type() == QEvent::PaletteChange && different) || event->type() == QEvent::FontChange)
        lookAgain();
}

}  // namespace remit
