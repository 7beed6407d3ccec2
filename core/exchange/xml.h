// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace remit {

// Text as XML writes it, in content and in attributes; what XML cannot hold must be gone before.
[[nodiscard]] std::string xmlText(std::string_view text);

// Reads XML 1.0 from front to back: elements, attributes, text and CDATA, comments left out. It is as small as files of
// Remit's own ask: UTF-8 alone, no document type, no processing instructions, and no entities but the five that XML
// knows and the numbers of characters. The bytes must be UTF-8 without NUL and outlive the reader.
class XmlReader {
public:
    enum class Token { Start, End, Text, Done };
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    explicit XmlReader(std::string_view bytes);

    // The next token, or what is wrong with the file, with its line. An element without content has a Start and an End.
    Result<Token> next();

    [[nodiscard]] const std::string& name() const { return m_name; }  // of the element that starts or ends
    [[nodiscard]] const Attributes& attributes() const { return m_attributes; }
    [[nodiscard]] std::string attribute(std::string_view name) const;  // "" where there is none
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::size_t line() const { return m_line; }  // of the token
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }

private:
    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t mostAttributes = 64;  // of one element

    [[nodiscard]] bool starts(std::string_view with) const { return m_rest.starts_with(with); }
    void skip(std::size_t bytes);
    void skipSpace();
    [[nodiscard]] Error bad(const std::string& message) const;
    [[nodiscard]] Error cutShort() const;
    Result<> skipPast(std::string_view end);
    Result<> readDeclaration();
    Result<> readAttributes();  // up to the end of the tag
    Result<Token> readStart();
    Result<Token> readEnd();
    Result<Token> readText();
    std::string takeName();
    // Adds the text with its references resolved.
    Result<> resolve(std::string_view raw, std::string& out) const;

    std::string_view m_rest;
    const char* m_start = nullptr;  // where a declaration may stand
    std::size_t m_here = 1;         // the line of m_rest
    std::size_t m_line = 1;
    std::vector<std::string> m_open;
    std::string m_name;
    Attributes m_attributes;
    std::string m_text;
    bool m_endNext = false;  // after an element without content
    bool m_rooted = false;
};

}  // namespace remit
