// SPDX-License-Identifier: MIT
#include "db/rows/fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "db/rows/utf8.h"

namespace remit {

void FieldReader::operator()(const char* name, bool& field) {
    std::int64_t value = 0;
    (*this)(name, value);
    if (value != 0 && value != 1)
        unexpected(name, std::to_string(value));
    field = value == 1;
}

void FieldReader::operator()(const char* name, int& field) {
    std::int64_t value = 0;
    (*this)(name, value);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        unexpected(name, std::to_string(value));
    field = static_cast<int>(value);
}

void FieldReader::operator()(const char* /*name*/, std::int64_t& field) { field = m_statement.integer(m_column++); }

void FieldReader::operator()(const char* name, double& field) {
    field = m_statement.real(m_column++);
    if (!std::isfinite(field))
        unexpected(name, std::to_string(field));
}

void FieldReader::operator()(const char* name, Date& field) {
    const Text text = textAt(m_column++, name);
    const std::optional<Date> date = parseDate(text.str());
    if (!date)
        unexpected(name, text.str());
    field = *date;
}

void FieldReader::operator()(const char* name, Subject& field) {
    const Text bodyType = idAt(m_column++, name);
    const Text institution = idAt(m_column++, name);
    if (bodyType.empty() == institution.empty())
        unexpected(name, bodyType.str());
    field = bodyType.empty() ? Subject(InstitutionId(institution)) : Subject(BodyTypeId(bodyType));
}

void FieldReader::operator()(const char* name, NodeRef& field) {
    const Text bodyType = idAt(m_column++, name);
    const Text institution = idAt(m_column++, name);
    const Text area = idAt(m_column++, name);
    if (!bodyType.empty() + !institution.empty() + !area.empty() != 1)
        unexpected(name, bodyType.str());
    if (!bodyType.empty())
        field = BodyTypeId(bodyType);
    else if (!institution.empty())
        field = InstitutionId(institution);
    else
        field = PolicyAreaId(area);
}

void FieldReader::unexpected(const char* name, const std::string& found) {
    throw SqlError(std::string(name) + " cannot be “" + found + "”");
}

Text FieldReader::textAt(int column, const char* name) const {
    const std::string_view text = m_statement.text(column);
    const auto at = static_cast<std::size_t>(column);
    if (m_before && at < m_before->size() && (*m_before)[at].str() == text)
        return (*m_before)[at];
    if (!isUtf8(text))
        throw SqlError(std::string(name) + " is not UTF-8");
    const Text out = text;
    if (m_before) {
        m_before->resize(std::max(m_before->size(), at + 1));
        (*m_before)[at] = out;
    }
    return out;
}

Text FieldReader::idAt(int column, const char* name) const {
    if (m_statement.isNull(column))
        return {};
    const Text id = textAt(column, name);
    if (id.empty())
        unexpected(name, "");
    return id;
}

}  // namespace remit
