// SPDX-License-Identifier: MIT
#include "db/rows/row_json.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "db/rows/tables.h"
#include "db/sqlite/sql_error.h"

#include "core/base/names.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

const char* wordFor(const Subject& subject) { return subject.isBodyType() ? "body_type" : "institution"; }
const char* wordFor(const NodeRef& node) {
    switch (node.kind) {
        case NodeRef::Kind::BodyType:
            return "body_type";
        case NodeRef::Kind::Institution:
            return "institution";
        case NodeRef::Kind::PolicyArea:
            return "policy_area";
    }
    return "";
}

Json valueOf(Text value) { return value.str(); }
template <class Tag>
Json valueOf(Id<Tag> value) {
    return value.str();
}
template <class T>
requires std::is_arithmetic_v<T> Json valueOf(T value) { return value; }
template <class E>
requires std::is_enum_v<E> Json valueOf(E value) { return nameOf(value); }
Json valueOf(Date value) { return formatDate(value); }
Json valueOf(const Subject& value) { return {{wordFor(value), value.id.str()}}; }
Json valueOf(const NodeRef& value) { return {{wordFor(value), value.id.str()}}; }

// Empty texts, ids and lists are left out: a row without them has them so.
bool isNothing(Text value) { return value.empty(); }
template <class Tag>
bool isNothing(Id<Tag> value) {
    return value.empty();
}
template <class T>
bool isNothing(const T& /*value*/) {
    return false;
}

template <class Row>
class Writing {
public:
    explicit Writing(const Row& row) : m_row(row) {
        Columns<Row>::key(row, *this);
        Columns<Row>::columns(row, *this);
        Columns<Row>::lists(*this);
    }

    template <class T>
    void operator()(const char* name, const T& field) {
        if (!isNothing(field))
            m_json[name] = valueOf(field);
    }
    template <class T>
    void operator()(const char* name, const std::optional<T>& field) {
        if (field)
            m_json[name] = valueOf(*field);
    }
    // Older versions take a field they do not know for damage: only where it says something that they cannot show.
    template <class T, class Usual>
    void added(const char* name, const T& field, const Usual& usual) {
        if (field != usual)
            (*this)(name, field);
    }
    template <class T>
    void operator()(const char* table, const char* /*element*/, std::vector<T> Row::*list) {
        if ((m_row.*list).empty())
            return;
        Json& values = m_json[table] = Json::array();
        for (const T& each : m_row.*list)
            values.push_back(valueOf(each));
    }

    [[nodiscard]] std::string text() const {
        try {
            return m_json.dump(-1, ' ', false, Json::error_handler_t::strict);
        } catch (const Json::exception&) {
            throw SqlError("a text is not UTF-8");
        }
    }

private:
    const Row& m_row;
    Json m_json = Json::object();
};

// Whether a row has what names it.
struct KeyCheck {
    bool sound = true;
    void operator()(const char* /*name*/, Text field) { sound = sound && !field.empty(); }
    template <class Tag>
    void operator()(const char* /*name*/, Id<Tag> field) {
        sound = sound && !field.empty();
    }
    void operator()(const char* /*name*/, const NodeRef& field) { sound = sound && !field.id.empty(); }
};

template <class Row>
class Reading {
public:
    explicit Reading(const std::string& text) : m_json(Json::parse(text, nullptr, false)) {
        if (!m_json.is_object())
            throw SqlError("a change is no JSON object");
        Columns<Row>::key(m_row, *this);
        Columns<Row>::columns(m_row, *this);
        Columns<Row>::lists(*this);
        if (m_used != m_json.size())
            throw SqlError("a change has a field that Remit does not know");
        KeyCheck key;
        Columns<Row>::key(m_row, key);
        if (!key.sound)
            throw SqlError("a change is of a row without id");
    }
    [[nodiscard]] Row take() { return std::move(m_row); }

    template <class T>
    void operator()(const char* name, T& field) {
        if (const Json* value = find(name))
            set(name, *value, field);
    }
    template <class T>
    void operator()(const char* name, std::optional<T>& field) {
        field.reset();
        if (const Json* value = find(name))
            set(name, *value, field.emplace());
    }
    template <class T>
    void operator()(const char* table, const char* /*element*/, std::vector<T> Row::*list) {
        const Json* values = find(table);
        if (!values)
            return;
        if (!values->is_array())
            unexpected(table);
        for (const Json& value : *values) {
            T one;
            set(table, value, one);
            (m_row.*list).push_back(std::move(one));
        }
    }

private:
    [[noreturn]] static void unexpected(const char* name) {
        throw SqlError(std::string("a change has another value than it should in ") + name);
    }
    const Json* find(const char* name) {
        const auto found = m_json.find(name);
        if (found == m_json.end())
            return nullptr;
        ++m_used;
        return &*found;
    }
    static const std::string& string(const char* name, const Json& value) {
        if (!value.is_string())
            unexpected(name);
        return value.get_ref<const std::string&>();
    }
    static void set(const char* name, const Json& value, Text& field) {
        field = string(name, value);
        // The other programs' fields, which core takes for JSON.
        if (std::string_view(name) == "extra" && !Json::accept(field.str()))
            unexpected(name);
    }
    template <class Tag>
    static void set(const char* name, const Json& value, Id<Tag>& field) {
        field = Id<Tag>(string(name, value));
    }
    static void set(const char* name, const Json& value, bool& field) {
        if (!value.is_boolean())
            unexpected(name);
        field = value.get<bool>();
    }
    template <class T>
    requires std::is_integral_v<T>
    static void set(const char* name, const Json& value, T& field) {
        if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
            unexpected(name);
        const auto number = value.get<std::int64_t>();
        if (number < std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max())
            unexpected(name);
        field = static_cast<T>(number);
    }
    static void set(const char* name, const Json& value, double& field) {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            unexpected(name);
        field = value.get<double>();
    }
    template <class E>
    requires std::is_enum_v<E>
    static void set(const char* name, const Json& value, E& field) {
        const std::optional<E> known = fromName<E>(string(name, value));
        if (!known)
            unexpected(name);
        field = *known;
    }
    static void set(const char* name, const Json& value, Date& field) {
        const std::optional<Date> date = parseDate(string(name, value));
        if (!date)
            unexpected(name);
        field = *date;
    }
    // One of the two or three kinds, by its word.
    static Text idUnder(const char* name, const Json& value, const char* word) {
        const auto found = value.find(word);
        return found == value.end() ? Text() : Text(string(name, *found));
    }
    static void set(const char* name, const Json& value, Subject& field) {
        if (!value.is_object() || value.size() != 1)
            unexpected(name);
        if (const Text type = idUnder(name, value, "body_type"); !type.empty())
            field = BodyTypeId(type);
        else if (const Text institution = idUnder(name, value, "institution"); !institution.empty())
            field = InstitutionId(institution);
        else
            unexpected(name);
    }
    static void set(const char* name, const Json& value, NodeRef& field) {
        if (!value.is_object() || value.size() != 1)
            unexpected(name);
        if (const Text area = idUnder(name, value, "policy_area"); !area.empty()) {
            field = PolicyAreaId(area);
            return;
        }
        Subject subject;
        set(name, value, subject);
        field = subject;
    }

    Json m_json;
    Row m_row;
    std::size_t m_used = 0;
};

template <class Row>
std::string textOf(const std::optional<Row>& row) {
    return row ? Writing<Row>(*row).text() : std::string();
}

template <class Row>
std::optional<Row> rowOf(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<Row>(Reading<Row>(text).take());
}

}  // namespace

std::vector<StoredChange> storedChanges(const ChangeSet& change) {
    std::vector<StoredChange> out;
    change.forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
        for (const RowChange<Row>& each : changes)
            out.push_back({Columns<Row>::name, textOf(each.before), textOf(each.after)});
    });
    return out;
}

ChangeSet changeSetOf(std::span<const StoredChange> changes) {
    ChangeSet out;
    for (const StoredChange& each : changes) {
        bool known = false;
        forEachTable([&]<class Row>(Row*) {
            if (each.table != Columns<Row>::name)
                return;
            known = true;
            RowChange<Row> change{{}, rowOf<Row>(each.before), rowOf<Row>(each.after)};
            if (!change.before && !change.after)
                throw SqlError("a change changes nothing");
            change.key = (change.before ? *change.before : *change.after).key();
            if (change.before && change.after && !(change.before->key() == change.after->key()))
                throw SqlError("a change turns one row into another");
            out.of<Row>().push_back(std::move(change));
        });
        if (!known)
            throw SqlError("a change is of no table of Remit's");
    }
    return out;
}

}  // namespace remit
