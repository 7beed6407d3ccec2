// SPDX-License-Identifier: MIT
#include "core/base/date.h"

#include <array>
#include <cstdio>

namespace remit {

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (char c : text) {
        if (c == '-') {
            ++part;
            continue;
        }
        if (c < '0' || c > '9' || part > 2)
            return std::nullopt;
        parts[part] = parts[part] * 10 + (c - '0');
    }
    const std::chrono::year_month_day day{std::chrono::year(parts[0]),
                                          std::chrono::month(static_cast<unsigned>(parts[1])),
                                          std::chrono::day(static_cast<unsigned>(parts[2]))};
    if (!day.ok())
        return std::nullopt;
    return std::chrono::sys_days(day);
}

std::string formatDate(Date date) {
    const std::chrono::year_month_day day(date);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return buffer.data();
}

}  // namespace remit
