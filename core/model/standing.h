// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "core/model/placement.h"

namespace remit {

struct StandingPoint {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const StandingPoint&, const StandingPoint&) = default;
};

// Where the nodes of a picture stood (View::standing).
using Standing = std::map<NodeRef, StandingPoint>;

// As JSON: [{"bodyType": "mca", "x": 12.5, "y": 80}], by kind and id, to a tenth of a scene unit; "" for none.
[[nodiscard]] Text writtenStanding(const Standing& standing);
// Elements that are none are passed over, and a text that is no list is none: a picture is then laid out anew.
[[nodiscard]] Standing readStanding(Text text);

}  // namespace remit
