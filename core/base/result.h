// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace remit {

// An expected failure, fit to be shown: `message` is one sentence that says what happened and what to do, `where` is
// the place in the input (a JSON pointer, "line 3, column 7", a cell) or empty.
struct Error {
    enum class Code {
        BadInput,    // what was read or typed is wrong; exit status 2
        Unreadable,  // the file could not be read; exit status 3
        Unwritable,  // the file could not be written; exit status 3
        Refused,     // a rule of the domain forbids the edit
    };
    Code code = Code::BadInput;
    std::string message;
    std::string where;

    // The same in a larger place: "FILE" or "FILE: where".
    [[nodiscard]] Error within(const std::string& place) const {
        return {code, message, where.empty() ? place : place + ": " + where};
    }
    // "where: message", or the message alone.
    [[nodiscard]] std::string sentence() const { return where.empty() ? message : where + ": " + message; }
};

// A value or an Error. Reading the one that is not there is a programmer's mistake.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result() requires std::is_same_v<T, std::monostate> : m_state(std::in_place_index<0>) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

}  // namespace remit
