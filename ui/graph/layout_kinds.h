// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_layout.h"

namespace remit {

// What every kind of layout starts from: the content in one form of its nodes, numbered as core/graph wants it.
struct LayoutTask {
    const GraphContent& content;
    Layout kind = Layout::Tiers;
    const std::map<NodeRef, QPointF>& placed;  // by hand
    const QFont& font;
    GraphRoom room;
    const GraphLayout* before = nullptr;  // what it should stay near to; null: all anew
    NodeForm form = NodeForm::Tall;
    std::function<bool()> cancelled;
    bool apart = true;  // what a measure has made larger pushes even nodes placed by hand off it
};

// The layout of the task's kind, hand-placed nodes where they were put.
[[nodiscard]] GraphLayout layOutKind(const LayoutTask& task);

}  // namespace remit
