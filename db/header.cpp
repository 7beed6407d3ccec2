// SPDX-License-Identifier: MIT
#include "db/header.h"

#include <fmt/format.h>

#include <algorithm>

namespace remit {

namespace {

// Offsets of https://www.sqlite.org/fileformat.html, section 1.3. Numbers are big-endian.
using namespace std::string_view_literals;
constexpr auto magic = "SQLite format 3\0"sv;
constexpr std::size_t atWriteVersion = 18;
constexpr std::size_t atReadVersion = 19;
constexpr std::size_t atUserVersion = 60;
constexpr std::size_t atApplicationId = 68;
constexpr char writeAheadLog = 2;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(at, size))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

Error refuseBytes(std::string message) { return {Error::Code::BadInput, std::move(message), {}}; }

}  // namespace

std::optional<Error> headerFault(std::string_view bytes) {
    if (bytes.empty())
        return refuseBytes(
            "The file is empty, so there is no document in it; open a backup copy, or start a new document.");
    if (const std::size_t start = std::min(bytes.size(), magic.size());
        bytes.substr(0, start) != magic.substr(0, start))
        return refuseBytes(
            "This is no Remit document; open a file that Remit saved, or give a table its own ending (.csv, .tsv or "
            ".remit.json).");
    if (bytes.size() < headerSize)
        return refuseBytes(
            fmt::format("The file is cut short after {} bytes; copy it again, or open a backup copy.", bytes.size()));
    if (number(bytes, atApplicationId, 4) != applicationId)
        return refuseBytes("This is a database of another program, no Remit document; open a file that Remit saved.");
    if (bytes[atWriteVersion] == writeAheadLog || bytes[atReadVersion] == writeAheadLog)
        return refuseBytes(
            "Another program left this document with a write-ahead log, so part of it may be in a file beside it; run "
            "“PRAGMA journal_mode=DELETE” on it in the sqlite3 shell, then open it again.");
    const std::uint32_t stored = number(bytes, atPageSize, 2);
    const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
    const std::uint64_t whole = pageSize * number(bytes, atPageCount, 4);
    if (bytes.size() < whole)
        return refuseBytes(
            fmt::format("The file is cut short: {} of its {} bytes are there; copy it again, or open a "
                        "backup copy.",
                        bytes.size(), whole));
    return std::nullopt;
}

std::optional<std::uint32_t> documentVersion(std::string_view bytes) {
    if (bytes.size() < headerSize || bytes.substr(0, magic.size()) != magic ||
        number(bytes, atApplicationId, 4) != applicationId)
        return std::nullopt;
    return number(bytes, atUserVersion, 4);
}

}  // namespace remit
