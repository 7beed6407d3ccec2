// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/emphasis.h"
#include "ui/look/legend.h"

namespace remit {

// Of the marks, lines and outlines that a graph has, and of what the reader's attention makes of them: those that are
// there, and all that are. `trunks`: whether edges share lines.
[[nodiscard]] Legend legendOf(const GraphContent& content, const Attention& attention = {}, bool trunks = false);

}  // namespace remit
