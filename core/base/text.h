// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace remit {

// An immutable string, stored once per process however often it is used. A Text is one pointer: copying and comparing
// for equality cost nothing, so rows can carry many of them. Safe to create and read from any thread.
class Text {
public:
    Text() = default;
    Text(std::string_view value);
    Text(const char* value) : Text(std::string_view(value)) {}
    Text(const std::string& value) : Text(std::string_view(value)) {}

    [[nodiscard]] const std::string& str() const;
    [[nodiscard]] bool empty() const { return m_value == nullptr; }

    friend bool operator==(Text a, Text b) { return a.m_value == b.m_value; }
    // Byte order of the strings.
    friend std::strong_ordering operator<=>(Text a, Text b);

    [[nodiscard]] std::size_t hash() const { return std::hash<const void*>{}(m_value); }

private:
    const std::string* m_value = nullptr;  // null stands for ""
};

}  // namespace remit

template <>
struct std::hash<remit::Text> {
    std::size_t operator()(remit::Text text) const noexcept { return text.hash(); }
};
