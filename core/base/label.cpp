// SPDX-License-Identifier: MIT
#include "core/base/label.h"

#include <fmt/format.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace remit {

namespace {
constexpr int longestName = 1000;

bool turnsDirection(UChar32 c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
}  // namespace

std::optional<std::string> faultInName(std::string_view name) {
    const auto length = static_cast<int32_t>(std::min<std::size_t>(name.size(), 1U << 30));
    int characters = 0;
    bool blank = true;
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(name.data(), i, length, c);
        if (c < 0)
            return "it is not UTF-8";
        if (u_charType(c) == U_CONTROL_CHAR)
            return fmt::format("it holds the control character U+{:04X}", static_cast<unsigned>(c));
        if (turnsDirection(c))
            return fmt::format("it holds the character U+{:04X}, which turns the direction of writing",
                               static_cast<unsigned>(c));
        blank = blank && u_isUWhiteSpace(c);
        if (++characters > longestName)
            return fmt::format("it is longer than {} characters", longestName);
    }
    return blank ? std::optional<std::string>("it is empty") : std::nullopt;
}

Result<Text> typedName(std::string_view typed) {
    const std::string_view name = trimmed(typed);
    if (const auto fault = faultInName(name))
        return Error{Error::Code::Refused, fmt::format("This name cannot be used: {}. Write another.", *fault), {}};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composed = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return Text(name);
    std::string out;
    composed
        ->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size()))), status)
        .toUTF8String(out);
    return Text(out);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}  // namespace remit
