// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/graph_content.h"
#include "ui/look/legend.h"

namespace remit {

// Of the marks, lines and outlines that a graph has.
[[nodiscard]] Legend legendOf(const GraphContent& content);

}  // namespace remit
