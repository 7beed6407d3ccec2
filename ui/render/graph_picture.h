// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>

#include "ui/bridge/analysis.h"
#include "ui/graph/emphasis.h"
#include "ui/graph/measured_nodes.h"
#include "ui/look/theme.h"
#include "ui/render/picture.h"

namespace remit {

struct GraphPictureLook {
    std::optional<ViewId> view = {};  // none: everything, in tiers
    std::set<RightKindId> hidden = {};
    std::optional<std::set<NodeRef>> only = std::nullopt;  // nothing: every node
    std::optional<SizedBy> sizing = std::nullopt;          // nothing: nodes have their usual size
    Attention attention = {};                              // a focus, a path, a finding: what stands out in the window
    PictureFrame frame = {};
};

// The graph of the verdict's scenario, with the document's title and a legend, laid out as the view says. Text is
// painted as text, so that an SVG of it can be searched. The picture owns all it needs.
[[nodiscard]] Picture graphPicture(const Model& model, const Verdict& verdict, const GraphPictureLook& look,
                                   const Theme& theme);

}  // namespace remit
