// SPDX-License-Identifier: MIT
// Folding and expanding on GraphCanvas, by keys, by the mark of a folded node and by its menu.
#include <QMenu>
#include <algorithm>

#include "ui/graph/folding.h"
#include "ui/graph/graph_canvas.h"
#include "ui/graph/node_item.h"

namespace remit {

bool GraphCanvas::fold() {
    const NodeRef node = nodeInHand();
    if (!m_scene->node(node))
        return false;
    const auto folds = foldAt(m_desk.document.model(), m_scene->content(), node);
    return folds && m_actions.fold(*folds, true);
}

bool GraphCanvas::expand() {
    const NodeItem* item = m_scene->node(nodeInHand());
    return item && item->node().inside > 0 && m_actions.fold(item->node().ref, false);
}

NodeRef GraphCanvas::foldMarkAt(const QPoint& position) const {
    constexpr qreal least = 24;  // pixels that a target has
    const QPointF at = mapToScene(position);
    const Item thing = thingAt(position);
    for (const GraphNode& each : m_scene->content().nodes) {
        if (each.inside == 0)
            continue;
        const NodeItem* item = m_scene->node(each.ref);
        const QRectF mark = item->foldMark().translated(item->pos());
        const qreal wider = std::max(0.0, least / zoom() - mark.width()) / 2;
        const qreal taller = std::max(0.0, least / zoom() - mark.height()) / 2;
        if (!mark.adjusted(-wider, -taller, wider, taller).contains(at))
            continue;
        // Beside what is painted of the mark it takes nothing away from others.
        const bool own = thing.index() == 0 || refOf(thing) == each.ref;
        if (m_scene->paintsNodes() && (own || (mark.contains(at) && refOf(thing).id.empty())))
            return each.ref;
    }
    return {};
}

void GraphCanvas::addFolding(QMenu& menu, const NodeRef& node) {
    const NodeItem* item = m_scene->node(node);
    if (item && item->node().inside > 0)
        menu.addAction(tr("Expand"), this, [=, this] { m_actions.fold(node, false); });
    const auto folds = foldAt(m_desk.document.model(), m_scene->content(), node);
    if (!folds)
        return;
    const QString text =
        *folds == node ? tr("Fold") : tr("Fold into “%1”").arg(m_actions.nameOf(*folds)).replace("&", "&&");
    menu.addAction(text, this, [=, this] { m_actions.fold(*folds, true); });
}

}  // namespace remit
