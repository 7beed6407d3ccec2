// SPDX-License-Identifier: MIT
#include "core/base/slug.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace remit {

std::string slug(std::string_view name) {
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size())));
    text.toLower(icu::Locale::getRoot());
    icu::UnicodeString out;
    bool gap = false;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (!u_isalnum(c)) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty())
            out.append(UChar('-'));
        gap = false;
        out.append(c);
    }
    std::string result;
    out.toUTF8String(result);
    return result;
}

std::string lettersAndDigits(std::string_view name) {
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size())));
    text.foldCase();
    icu::UnicodeString out;
    for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (const UChar32 c = text.char32At(i); u_isalnum(c))
            out.append(c);
    if (out.isEmpty())
        return std::string(name);
    std::string result;
    out.toUTF8String(result);
    return result;
}

}  // namespace remit
