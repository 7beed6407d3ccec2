// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_tool.h"

namespace remit {

// Moves the picture under the pointer: middle button, or the left one while Space is held.
class PanTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent& event) override;
    void release(const QMouseEvent& event) override;
    void cancel() override;

private:
    QPoint m_last;
};

}  // namespace remit
