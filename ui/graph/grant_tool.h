// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/placement.h"
#include "ui/graph/graph_tool.h"

namespace remit {

// Draws a right: from the plus beside a body to a policy area, where GrantPopup asks for the kind.
class GrantTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    void cancel() override;

private:
    NodeRef m_body;
    NodeRef areaAt(const QPoint& position) const;
};

}  // namespace remit
