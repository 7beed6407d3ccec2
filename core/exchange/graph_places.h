// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <vector>

#include "core/graph/geometry.h"
#include "core/model/model.h"

namespace remit {

// The size of a node with such a name, as far as it can be told without a font.
[[nodiscard]] Extent boxOf(Text name);

// Where each node of a scenario's graph stands: as the view says, else where its layout puts it, beside what was placed
// by hand; in tiers, national bodies above, policy areas between the regional and the local ones. y grows downwards.
[[nodiscard]] std::map<NodeRef, Point> placesOf(const Model& model, ScenarioId scenario, ViewId view);

}  // namespace remit
