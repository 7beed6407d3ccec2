// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace remit {

// Text as DOT writes it, in quotation marks, with line breaks as Graphviz shows them.
[[nodiscard]] std::string dotText(std::string_view text);

// The tokens of a DOT file, one at a time: ids (words, numbers and texts in quotation marks), signs, and the end.
// Comments are passed over. Texts in angle brackets (HTML) are refused. The bytes must outlive it.
class DotTokens {
public:
    explicit DotTokens(std::string_view bytes);

    // Goes on to the next token, or says with the line what is none.
    Result<> next();

    [[nodiscard]] bool is(std::string_view sign) const { return m_kind == Kind::Sign && m_text == sign; }
    [[nodiscard]] bool isId() const { return m_kind == Kind::Word || m_kind == Kind::Quoted; }
    [[nodiscard]] bool isWord(std::string_view word) const { return m_kind == Kind::Word && m_text == word; }
    [[nodiscard]] bool atEnd() const { return m_kind == Kind::End; }
    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::size_t line() const { return m_line; }  // of the token
    // The token in a sentence.
    [[nodiscard]] std::string inWords() const;

private:
    enum class Kind { Start, Word, Quoted, Sign, End };

    void skip(std::size_t bytes);
    Result<> skipComments();
    Result<> readQuoted();
    Error cutShort(const char* what) const;

    std::string_view m_rest;
    std::size_t m_here = 1;  // the line of m_rest
    std::size_t m_line = 1;
    Kind m_kind = Kind::Start;
    std::string m_text;
};

}  // namespace remit
