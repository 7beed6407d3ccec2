// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/model/placement.h"
#include "ui/bridge/selection.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Draws rights from the plus beside a body: to a policy area, which gives the body those whose letters were typed on
// the way, or asks for one; or to another body's edge, which the body then holds jointly. A click on the plus asks for
// the policy area too.
class GrantTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    bool key(const QKeyEvent& event) override;
    void cancel() override;

private:
    // A policy area or another body's edge, else nothing.
    [[nodiscard]] Item targetAt(const QPoint& position) const;
    void show();

    NodeRef m_body;
    QPoint m_pointer;
    std::vector<RightKindId> m_kinds;  // by the letters typed, in their order
};

}  // namespace remit
