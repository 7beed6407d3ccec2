// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_tool.h"

namespace remit {

// While a path is asked for, a click on a node is its next end, and one beside all nodes does nothing.
class PathTool final : public GraphTool {
public:
    using GraphTool::GraphTool;
    bool press(const QMouseEvent& event) override;
    void move(const QMouseEvent&) override {}
    void release(const QMouseEvent&) override {}
    void cancel() override {}
};

}  // namespace remit
