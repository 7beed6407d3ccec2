// SPDX-License-Identifier: MIT
#include "core/graph/circle.h"

#include <cmath>
#include <numbers>

namespace remit {

std::vector<Point> layoutCircle(const std::vector<Extent>& nodes, double gap) {
    // Each box gets an arc as long as its diagonal: boxes whose circumscribed circles do not meet cannot overlap. A
    // chord is shorter than its arc, by at most pi/2 where the arc is half the circle.
    double around = 0;
    std::vector<double> need;
    for (const Extent& node : nodes) {
        need.push_back(std::hypot(node.width, node.height) + gap);
        around += need.back();
    }
    const double radius = around / (2 * std::numbers::pi) * (nodes.size() < 8 ? std::numbers::pi / 2 : 1.06);
    std::vector<Point> out;
    double along = nodes.empty() ? 0 : -need.front() / 2;
    for (double arc : need) {
        const double angle = (along + arc / 2) / around * 2 * std::numbers::pi;
        out.push_back({radius * std::sin(angle), -radius * std::cos(angle)});
        along += arc;
    }
    return out;
}

}  // namespace remit
