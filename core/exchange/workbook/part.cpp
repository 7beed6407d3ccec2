// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/part.h"

#include <fmt/format.h>

#include <charconv>

#include "core/exchange/lines.h"

namespace remit {

namespace {

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

Result<PartReader> PartReader::open(const ZipFile& archive, const std::string& name) {
    Result<std::string> bytes = archive.read(name);
    if (!bytes)
        return bytes.error();
    if (const std::size_t line = lineOfBadByte(*bytes); line > 0)
        return Error{Error::Code::BadInput,
                     "This part of the workbook is not text in UTF-8; open the workbook in a spreadsheet program, save "
                     "it again and use that.",
                     fmt::format("{}: line {}", name, line)};
    return PartReader(std::make_shared<const std::string>(std::move(*bytes)), name);
}

std::string_view PartReader::element() const { return withoutPrefix(m_reader.name()); }

std::string PartReader::attribute(std::string_view name) const {
    for (const auto& [key, value] : m_reader.attributes())
        if (withoutPrefix(key) == name)
            return value;
    return {};
}

Result<XmlReader::Token> PartReader::next() {
    Result<XmlReader::Token> token = m_reader.next();
    return token ? token : Result<XmlReader::Token>(within(token.error()));
}

Result<bool> PartReader::toStart() {
    while (true) {
        const Result<XmlReader::Token> token = next();
        if (!token)
            return token.error();
        if (*token == XmlReader::Token::Start || *token == XmlReader::Token::Done)
            return *token == XmlReader::Token::Start;
    }
}

Result<> PartReader::skip() {
    std::string ignored;
    return skip(ignored);
}

Result<> PartReader::skip(std::string& out) {
    const std::size_t outside = depth() - 1;
    while (depth() > outside) {
        const Result<XmlReader::Token> token = next();
        if (!token)
            return token.error();
        if (*token == XmlReader::Token::Text)
            out += text();
    }
    return {};
}

std::size_t numberOr(std::string_view text, std::size_t otherwise) {
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? number : otherwise;
}

}  // namespace remit
