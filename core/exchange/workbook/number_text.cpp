// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/number_text.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

namespace remit {

namespace {

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(number)
               ? std::optional(number)
               : std::nullopt;
}

}  // namespace

std::string numberText(std::string_view number) {
    const auto value = numberIn(number);
    return value ? fmt::format("{:.15g}", *value) : std::string(number);
}

std::string dayText(std::string_view number, bool since1904) {
    const auto value = numberIn(number);
    constexpr double lastDay = 2'958'466;  // of the year 9999
    if (!value || *value < 0 || *value >= lastDay)
        return numberText(number);
    using namespace std::chrono;
    const sys_days start = since1904 ? sys_days(year(1904) / January / 1) : sys_days(year(1899) / December / 30);
    constexpr long dayMinutes = 24L * 60;
    const long minutes = std::lround(*value * dayMinutes);
    const year_month_day day(start + days(minutes / dayMinutes));
    std::string out = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                                  static_cast<unsigned>(day.day()));
    const long rest = minutes % dayMinutes;
    return rest == 0 ? out : out + fmt::format(" {:02}:{:02}", rest / 60, rest % 60);
}

bool showsDays(std::size_t id, std::string_view code) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return true;
    bool quoted = false;
    bool bracketed = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == '\\' || c == '_' || c == '*')
            ++i;  // the next character is shown as it is
        else if (c == '[' || c == ']')
            bracketed = c == '[';
        else if (!bracketed && (c == 'y' || c == 'Y' || c == 'd' || c == 'D'))
            return true;
    }
    return false;
}

}  // namespace remit
