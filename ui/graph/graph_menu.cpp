// SPDX-License-Identifier: MIT
// The context menu of GraphCanvas: for the nodes in hand, for an edge, for the ground.
#include <QContextMenuEvent>
#include <QMenu>

#include "ui/graph/graph_canvas.h"

namespace remit {

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Item thing = byMouse ? thingAt(event->pos()) : m_desk.selection.item();
    if (byMouse && !hand().contains(refOf(thing)))
        choose(thing);
    QMenu menu(this);
    QPoint at = event->globalPos();
    const NodeRef node = refOf(thing);
    if (const NodeItem* item = m_scene->node(node)) {
        if (!byMouse)
            at = viewport()->mapToGlobal(mapFromScene(item->pos()));
        if (hand().size() > 1)
            offerForNodes(menu);
        else
            offerForNode(menu, node, at);
    } else if (thing.index() != 0) {
        menu.addAction(tr("Details"), this, &GraphCanvas::inspectRequested);
        menu.addAction(tr("Remove"), this, &GraphCanvas::removeThing);
    }
    QAction* all = menu.addAction(tr("Show all"), this, [this] { m_actions.showAll(); });
    bool anyHidden = false;
    for (const Placement& each : m_desk.document.model().placements())
        anyHidden = anyHidden || (each.hidden && each.view == m_actions.view());
    all->setEnabled(anyHidden);
    menu.exec(at);
}

void GraphCanvas::offerForNode(QMenu& menu, const NodeRef& node, const QPoint& at) {
    if (node.kind != NodeRef::Kind::PolicyArea)
        menu.addAction(tr("Give a right…"), this, [=, this] { askForRight(subjectOf(node), {}, at); });
    menu.addAction(tr("Focus"), this, [=, this] { focusOn(node, m_depth); });
    menu.addAction(tr("Details"), this, &GraphCanvas::inspectRequested);
    menu.addSeparator();
    menu.addAction(tr("Hide in this view"), this, &GraphCanvas::hideHand);
}

void GraphCanvas::offerForNodes(QMenu& menu) {
    if (m_nodesMenu)
        menu.addActions(m_nodesMenu->actions());
    menu.addSeparator();
    menu.addAction(tr("Hide in this view"), this, &GraphCanvas::hideHand);
}

void GraphCanvas::hideHand() {
    std::map<NodeRef, QPointF> standing;
    for (const NodeRef& each : hand())
        standing[each] = m_scene->place(each);
    m_actions.hideNodes(standing);
}

}  // namespace remit
