// SPDX-License-Identifier: MIT
#include "core/exchange/xml.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>

namespace remit {

namespace {

constexpr std::string_view xmlSpace = " \t\r\n";

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || c == '_' || c == ':' || c == '-' || c == '.';
}

// The character that a reference such as "amp" or "#x26" stands for; none for any other, or where XML has no such one.
std::optional<std::string> characterOf(std::string_view reference) {
    for (const auto& [name, character] : {std::pair("amp", "&"), std::pair("lt", "<"), std::pair("gt", ">"),
                                          std::pair("quot", "\""), std::pair("apos", "'")})
        if (reference == name)
            return character;
    if (!reference.starts_with('#'))
        return std::nullopt;
    reference.remove_prefix(1);
    const bool hex = reference.starts_with('x');
    if (hex)
        reference.remove_prefix(1);
    std::uint32_t code = 0;
    const char* end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data(), end, code, hex ? 16 : 10);
    const bool held = code >= 0x20
                          ? code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF) && code != 0xFFFE && code != 0xFFFF
                          : code == '\t' || code == '\n' || code == '\r';
    if (read.ec != std::errc() || read.ptr != end || !held)
        return std::nullopt;
    char bytes[4];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(code));
    return std::string(bytes, static_cast<std::size_t>(length));
}

}  // namespace

std::string xmlText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\r':  // as they stand, readers turn these into spaces or drop them
                out += "&#13;";
                break;
            case '\n':
                out += "&#10;";
                break;
            case '\t':
                out += "&#9;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

XmlReader::XmlReader(std::string_view bytes) : m_rest(bytes) {
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
    m_start = m_rest.data();
}

std::string XmlReader::attribute(std::string_view name) const {
    for (const auto& [each, value] : m_attributes)
        if (each == name)
            return value;
    return {};
}

void XmlReader::skip(std::size_t bytes) {
    bytes = std::min(bytes, m_rest.size());
    m_here +=
        static_cast<std::size_t>(std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(bytes), '\n'));
    m_rest.remove_prefix(bytes);
}

void XmlReader::skipSpace() { skip(std::min(m_rest.find_first_not_of(xmlSpace), m_rest.size())); }

Error XmlReader::bad(const std::string& message) const {
    return {Error::Code::BadInput, message, fmt::format("line {}", m_here)};
}

Error XmlReader::cutShort() const {
    return bad(m_open.empty() ? "found the end of the file; expected an element"
                              : fmt::format("found the end of the file; expected </{}>: it may have been cut short",
                                            m_open.back()));
}

Result<> XmlReader::skipPast(std::string_view end) {
    const std::size_t at = m_rest.find(end);
    if (at == std::string_view::npos)
        return cutShort();
    skip(at + end.size());
    return {};
}

Result<XmlReader::Token> XmlReader::next() {
    if (m_endNext) {
        m_endNext = false;
        m_open.pop_back();
        return Token::End;
    }
    while (true) {
        if (m_open.empty())
            skipSpace();
        m_line = m_here;
        if (m_rest.empty())
            return m_rooted && m_open.empty() ? Result<Token>(Token::Done) : cutShort();
        if (starts("<!--")) {
            skip(4);
            if (const Result<> done = skipPast("-->"); !done)
                return done.error();
        } else if (starts("<?xml") && m_rest.size() > 5 && xmlSpace.find(m_rest[5]) != std::string_view::npos &&
                   m_rest.data() == m_start) {
            if (const Result<> done = readDeclaration(); !done)
                return done.error();
        } else if (starts("<![CDATA[") || !starts("<")) {
            return readText();
        } else if (starts("<!")) {
            return bad("found a document type, which could draw in other files; expected none");
        } else if (starts("<?")) {
            return bad("found an instruction for another program; expected none");
        } else {
            return starts("</") ? readEnd() : readStart();
        }
    }
}

std::string XmlReader::takeName() {
    std::size_t length = 0;
    while (length < m_rest.size() && isNameByte(m_rest[length]))
        ++length;
    std::string out(m_rest.substr(0, length));
    m_rest.remove_prefix(length);
    return out;
}

Result<XmlReader::Token> XmlReader::readStart() {
    if (m_rooted && m_open.empty())
        return bad("found a second element beside the first; expected the end of the file");
    if (m_open.size() == deepest)
        return bad(fmt::format("found elements nested deeper than {}; expected fewer", deepest));
    skip(1);
    m_name = takeName();
    if (m_name.empty())
        return bad("found “<” with no name after it; expected an element, or &lt; for the character");
    if (const Result<> done = readAttributes(); !done)
        return done.error();
    if (!starts(">") && !starts("/>"))
        return bad(fmt::format("found something in <{}> that is no attribute; expected name=\"value\"", m_name));
    m_endNext = starts("/>");
    skip(m_endNext ? 2 : 1);
    m_open.push_back(m_name);
    m_rooted = true;
    return Token::Start;
}

// <?xml version="1.0" encoding="UTF-8"?>
Result<> XmlReader::readDeclaration() {
    skip(5);
    m_name = "?xml";
    if (Result<> done = readAttributes(); !done)
        return done;
    if (!starts("?>"))
        return bad("found something in the XML declaration that is no attribute; expected name=\"value\"");
    skip(2);
    std::string encoding = attribute("encoding");
    std::transform(encoding.begin(), encoding.end(), encoding.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (!encoding.empty() && encoding != "utf-8")
        return bad("found another encoding than UTF-8; save the file as UTF-8");
    return {};
}

Result<> XmlReader::readAttributes() {
    m_attributes.clear();
    while (true) {
        skipSpace();
        if (m_rest.empty())
            return bad("found the end of the file inside an element; it may have been cut short");
        if (starts(">") || starts("/>") || starts("?>"))
            return {};
        if (m_attributes.size() == mostAttributes)
            return bad(fmt::format("found more than {} attributes in <{}>; expected fewer", mostAttributes, m_name));
        std::string key = takeName();
        skipSpace();
        if (key.empty() || !starts("="))
            return bad(fmt::format("found something in <{}> that is no attribute; expected name=\"value\"", m_name));
        skip(1);
        skipSpace();
        const char quote = m_rest.empty() ? ' ' : m_rest.front();
        const std::size_t end = quote == '"' || quote == '\'' ? m_rest.find(quote, 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return bad(fmt::format("found no value in quotation marks for “{}”; expected one", key));
        for (const auto& [each, value] : m_attributes)
            if (each == key)
                return bad(fmt::format("found “{}” a second time in <{}>; expected it once", key, m_name));
        std::string value;
        if (const Result<> done = resolve(m_rest.substr(1, end - 1), value); !done)
            return done.error();
        skip(end + 1);
        m_attributes.emplace_back(std::move(key), std::move(value));
    }
}

Result<XmlReader::Token> XmlReader::readEnd() {
    skip(2);
    m_name = takeName();
    skipSpace();
    if (!starts(">") || m_open.empty() || m_open.back() != m_name)
        return bad(fmt::format("found </{}>; expected {}", m_name,
                               m_open.empty() ? "the end of the file" : "</" + m_open.back() + ">"));
    skip(1);
    m_open.pop_back();
    return Token::End;
}

Result<XmlReader::Token> XmlReader::readText() {
    if (m_open.empty())
        return bad("found text beside the elements; expected none");
    m_text.clear();
    while (!m_rest.empty() && (!starts("<") || starts("<![CDATA["))) {
        if (starts("<![CDATA[")) {
            const std::size_t end = m_rest.find("]]>");
            if (end == std::string_view::npos)
                return cutShort();
            m_text += m_rest.substr(9, end - 9);
            skip(end + 3);
            continue;
        }
        const std::size_t end = std::min(m_rest.find('<'), m_rest.size());
        if (const Result<> done = resolve(m_rest.substr(0, end), m_text); !done)
            return done.error();
        skip(end);
    }
    return Token::Text;
}

Result<> XmlReader::resolve(std::string_view raw, std::string& out) const {
    while (!raw.empty()) {
        const std::size_t start = std::min(raw.find('&'), raw.size());
        out += raw.substr(0, start);
        raw.remove_prefix(start);
        if (raw.empty())
            break;
        const std::size_t end = raw.find(';');
        const std::string_view reference = raw.substr(1, end == std::string_view::npos ? 0 : end - 1);
        const auto character = characterOf(reference);
        if (!character)
            return bad(end == std::string_view::npos || end > 32
                           ? std::string("found “&” by itself; expected &amp; for the character")
                           : fmt::format("found the entity “&{};”, which XML does not know of itself; expected &amp; "
                                         "for the character",
                                         reference));
        out += *character;
        raw.remove_prefix(end + 1);
    }
    return {};
}

}  // namespace remit
