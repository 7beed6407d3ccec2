// SPDX-License-Identifier: MIT
// What GraphCanvas picks out of the picture to be read: a node's neighbourhood, and the way between two nodes.
#include <algorithm>

#include "ui/graph/graph_canvas.h"
#include "ui/graph/graph_focus.h"

namespace remit {

namespace {
constexpr int deepestFocus = 3;
}  // namespace

void GraphCanvas::focusOn(const NodeRef& node, int depth) {
    m_focus = depth > 0 && m_scene->node(node) ? node : NodeRef();
    m_depth = std::clamp(depth, 1, deepestFocus);
    attend();
    const GraphContent& content = m_scene->content();
    const QString sentence = m_focus.id.empty()
                                 ? QString()
                                 : tr("Focus on %1, depth %2: %3 of %4 nodes.")
                                       .arg(m_actions.nameOf(m_focus), QString::number(m_depth),
                                            QString::number(neighbourhood(content, m_focus, m_depth).size()),
                                            QString::number(content.nodes.size()));
    emit focusChanged();
    if (!sentence.isEmpty())
        emit message(sentence);
}

int GraphCanvas::depthAfter(const NodeRef& node, int steps) const {
    const int depth = m_focus == node ? m_depth + steps : m_depth;
    return depth > deepestFocus ? 0 : depth;
}

void GraphCanvas::askForPath(const NodeRef& from) {
    m_asksForPath = true;
    m_pathFrom = m_scene->node(from) ? from : NodeRef();
    m_path.reset();
    attend();
    emit pathChanged();
    emit message(m_pathFrom.id.empty()
                     ? tr("Path between which two? Click the first, or type its name.")
                     : tr("Path from %1: click the other end, or type its name.").arg(m_actions.nameOf(m_pathFrom)));
}

void GraphCanvas::endPathAt(const NodeRef& node) {
    if (!m_asksForPath || !m_scene->node(node) || node == m_pathFrom)
        return;
    if (m_pathFrom.id.empty()) {
        askForPath(node);
        return;
    }
    m_asksForPath = false;
    m_path = pathBetween(m_scene->content(), m_pathFrom, node);
    attend();
    emit pathChanged();
    emit message(sentenceOf(m_scene->content(), *m_path));
}

void GraphCanvas::showPathInHand() {
    if (hand().size() != 2)
        return;
    const NodeRef to = *hand().rbegin();
    askForPath(*hand().begin());
    endPathAt(to);
}

void GraphCanvas::leavePath() {
    m_asksForPath = false;
    m_pathFrom = {};
    m_path.reset();
    attend();
    emit pathChanged();
}

// An end that has gone ends the path.
void GraphCanvas::retracePath() {
    if (!m_asksForPath && !m_path)
        return;
    if ((!m_pathFrom.id.empty() && !m_scene->node(m_pathFrom)) || (m_path && !m_scene->node(m_path->to))) {
        leavePath();
        return;
    }
    if (!m_path)
        return;
    m_path = pathBetween(m_scene->content(), m_path->from, m_path->to);
    emit pathChanged();
}

}  // namespace remit
