// SPDX-License-Identifier: MIT
// The context menu of GraphCanvas: for the nodes in hand, for an edge, for the ground.
#include <QContextMenuEvent>
#include <QMenu>

#include "ui/graph/folding.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/node_namer.h"
#include "ui/graph/view_menu.h"

namespace remit {

void GraphCanvas::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const Item thing = byMouse ? thingAt(event->pos()) : shownAs(m_scene->content(), m_desk.selection.item());
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
    } else if (const Item line = lineInHand(); line.index() != 0) {
        if (!byMouse)
            at = viewport()->mapToGlobal(middleOf(line));
        if (const auto* cell = std::get_if<CellRef>(&line))
            offerForEdge(menu, *cell, at);
        else
            offerForRelation(menu);
    } else if (byMouse) {
        offerForGround(menu, mapToScene(event->pos()));
    }
    menu.addSeparator();
    m_viewMenu->offerHidden(menu);
    menu.exec(at);
}

void GraphCanvas::offerForNode(QMenu& menu, const NodeRef& node, const QPoint& at) {
    menu.addAction(tr("Give a right…"), this, [=, this] {
        if (node.kind == NodeRef::Kind::PolicyArea)
            askForHolder(PolicyAreaId(node.id), at);
        else
            askForRight(subjectOf(node), {}, at);
    });
    menu.addAction(tr("Focus"), this, [=, this] { focusOn(node, m_depth); });
    menu.addAction(tr("Path to…"), this, [=, this] { askForPath(node); });
    menu.addAction(tr("Details"), this, &GraphCanvas::inspectRequested);
    menu.addSeparator();
    const auto keyed = [&](const QString& text, const QKeySequence& key, auto&& does) {
        QAction* action = menu.addAction(text, this, does);
        action->setShortcut(key);  // told, not taken: the canvas has the key
        return action;
    };
    keyed(tr("Rename"), Qt::Key_F2, [=, this] { m_namer->rename(node); });
    if (node.kind == NodeRef::Kind::PolicyArea)
        menu.addAction(tr("Put under another policy area…"), this,
                       [=, this] { askForParent(PolicyAreaId(node.id), at); });
    if (node.kind == NodeRef::Kind::BodyType && m_scene->hasLanes()) {
        menu.addAction(tr("To the lane above"), this, [this] { moveToLane(-1); });
        menu.addAction(tr("To the lane below"), this, [this] { moveToLane(1); });
    }
    keyed(tr("Cut"), QKeySequence::Cut, [this] { cut(); });
    keyed(tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    keyed(tr("Paste rights"), QKeySequence::Paste, [this] { paste(); });
    menu.addSeparator();
    addFolding(menu, node);
    menu.addAction(tr("Show only this and its neighbours"), this, [=, this] { m_viewMenu->showOnlyAround(node); });
    menu.addAction(tr("Hide in this view"), this, &GraphCanvas::hideHand);
    keyed(tr("Remove…"), Qt::Key_Delete, [this] { removeThing(); });
}

void GraphCanvas::offerForEdge(QMenu& menu, const CellRef& cell, const QPoint& at) {
    menu.addAction(tr("Details"), this, &GraphCanvas::inspectRequested);
    menu.addAction(tr("Edit as words…"), this, &GraphCanvas::editWords)->setShortcut(Qt::Key_F2);
    menu.addSeparator();
    menu.addAction(tr("Give to another body…"), this, [=, this] { perform(EdgeDeed::Give, at); });
    if (!m_actions.grantsOf(cell).empty()) {
        menu.addAction(tr("Move to another policy area…"), this, [=, this] { perform(EdgeDeed::Move, at); });
        menu.addAction(tr("Hold jointly with…"), this, [=, this] { perform(EdgeDeed::Share, at); });
    }
    if (m_actions.sharesAsPartner(cell))
        menu.addAction(tr("No longer jointly"), this, [=, this] { perform(EdgeDeed::Part, at); });
    menu.addSeparator();
    menu.addAction(tr("Copy its rights"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Paste rights"), this, [this] { paste(); })->setShortcut(QKeySequence::Paste);
    menu.addAction(tr("Remove"), this, &GraphCanvas::removeThing)->setShortcut(Qt::Key_Delete);
}

void GraphCanvas::offerForRelation(QMenu& menu) {
    menu.addAction(tr("Details"), this, &GraphCanvas::inspectRequested);
    menu.addAction(tr("Remove"), this, &GraphCanvas::removeThing)->setShortcut(Qt::Key_Delete);
}

void GraphCanvas::offerForGround(QMenu& menu, const QPointF& at) {
    menu.addAction(tr("New body here…"), this, [=, this] { makeNode(false, at); });
    menu.addAction(tr("New policy area here…"), this, [=, this] { makeNode(true, at); });
}

void GraphCanvas::offerForNodes(QMenu& menu) {
    if (m_nodesMenu)
        menu.addActions(m_nodesMenu->actions());
    menu.addSeparator();
    menu.addAction(tr("Show only these"), m_viewMenu, &ViewMenu::showOnly);
    if (hand().size() == 2)
        menu.addAction(tr("Path between the two"), this, &GraphCanvas::showPathInHand);
    menu.addAction(tr("Hide in this view"), this, &GraphCanvas::hideHand);
    menu.addAction(tr("Remove…"), this, &GraphCanvas::removeThing)->setShortcut(Qt::Key_Delete);
}

void GraphCanvas::hideHand() {
    std::map<NodeRef, QPointF> standing;
    for (const NodeRef& each : hand())
        standing[each] = m_scene->place(each);
    m_actions.hideNodes(standing);
}

}  // namespace remit
