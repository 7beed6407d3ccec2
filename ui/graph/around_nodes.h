// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_layout.h"

namespace remit {

// Leads edges and relations whose lines would run through a node that is not theirs around it: by hand, nodes stand
// where no layout left room for them, and other edges' ways lead there. Where all is too crowded for that, they stay as
// they are. O(edges * nodes). Any thread.
void leadAroundNodes(const GraphContent& content, GraphLayout& layout, const QFont& font,
                     const std::function<bool()>& cancelled);

}  // namespace remit
