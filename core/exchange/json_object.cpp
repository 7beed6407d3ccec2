// SPDX-License-Identifier: MIT
#include "core/exchange/json_object.h"

#include <algorithm>
#include <limits>

#include "core/base/label.h"
#include "core/model/extra.h"

namespace remit {

using Json = nlohmann::ordered_json;

std::string JsonPlace::pointer() const {
    if (!parent)
        return {};
    std::string out = parent->pointer() + '/';
    if (index != isMember)
        return out + std::to_string(index);
    for (char c : key)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

void JsonFault::report(const JsonPlace& place, std::string message) {
    if (m_error)
        return;
    const std::string pointer = place.pointer();
    report(pointer.empty() ? "the document" : pointer, std::move(message));
}

void JsonFault::report(std::string where, std::string message) {
    if (!m_error)
        m_error = Error{Error::Code::BadInput, std::move(message), std::move(where)};
}

const char* fieldFor(const Subject& subject) { return subject.isBodyType() ? "bodyType" : "institution"; }

const char* fieldFor(const NodeRef& node) {
    switch (node.kind) {
        case NodeRef::Kind::BodyType:
            return "bodyType";
        case NodeRef::Kind::Institution:
            return "institution";
        case NodeRef::Kind::PolicyArea:
            return "policyArea";
    }
    return "";
}

std::string inWords(const Json& value) {
    if (value.is_object())
        return "an object";
    if (value.is_array())
        return "a list";
    if (!value.is_string())
        return value.dump();
    constexpr std::size_t longest = 60;
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() <= longest)
        return "“" + text + "”";
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)  // not within a character
        --end;
    return "“" + text.substr(0, end) + "…”";
}

JsonObject::JsonObject(const Json& value, const JsonPlace& place, JsonFault& fault,
                       std::initializer_list<std::string_view> fields)
    : m_value(value), m_place(place), m_fault(fault) {
    if (!value.is_object()) {
        m_fault.report(m_place, fmt::format("found {}; expected an object", inWords(value)));
        return;
    }
    for (const auto& [key, field] : value.get_ref<const Json::object_t&>()) {
        if (std::find(fields.begin(), fields.end(), key) != fields.end())
            continue;
        if (key.starts_with("x-")) {
            if (m_extra.is_null())
                m_extra = Json::object();
            m_extra.get_ref<Json::object_t&>().emplace_back(key, field);
        } else {
            m_fault.report(m_place.member(key),
                           fmt::format("found an unknown field {}; expected {} or a name that starts with “x-”",
                                       inWords(Json(key)), fmt::join(fields, ", ")));
        }
    }
}

const Json* JsonObject::find(std::string_view key) const {
    if (!m_value.is_object())
        return nullptr;
    for (const auto& [name, field] : m_value.get_ref<const Json::object_t&>())
        if (name == key)
            return &field;
    return nullptr;
}

const Json* JsonObject::require(std::string_view key, bool required) {
    const Json* value = find(key);
    if (!value && required)
        m_fault.report(m_place, fmt::format("found no “{}”; expected one", key));
    return value;
}

Text JsonObject::text(std::string_view key) {
    const Json* value = find(key);
    if (!value)
        return {};
    if (!value->is_string()) {
        m_fault.report(m_place.member(key), fmt::format("found {}; expected a text", inWords(*value)));
        return {};
    }
    const auto& words = value->get_ref<const std::string&>();
    if (words.find('\0') != std::string::npos)
        m_fault.report(m_place.member(key), "found the character U+0000; expected a text without it");
    return words;
}

Text JsonObject::name(std::string_view key) {
    if (!require(key, true))
        return {};
    const Text words = text(key);
    if (m_fault)
        return words;
    if (const auto wrong = faultInName(words.str()))
        m_fault.report(m_place.member(key),
                       fmt::format("found {}, but {}; expected a name", inWords(Json(words.str())), *wrong));
    return words;
}

bool JsonObject::flag(std::string_view key) {
    const Json* value = find(key);
    if (!value)
        return false;
    if (!value->is_boolean())
        m_fault.report(m_place.member(key), fmt::format("found {}; expected true or false", inWords(*value)));
    return value->is_boolean() && value->get<bool>();
}

double JsonObject::number(std::string_view key, double absent) {
    const Json* value = find(key);
    if (!value)
        return absent;
    if (value->is_number())
        return value->get<double>();
    m_fault.report(m_place.member(key), fmt::format("found {}; expected a number", inWords(*value)));
    return absent;
}

std::optional<int> JsonObject::whole(std::string_view key, int least) {
    const Json* value = find(key);
    if (!value)
        return std::nullopt;
    constexpr int most = std::numeric_limits<int>::max();
    if (value->is_number_integer() && *value >= least && *value <= most)
        return value->get<int>();
    m_fault.report(m_place.member(key),
                   fmt::format("found {}; expected a whole number from {} to {}", inWords(*value), least, most));
    return std::nullopt;
}

std::optional<Date> JsonObject::date(std::string_view key) {
    const Json* value = find(key);
    if (!value)
        return std::nullopt;
    const auto date = value->is_string() ? parseDate(value->get_ref<const std::string&>()) : std::nullopt;
    if (!date)
        m_fault.report(m_place.member(key), fmt::format("found {}; expected a date as 2020-11-18", inWords(*value)));
    return date;
}

const Json* JsonObject::list(std::string_view key) {
    const Json* value = find(key);
    if (value && !value->is_array()) {
        m_fault.report(m_place.member(key), fmt::format("found {}; expected a list", inWords(*value)));
        return nullptr;
    }
    return value;
}

Text JsonObject::idText(std::string_view key, bool required) {
    const Json* value = require(key, required);
    return value ? idIn(*value, m_place.member(key)) : Text();
}

Text JsonObject::idIn(const Json& value, const JsonPlace& place) {
    if (!value.is_string()) {
        m_fault.report(place, fmt::format("found {}; expected an id", inWords(value)));
        return {};
    }
    const auto& id = value.get_ref<const std::string&>();
    if (const auto wrong = faultInName(id))
        m_fault.report(place, fmt::format("found {}, but {}; expected an id", inWords(value), *wrong));
    return id;
}

Subject JsonObject::subject(std::string_view key) {
    const Json* value = require(key, true);
    return value ? subjectIn(*value, m_place.member(key), "/" + std::string(key), nullptr) : Subject();
}

std::vector<Subject> JsonObject::subjects(std::string_view key) {
    std::vector<Subject> out;
    if (const Json* values = list(key))
        for (std::size_t i = 0; i < values->size(); ++i) {
            const JsonPlace at = m_place.member(key);
            out.push_back(subjectIn((*values)[i], at.element(i), "/" + std::string(key), &out));
        }
    return out;
}

Subject JsonObject::subjectIn(const Json& value, const JsonPlace& place, const std::string& path,
                              const std::vector<Subject>* before) {
    JsonObject object(value, place, m_fault, {"bodyType", "institution"});
    const auto type = object.reference<BodyTypeId>("bodyType");
    const auto institution = object.reference<InstitutionId>("institution");
    if (type.empty() == institution.empty())
        m_fault.report(place, "found both or neither of “bodyType” and “institution”; expected one of them");
    const Subject subject = type.empty() ? Subject(institution) : Subject(type);
    if (object.m_extra.is_null())
        return subject;
    const auto same = before ? std::count(before->begin(), before->end(), subject) : 0;
    keepExtra(before ? extraPath(path, fieldFor(subject), subject.id, static_cast<std::size_t>(same) + 1) : path,
              object);
    return subject;
}

NodeRef JsonObject::node() {
    const auto type = reference<BodyTypeId>("bodyType");
    const auto institution = reference<InstitutionId>("institution");
    const auto area = reference<PolicyAreaId>("policyArea");
    if (!type.empty() + !institution.empty() + !area.empty() != 1)
        m_fault.report(m_place, "found none or several of “bodyType”, “institution” and “policyArea”; expected one");
    return !type.empty() ? NodeRef(type) : !institution.empty() ? NodeRef(institution) : NodeRef(area);
}

void JsonObject::keepExtra(const std::string& path, const JsonObject& inner) {
    if (inner.m_extra.is_null())
        return;
    if (m_extra.is_null())
        m_extra = Json::object();
    for (const auto& [key, value] : inner.m_extra.get_ref<const Json::object_t&>())
        if (key.starts_with('/'))
            m_extra[path + key] = value;
        else
            m_extra[path][key] = value;
}

Text JsonObject::extra() const { return m_extra.is_null() ? Text() : extraText(m_extra); }

}  // namespace remit
