// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/measure/measures.h"
#include "ui/graph/graph_content.h"

namespace remit {

// What nodes are sized by.
struct SizedBy {
    Measure measure = Measure::Load;
    std::shared_ptr<const Measures> measures;  // never null
};

// Gives each node the size that its measure asks for, with words for it, and the content what sizes mean. A folded node
// has what those in it come to: their sum of load and decisions, the mean of what is a share of each one's own, and the
// most that any of them has of the rest. A body type beside its institutions has their mean. O(nodes * log nodes).
void sizeNodes(GraphContent& content, const SizedBy& by);

}  // namespace remit
