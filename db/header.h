// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace remit {

// Marks our databases: "RMIT".
inline constexpr std::uint32_t applicationId = 0x524D4954;

// The size of the header at the start of every SQLite database.
inline constexpr std::size_t headerSize = 100;

// Where its fields stand, of https://www.sqlite.org/fileformat.html, section 1.3; numbers are big-endian.
inline constexpr std::size_t atPageSize = 16;
inline constexpr std::size_t atChangeCounter = 24;
inline constexpr std::size_t atPageCount = 28;
inline constexpr std::size_t atVersionValidFor = 92;

// What is wrong with a document's bytes that their header tells, before SQLite sees them: they are none, no SQLite
// database, one of another program, one with a write-ahead log, cut short.
[[nodiscard]] std::optional<Error> headerFault(std::string_view bytes);

// The schema version of a Remit document by its first `headerSize` bytes; none for anything else.
[[nodiscard]] std::optional<std::uint32_t> documentVersion(std::string_view bytes);

}  // namespace remit
