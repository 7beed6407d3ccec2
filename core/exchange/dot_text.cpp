// SPDX-License-Identifier: MIT
#include "core/exchange/dot_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/exchange/json_object.h"

namespace remit {

namespace {

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || c == '_' || c == '.';
}

}  // namespace

std::string dotText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':  // Graphviz: a line set to the right, which nobody's text means
                out += "\\r";
                break;
            default:
                out += c;
        }
    }
    return out + '"';
}

DotTokens::DotTokens(std::string_view bytes) : m_rest(bytes) {
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
}

void DotTokens::skip(std::size_t bytes) {
    bytes = std::min(bytes, m_rest.size());
    m_here +=
        static_cast<std::size_t>(std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(bytes), '\n'));
    m_rest.remove_prefix(bytes);
}

Error DotTokens::cutShort(const char* what) const {
    return {Error::Code::BadInput, fmt::format("found the end of the file inside {}; it may have been cut short", what),
            fmt::format("line {}", m_here)};
}

Result<> DotTokens::skipComments() {
    while (!m_rest.empty()) {
        if (const std::size_t text = m_rest.find_first_not_of(" \t\r\n"); text != 0) {
            skip(text);
        } else if (m_rest.starts_with("//") || m_rest.front() == '#') {
            skip(m_rest.find('\n'));
        } else if (m_rest.starts_with("/*")) {
            const std::size_t end = m_rest.find("*/", 2);
            if (end == std::string_view::npos)
                return cutShort("a comment");
            skip(end + 2);
        } else {
            break;
        }
    }
    return {};
}

Result<> DotTokens::next() {
    if (Result<> done = skipComments(); !done)
        return done;
    m_line = m_here;
    m_text.clear();
    if (m_rest.empty()) {
        m_kind = Kind::End;
        return {};
    }
    if (m_rest.front() == '"')
        return readQuoted();
    std::size_t length = m_rest.front() == '-' ? 1 : 0;  // of a number
    while (length < m_rest.size() && isWordByte(m_rest[length]))
        ++length;
    m_kind = Kind::Word;
    if (length == 0 || m_rest.starts_with("->") || m_rest.starts_with("--")) {
        m_kind = Kind::Sign;
        length = m_rest.front() == '-' ? 2 : 1;
        if (m_rest.front() == '<')
            return Error{Error::Code::BadInput, "found a text in HTML; expected one in quotation marks",
                         fmt::format("line {}", m_line)};
    }
    m_text = m_rest.substr(0, length);
    skip(length);
    return {};
}

Result<> DotTokens::readQuoted() {
    m_kind = Kind::Quoted;
    std::size_t i = 1;
    for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
        if (m_rest[i] != '\\' || i + 1 == m_rest.size()) {
            m_text += m_rest[i];
            continue;
        }
        switch (m_rest[++i]) {
            case 'n':
                m_text += '\n';
                break;
            case 'r':
                m_text += '\r';
                break;
            case '"':
            case '\\':
                m_text += m_rest[i];
                break;
            default:
                skip(i);
                return Error{Error::Code::BadInput,
                             "found “\\” before a character that it says nothing of; expected “\\\\” for itself",
                             fmt::format("line {}", m_here)};
        }
    }
    if (i >= m_rest.size())
        return cutShort("quotation marks");
    skip(i + 1);
    return {};
}

std::string DotTokens::inWords() const { return atEnd() ? "the end of the file" : remit::inWords(m_text); }

}  // namespace remit
