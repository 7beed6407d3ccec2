// SPDX-License-Identifier: MIT
#include "core/exchange/utf8.h"

#include <fmt/format.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/exchange/lines.h"

namespace remit {

namespace {

void append(std::string& out, UChar32 c) {
    char bytes[4];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(bytes, static_cast<std::size_t>(length));
}

Error noText(const std::string& before, std::string_view found) {
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    return {Error::Code::BadInput, fmt::format("The table is not text in UTF-8: {}; save it as CSV in UTF-8.", found),
            fmt::format("line {}", line)};
}

Result<Decoded> fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<UChar32>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    Decoded out;
    if (bytes.size() % 2 != 0)
        return noText({}, "it starts as UTF-16 and ends within a character");
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        UChar32 c = unit(i);
        if (U16_IS_LEAD(c) && i + 3 < bytes.size() && U16_IS_TRAIL(unit(i + 2))) {
            c = U16_GET_SUPPLEMENTARY(c, unit(i + 2));
            i += 2;
        }
        if (c == 0 || U16_IS_SURROGATE(c))
            return noText(out.text, "it starts as UTF-16 and then is not");
        append(out.text, c);
    }
    return out;
}

// 0 where the code page has no character.
UChar32 fromWindows1252(unsigned char byte) {
    static constexpr std::array<std::uint16_t, 32> above7F{
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    return byte < 0x80 || byte >= 0xA0 ? byte : above7F[byte - 0x80];
}

// Text of this alphabet has a NUL in nearly every character.
bool looksLikeUtf16(std::string_view bytes, bool bigEndian) {
    constexpr std::size_t enough = 64;
    const std::string_view start = bytes.substr(0, std::min(bytes.size() & ~std::size_t{1}, enough));
    if (start.size() < 4)
        return false;
    for (std::size_t i = 0; i < start.size(); i += 2)
        if (start[i + (bigEndian ? 0 : 1)] != '\0' || start[i + (bigEndian ? 1 : 0)] == '\0')
            return false;
    return true;
}

}  // namespace

Result<Decoded> inUtf8(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xFE\xFF"))
        return fromUtf16(bytes.substr(2), true);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const std::size_t line = lineOfBadByte(bytes);
    if (line == 0)
        return Decoded{std::string(bytes), {}};
    for (const bool bigEndian : {false, true})
        if (looksLikeUtf16(bytes, bigEndian))
            return fromUtf16(bytes, bigEndian);
    Decoded out;
    for (const char byte : bytes) {
        const UChar32 c = fromWindows1252(static_cast<unsigned char>(byte));
        if (c == 0 || (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
            return Error{Error::Code::BadInput, "The table is not text in UTF-8: save it as CSV in UTF-8.",
                         fmt::format("line {}", line)};
        append(out.text, c);
    }
    out.remark =
        "The table is not in UTF-8; it was read as Windows-1252, so look at accents, dashes and quotation marks.";
    return out;
}

}  // namespace remit
