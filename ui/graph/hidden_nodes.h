// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/model/placement.h"

class QWidget;

namespace remit {

class GraphActions;

// Lists the nodes that a view hides, each with a tick; those of them that are to be shown again, none where the user
// thought better of it.
[[nodiscard]] std::vector<NodeRef> askHidden(const GraphActions& actions, const std::vector<NodeRef>& nodes,
                                             QWidget* parent);

}  // namespace remit
