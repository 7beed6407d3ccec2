// SPDX-License-Identifier: MIT
// The keyboard of GraphCanvas: everything the mouse can do there, and walking.
#include <QKeyEvent>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/node_namer.h"
#include "ui/graph/view_menu.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {
constexpr qreal zoomStep = 1.2;
}  // namespace

void GraphCanvas::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (m_active && m_active->key(*event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (pressArrow(event->key(), modifiers))
                return;
            break;
        case Qt::Key_Escape:
            escape();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_asksForPath && m_scene->node(nodeInHand()))
                endPathAt(nodeInHand());
            else
                emit inspectRequested();
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            removeThing();
            return;
        case Qt::Key_F2:
            if (!editWords())
                m_namer->rename(nodeInHand());
            return;
        case Qt::Key_Plus:
            if (expand())
                return;
            [[fallthrough]];
        case Qt::Key_Equal:
            zoomBy(zoomStep);
            return;
        case Qt::Key_Minus:
            if (!fold())
                zoomBy(1 / zoomStep);
            return;
        case Qt::Key_Asterisk:
            m_viewMenu->expandAll();
            return;
        case Qt::Key_0:
            fit();
            return;
        case Qt::Key_A:
            if (modifiers != Qt::ControlModifier || m_scene->content().nodes.empty())
                break;
            takeAll();
            return;
        case Qt::Key_Space:
            if (modifiers == Qt::ControlModifier) {
                holdOn();
                return;
            }
            m_space = true;
            viewport()->setCursor(Qt::OpenHandCursor);
            return;
        default:
            break;
    }
    if ((modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0 && pressLetter(*event))
        return;
    QGraphicsView::keyPressEvent(event);
}

void GraphCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        viewport()->unsetCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool GraphCanvas::pressLetter(const QKeyEvent& event) {
    const CellRef cell = cellInHand();
    const NodeRef node = nodeInHand();
    if (!cell.area.empty())
        if (const RightKindId kind = m_actions.kindOf(event.text()); !kind.empty()) {
            m_actions.toggle(cell, kind);
            return true;
        }
    if (event.key() == Qt::Key_F && m_scene->node(node)) {
        // Again on the same node: one step deeper, with Shift less deep, then out.
        focusOn(node, depthAfter(node, event.modifiers() & Qt::ShiftModifier ? -1 : 1));
        return true;
    }
    if (event.key() == Qt::Key_P && m_scene->node(node)) {
        if (hand().size() == 2)
            showPathInHand();
        else
            askForPath(node);
        return true;
    }
    if (event.key() == Qt::Key_N) {
        makeNode(event.modifiers().testFlag(Qt::ShiftModifier), std::nullopt);
        return true;
    }
    if (event.key() == Qt::Key_G || event.key() == Qt::Key_Insert) {
        const NodeItem* item = m_scene->node(node);
        if (!item)
            emit message(tr("Choose a body or a policy area first: a right is given to one on another."));
        else if (const QPoint at = viewport()->mapToGlobal(mapFromScene(item->pos())); item->node().isArea())
            askForHolder(PolicyAreaId(node.id), at);
        else
            askForRight(subjectOf(node), {}, at);
        return true;
    }
    return false;
}

void GraphCanvas::removeThing() {
    const Item item = m_desk.selection.item();
    if (const auto* key = std::get_if<RelationKey>(&item)) {
        const Relation* row = m_desk.document.model().relations().find(*key);
        const QString said = row ? tr("Removed: %1.").arg(sentenceOf(m_desk.document.model(), *row)) : QString();
        if (!m_actions.removeRelation(*key))
            return;
        choose(itemOf(m_anchor));  // where the keyboard walks on from
        emit message(said);
    } else if (!hand().empty()) {
        removeNodes();
    } else if (const CellRef cell = cellInHand(); !cell.area.empty()) {
        takeEdge(cell);
    }
}

// Where one of its rights is selected, that one alone.
void GraphCanvas::takeEdge(const CellRef& cell) {
    const Item selected = m_desk.selection.item();
    const auto* right = std::get_if<GrantKey>(&selected);
    if (!right)
        m_actions.clear(cell);
    else if (m_actions.revoke(*right) && m_scene->content().edge(cell))
        choose(cell);
}

// One thing at a time: what the mouse is doing, then the path, then the focus, then the finding, then the selection.
void GraphCanvas::escape() {
    if (GraphTool* tool = std::exchange(m_active, nullptr))
        tool->cancel();
    else if (m_asksForPath || m_path)
        leavePath();
    else if (!m_focus.id.empty())
        focusOn({}, 0);
    else if (!m_desk.selection.finding().empty())
        m_desk.selection.selectFinding({});
    else
        choose({});
}

}  // namespace remit
