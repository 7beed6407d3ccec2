// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/model/placement.h"
#include "core/model/subject.h"

namespace remit {

// Where in a JSON document: a member of an object or an element of a list, and so on up. Costs nothing until asked.
struct JsonPlace {
    static constexpr std::size_t isMember = static_cast<std::size_t>(-1);
    const JsonPlace* parent = nullptr;  // null for the document itself
    std::string_view key = {};
    std::size_t index = isMember;

    [[nodiscard]] JsonPlace member(std::string_view name) const { return {this, name, isMember}; }
    [[nodiscard]] JsonPlace element(std::size_t position) const { return {this, {}, position}; }
    [[nodiscard]] std::string pointer() const;  // RFC 6901
};

// The first thing that is wrong with a document.
class JsonFault {
public:
    void report(const JsonPlace& place, std::string message);
    void report(std::string where, std::string message);
    explicit operator bool() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

// The fields by which documents refer to them: "bodyType", "institution", "policyArea".
const char* fieldFor(const Subject& subject);
const char* fieldFor(const NodeRef& node);

// What was found, in words: “text”, 3, "a list".
std::string inWords(const nlohmann::ordered_json& value);

// One JSON object, read field by field. A field that is not what it should be, an unknown one and a missing one that
// is required go to the fault, and reading goes on with a default. Fields that start with "x-" are kept in extra().
class JsonObject {
public:
    using Json = nlohmann::ordered_json;

    JsonObject(const Json& value, const JsonPlace& place, JsonFault& fault,
               std::initializer_list<std::string_view> fields);

    [[nodiscard]] const JsonPlace& place() const { return m_place; }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }
    [[nodiscard]] const Json* find(std::string_view key) const;

    Text text(std::string_view key);  // optional, any words
    Text name(std::string_view key);  // required, fit for a name (base/label.h)
    bool flag(std::string_view key);
    double number(std::string_view key, double absent);
    std::optional<int> whole(std::string_view key, int least);
    std::optional<Date> date(std::string_view key);
    const Json* list(std::string_view key);  // null where absent or no list

    template <class Key>
    Key id(std::string_view key) {  // required
        return Key(idText(key, true));
    }
    template <class Key>
    Key reference(std::string_view key) {  // optional
        return Key(idText(key, false));
    }
    template <class Key>
    std::vector<Key> references(std::string_view key) {
        std::vector<Key> out;
        if (const Json* values = list(key))
            for (std::size_t i = 0; i < values->size(); ++i) {
                const JsonPlace at = m_place.member(key);
                out.emplace_back(idIn((*values)[i], at.element(i)));
            }
        return out;
    }
    template <class E>
    E word(std::string_view key, std::optional<E> absent) {
        const Json* value = require(key, !absent);
        if (!value)
            return absent.value_or(E{});
        if (value->is_string())
            if (const auto known = fromName<E>(value->get_ref<const std::string&>()))
                return *known;
        std::string words;
        for (const auto& [each, name] : namesOf(E{}))
            words += (words.empty() ? "" : ", ") + std::string(name);
        m_fault.report(m_place.member(key), fmt::format("found {}; expected one of {}", inWords(*value), words));
        return absent.value_or(E{});
    }
    Subject subject(std::string_view key);  // required
    std::vector<Subject> subjects(std::string_view key);
    NodeRef node();  // of this object itself

    // Takes over the extra fields of an object inside this one, under a path that starts with "/".
    void keepExtra(const std::string& path, const JsonObject& inner);
    [[nodiscard]] Text extra() const;

private:
    const Json* require(std::string_view key, bool required);
    Text idText(std::string_view key, bool required);
    Text idIn(const Json& value, const JsonPlace& place);
    // `before`: those that stand before it in its list; null where it is the field itself.
    Subject subjectIn(const Json& value, const JsonPlace& place, const std::string& path,
                      const std::vector<Subject>* before);

    const Json& m_value;
    JsonPlace m_place;
    JsonFault& m_fault;
    Json m_extra;  // null, or the "x-" fields
};

}  // namespace remit
