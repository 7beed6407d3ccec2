// SPDX-License-Identifier: MIT
#include "db/rows/utf8.h"

#include <cstddef>

namespace remit {

bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        if (lead < 0x80)
            continue;
        if (lead < 0xC2 || lead > 0xF4)
            return false;
        const std::size_t more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (text.size() - i < more)
            return false;
        // The byte after the lead byte rules out overlong forms, surrogates and what is beyond U+10FFFF.
        const auto next = static_cast<unsigned char>(text[i]);
        if ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) || (lead == 0xF0 && next < 0x90) ||
            (lead == 0xF4 && next > 0x8F))
            return false;
        for (std::size_t end = i + more; i < end; ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
                return false;
    }
    return true;
}

}  // namespace remit
