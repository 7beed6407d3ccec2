// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace remit {

// Layouts speak of points and boxes in scene units, y downwards; a box is given by its centre.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Extent {
    double width = 0;
    double height = 0;
};

}  // namespace remit
