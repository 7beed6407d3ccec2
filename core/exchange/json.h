// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/formats.h"

namespace remit {

// The JSON document of INTERCHANGE.md. One pass over the bytes; grants are read as they come, so that a document of a
// million takes seconds and little more memory than its model.
//
// A view is {"id", "name", "layout" [tiers], "zoom" [1], "centre": [x, y] [0, 0], "chosen" [false],
//  "hides": kinds of relations [], "room": [width, height] [0, 0], "standing": [...], "nodes": [...]},
// each of its nodes
// {"bodyType" or "institution" or "policyArea": id, "x" [0], "y" [0], "hidden" [false], "folded" [false],
//  "placed" [true]},
// and what stood where the layout put it the same without the last three.
Result<Reading> readJson(std::string_view bytes, std::string_view title);

// All scenarios, `scenario` is not looked at. Fields at their default are left out; each row is one line.
Result<Writing> writeJson(const Model& model, ScenarioId scenario);

}  // namespace remit
