// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/emphasis.h"

namespace remit {

// What of the content lies among these nodes.
[[nodiscard]] GraphContent within(GraphContent content, const std::set<NodeRef>& nodes);

}  // namespace remit
