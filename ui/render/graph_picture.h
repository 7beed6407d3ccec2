// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "ui/bridge/analysis.h"
#include "ui/look/theme.h"
#include "ui/render/picture.h"

namespace remit {

// The graph of the verdict's scenario, with the document's title and a legend, laid out as the view says; in tiers
// without one. Text is painted as text, so that an SVG of it can be searched. The picture owns all it needs.
[[nodiscard]] Picture graphPicture(const Model& model, const Verdict& verdict, std::optional<ViewId> view,
                                   const Theme& theme);

}  // namespace remit
