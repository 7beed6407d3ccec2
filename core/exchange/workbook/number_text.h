// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace remit {

// How a workbook's number reads without a format: "3", "0.1"; as it stands where it is none.
[[nodiscard]] std::string numberText(std::string_view number);

// The same for one that stands for a day, counted from 30 December 1899 (`since1904`: from 1 January 1904), with a time
// where it has one: "2020-11-18", "2020-11-18 09:30".
[[nodiscard]] std::string dayText(std::string_view number, bool since1904);

// Whether a number format (Office Open XML, 18.8.30 and 18.8.31) shows days.
[[nodiscard]] bool showsDays(std::size_t id, std::string_view code);

}  // namespace remit
