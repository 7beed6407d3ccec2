// SPDX-License-Identifier: MIT
#include "ui/graph/path_tool.h"

#include "ui/graph/graph_canvas.h"

namespace remit {

bool PathTool::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_canvas.asksForPath())
        return false;
    if (const NodeRef node = refOf(m_canvas.thingAt(event.pos())); !node.id.empty())
        m_canvas.endPathAt(node);
    return true;
}

}  // namespace remit
