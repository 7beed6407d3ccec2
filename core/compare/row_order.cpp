// SPDX-License-Identifier: MIT
#include "core/compare/row_order.h"

namespace remit {

std::vector<std::size_t> longestAscent(const std::vector<std::int64_t>& values) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends;  // ends[n]: where the ascent of length n + 1 with the least last value ends
    std::vector<std::size_t> before(values.size(), none);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), values[i],
                                         [&](std::size_t end, std::int64_t value) { return values[end] < value; });
        if (at != ends.begin())
            before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<std::size_t> out;
    for (std::size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
        out.push_back(i);
    std::reverse(out.begin(), out.end());
    return out;
}

}  // namespace remit
