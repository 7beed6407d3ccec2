// SPDX-License-Identifier: MIT
#include "ui/graph/graph_header.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

QString nameOf(Layout layout) {
    switch (layout) {
        case Layout::Tiers:
            return GraphHeader::tr("Tiers");
        case Layout::Circle:
            return GraphHeader::tr("Circle");
        case Layout::Hand:
            return GraphHeader::tr("By hand");
        case Layout::Layered:
            return GraphHeader::tr("Layered");
        case Layout::Force:
            return GraphHeader::tr("Force");
    }
    return {};
}

}  // namespace

GraphHeader::GraphHeader(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);

    m_layout = addButton(QStringLiteral("tiers"), tr("Layout"));
    m_layout->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layout->setPopupMode(QToolButton::InstantPopup);
    auto* layouts = new QMenu(m_layout);
    for (const Layout each : {Layout::Tiers, Layout::Layered, Layout::Force, Layout::Circle, Layout::Hand})
        layouts->addAction(nameOf(each), this, [this, each] { emit layoutChosen(each); });
    m_layout->setMenu(layouts);
    m_layout->setToolTip(tr("How the graph is laid out; choosing a layout arranges it afresh"));

    m_focus = addButton(QStringLiteral("focus"), tr("Focus"));
    m_focus->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_focus->setPopupMode(QToolButton::InstantPopup);
    auto* depths = new QMenu(m_focus);
    depths->addAction(tr("Direct neighbours"), this, [this] { emit focusChosen(1); });
    depths->addAction(tr("Two steps"), this, [this] { emit focusChosen(2); });
    depths->addAction(tr("Three steps"), this, [this] { emit focusChosen(3); });
    depths->addSeparator();
    QAction* only = depths->addAction(tr("Leave out the rest"));
    only->setCheckable(true);
    connect(only, &QAction::toggled, this, &GraphHeader::onlyFocusToggled);
    depths->addSeparator();
    depths->addAction(tr("Everything"), this, [this] { emit focusChosen(0); });
    m_focus->setMenu(depths);
    m_focus->setToolTip(tr("Quieten all but the neighbourhood of the node in hand (F)"));

    m_relations = addButton(QStringLiteral("relation"), tr("Relations"));
    m_relations->setCheckable(true);
    m_relations->setToolTip(tr("Show relations between bodies; the arrow beside it, of which kinds"));
    m_relations->setPopupMode(QToolButton::MenuButtonPopup);
    auto* relationKinds = new QMenu(m_relations);
    for (const auto& [kind, word] : namesOf(RelationKind{})) {
        QAction* action = relationKinds->addAction(verbOf(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, each = kind](bool shown) {
            HiddenRelations hides = m_hides;
            hides[each] = !shown;
            emit relationsChosen(hides);
        });
    }
    m_relations->setMenu(relationKinds);
    connect(m_relations, &QToolButton::clicked, this, [this](bool shown) {
        HiddenRelations hides;
        hides.kinds.fill(!shown);
        emit relationsChosen(hides);
    });

    row->addStretch();
    m_counts = new QLabel(this);
    m_counts->setProperty("role", "caption");
    row->addWidget(m_counts);
    row->addSpacing(space::large);

    QToolButton* out = addButton(QStringLiteral("zoom-out"), tr("Zoom out"));
    out->setToolTip(tr("Zoom out (−)"));
    connect(out, &QToolButton::clicked, this, [this] { emit zoomAsked(1 / 1.2); });
    m_zoom = new QLabel(this);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 4);
    row->addWidget(m_zoom);
    QToolButton* in = addButton(QStringLiteral("zoom-in"), tr("Zoom in"));
    in->setToolTip(tr("Zoom in (+)"));
    connect(in, &QToolButton::clicked, this, [this] { emit zoomAsked(1.2); });
    QToolButton* fit = addButton(QStringLiteral("zoom-fit"), tr("Fit in window"));
    fit->setToolTip(tr("Show the whole graph (0)"));
    connect(fit, &QToolButton::clicked, this, [this] { emit zoomAsked(0); });
    QToolButton* legend = addButton(QStringLiteral("letters"), tr("Legend"));
    legend->setCheckable(true);
    legend->setChecked(true);
    legend->setToolTip(tr("Show the legend"));
    connect(legend, &QToolButton::toggled, this, &GraphHeader::legendToggled);

    m_view = addButton(QStringLiteral("graph"), tr("View"));
    m_view->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(new QMenu(m_view));
    m_view->setToolTip(tr("Saved views of the graph: choose, add and change them"));
    row->insertWidget(0, m_view);
    setTabOrder(m_view, m_layout);

    showLayout(Layout::Tiers);
    showRelations({});
    showFocus({}, 1);
}

QToolButton* GraphHeader::addButton(const QString& icon, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(actionIcon(icon));
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void GraphHeader::showView(const QString& name) {
    QString shown = fontMetrics().elidedText(name, Qt::ElideRight, 180);
    m_view->setText(tr("View: %1").arg(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))));
}

QMenu& GraphHeader::viewMenu() const { return *m_view->menu(); }

void GraphHeader::showLayout(Layout layout) { m_layout->setText(nameOf(layout)); }

void GraphHeader::showRelations(const HiddenRelations& hides) {
    m_hides = hides;
    bool any = false;
    for (qsizetype i = 0; i < m_relations->menu()->actions().size(); ++i) {
        const bool shown = !hides.kinds[static_cast<std::size_t>(i)];
        m_relations->menu()->actions()[i]->setChecked(shown);
        any = any || shown;
    }
    m_relations->setChecked(any);
}

void GraphHeader::showFocus(const QString& name, int depth) {
    const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, 180);
    m_focus->setText(name.isEmpty() ? tr("Focus") : tr("%1, depth %2").arg(shown).arg(depth));
}

void GraphHeader::add(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_counts), widget);
    widget->installEventFilter(this);
    m_counts->setVisible(widget->isHidden());
}

bool GraphHeader::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        m_counts->setVisible(event->type() == QEvent::HideToParent);
    return QWidget::eventFilter(watched, event);
}

void GraphHeader::showZoom(qreal zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); }

void GraphHeader::showCounts(int nodes, int edges, int crossings) {
    const QString counts = tr("Nodes: %1 · Edges: %2").arg(nodes).arg(edges);
    m_counts->setText(crossings < 0 ? counts : tr("%1 · Crossings: %2").arg(counts).arg(crossings));
}

}  // namespace remit
