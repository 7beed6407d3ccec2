// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

// A day, in half the memory of std::chrono::sys_days.
using Date = std::chrono::sys_time<std::chrono::duration<std::int32_t, std::chrono::days::period>>;

// Reads "YYYY-MM-DD"; nothing else, and no day that is not in the calendar.
std::optional<Date> parseDate(std::string_view text);
std::string formatDate(Date date);

// A life span [from, to): an absent end is open (SPEC section 2).
struct Span {
    std::optional<Date> from;
    std::optional<Date> to;

    // Without a date life spans are ignored: everything exists.
    [[nodiscard]] bool contains(std::optional<Date> date) const {
        return !date || ((!from || *from <= *date) && (!to || *date < *to));
    }
    friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace remit
