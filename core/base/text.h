// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

// An immutable string, stored once per process however often it is used. A Text is the number of its string, half a
// pointer: copying and comparing for equality cost nothing, so rows can carry many of them. Safe to create and read
// from any thread.
class Text {
public:
    Text() = default;
    Text(std::string_view value);
    Text(const char* value) : Text(std::string_view(value)) {}
    Text(const std::string& value) : Text(std::string_view(value)) {}

    // The Text of the string where there has been one. For asking after a string without storing it for ever.
    [[nodiscard]] static std::optional<Text> known(std::string_view value);

    [[nodiscard]] const std::string& str() const;
    [[nodiscard]] bool empty() const { return m_number == 0; }

    friend bool operator==(Text a, Text b) { return a.m_number == b.m_number; }
    // Byte order of the strings.
    friend std::strong_ordering operator<=>(Text a, Text b);

    [[nodiscard]] std::size_t hash() const { return m_number; }

private:
    std::uint32_t m_number = 0;  // of the empty string
};

}  // namespace remit

template <>
struct std::hash<remit::Text> {
    std::size_t operator()(remit::Text text) const noexcept { return text.hash(); }
};
