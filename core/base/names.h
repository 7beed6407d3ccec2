// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace remit {

// The words by which documents write the values of an enum, in the enum's order. Each enum E of the model declares
// `constexpr auto namesOf(E)` beside itself, returning an array of (value, word).
template <class E, std::size_t N>
using EnumNames = std::array<std::pair<E, std::string_view>, N>;

template <class E>
constexpr std::string_view nameOf(E value) {
    for (const auto& [each, name] : namesOf(E{}))
        if (each == value)
            return name;
    return {};
}

template <class E>
constexpr std::optional<E> fromName(std::string_view name) {
    for (const auto& [each, word] : namesOf(E{}))
        if (word == name)
            return each;
    return std::nullopt;
}

}  // namespace remit
