// SPDX-License-Identifier: MIT
#include "core/exchange/lines.h"

#include <unicode/utf8.h>

namespace remit {

std::size_t endOfLine(std::string_view bytes, std::size_t start) {
    const std::size_t end = bytes.find_first_of("\r\n", start);
    if (end == std::string_view::npos)
        return bytes.size();
    return bytes.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
}

std::size_t lineOfBadByte(std::string_view bytes) {
    const auto length = static_cast<int32_t>(bytes.size());  // capped before
    for (int32_t i = 0; i < length;) {
        const int32_t at = i;
        UChar32 c = 0;
        U8_NEXT(bytes.data(), i, length, c);
        if (c > 0)
            continue;
        std::size_t line = 1;
        for (std::size_t start = 0;
             (start = endOfLine(bytes, start)) <= static_cast<std::size_t>(at) && start < bytes.size();)
            ++line;
        return line;
    }
    return 0;
}

}  // namespace remit
