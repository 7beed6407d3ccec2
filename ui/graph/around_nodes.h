// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_layout.h"

namespace remit {

// Leads edges and relations around the nodes that they would run through, where one of these or of their own ends is
// astray: no layout has left room for it. Where all is too crowded for that, they stay as they are. O(edges * nodes).
// Any thread.
void leadAroundNodes(const GraphContent& content, GraphLayout& layout, const QFont& font,
                     const std::function<bool()>& cancelled);

}  // namespace remit
