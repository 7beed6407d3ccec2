// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/xml.h"

namespace remit {

// One XML file of a workbook, read from front to back. Elements and attributes go by their names without prefixes;
// what is in a document of another encoding than UTF-8 is refused.
class PartReader {
public:
    static Result<PartReader> open(const ZipFile& archive, const std::string& name);

    // The next element that starts; false where the part ends. Ends of elements are passed over.
    Result<bool> toStart();
    // The next token, whatever it is.
    Result<XmlReader::Token> next();
    // Reads to the end of the element that has just started, passing over what is in it.
    Result<> skip();
    // The same, where all its text is added to `out`.
    Result<> skip(std::string& out);

    [[nodiscard]] std::string_view element() const;  // that starts or ends
    [[nodiscard]] std::string attribute(std::string_view name) const;
    [[nodiscard]] const std::string& text() const { return m_reader.text(); }
    [[nodiscard]] std::size_t depth() const { return m_reader.depth(); }
    [[nodiscard]] Error within(const Error& error) const { return error.within(m_name); }

private:
    PartReader(std::shared_ptr<const std::string> bytes, std::string name)
        : m_bytes(std::move(bytes)), m_name(std::move(name)), m_reader(*m_bytes) {}

    std::shared_ptr<const std::string> m_bytes;
    std::string m_name;
    XmlReader m_reader;
};

// A number of the XML, or `otherwise` where it is none.
[[nodiscard]] std::size_t numberOr(std::string_view text, std::size_t otherwise);

}  // namespace remit
