// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/model/placement.h"
#include "ui/bridge/selection.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Draws rights from the plus beside a body to a policy area, or beside a policy area to a body: it gives those whose
// letters were typed on the way, or asks for one. From a body to another's edge, which the two then hold jointly. A
// click on the plus asks for the other end too.
class GrantTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    void cancel() override;

private:
    // The other end or another body's edge, else nothing.
    [[nodiscard]] Item targetAt(const QPoint& position) const;
    [[nodiscard]] bool fromArea() const { return m_from.kind == NodeRef::Kind::PolicyArea; }
    void askForBoth(const QPoint& at) const;
    void show();

    NodeRef m_from;
    QPoint m_pointer;
    std::vector<RightKindId> m_kinds;  // by the letters typed, in their order
};

}  // namespace remit
