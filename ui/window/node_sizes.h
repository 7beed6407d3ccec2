// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include "core/measure/measure.h"

class QMenu;

namespace remit {

// The measures by which nodes of the graph can be sized, one ticked, in the menu; nothing is one of them, and ticked
// at first.
void fillNodeSizes(QMenu& menu, const std::function<void(std::optional<Measure>)>& chosen);

}  // namespace remit
