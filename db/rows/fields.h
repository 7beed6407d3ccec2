// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/model/placement.h"
#include "core/model/subject.h"
#include "db/sqlite/statement.h"

// The visitors of Columns: what a field of each type is in a database.
namespace remit {

// Collects the names of the columns.
class ColumnNames {
public:
    template <class T>
    void operator()(const char* name, const T& /*field*/) {
        m_names.emplace_back(name);
    }
    void operator()(const char* name, const Subject& /*field*/) { add(name, {"_body_type", "_institution"}); }
    void operator()(const char* name, const NodeRef& /*field*/) {
        add(name, {"_body_type", "_institution", "_policy_area"});
    }

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    void add(const std::string& name, std::initializer_list<const char*> endings) {
        for (const char* ending : endings)
            m_names.push_back(name + ending);
    }

    std::vector<std::string> m_names;
};

// Binds the fields to a statement's parameters, from the first on.
class FieldBinder {
public:
    explicit FieldBinder(Statement& statement) : m_statement(statement) {}

    // A Text lasts, and so do the words for values.
    void operator()(const char* /*name*/, Text field) { m_statement.bindLasting(++m_parameter, field.str()); }
    template <class Tag>
    void operator()(const char* /*name*/, Id<Tag> field) {
        idOrNull(!field.empty(), field.text());
    }
    template <class T>
    void operator()(const char* name, const std::optional<T>& field) {
        if (field)
            (*this)(name, *field);
        else
            m_statement.bindNull(++m_parameter);
    }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void operator()(const char* /*name*/, T field) {
        if constexpr (std::is_enum_v<T>)
            m_statement.bindLasting(++m_parameter, nameOf(field));
        else if constexpr (std::is_floating_point_v<T>)
            m_statement.bind(++m_parameter, field);
        else
            m_statement.bind(++m_parameter, std::int64_t{field});
    }
    void operator()(const char* /*name*/, Date field) { m_statement.bind(++m_parameter, formatDate(field)); }
    void operator()(const char* /*name*/, const Subject& field) {
        idOrNull(field.kind == Subject::Kind::BodyType, field.id);
        idOrNull(field.kind == Subject::Kind::Institution, field.id);
    }
    void operator()(const char* /*name*/, const NodeRef& field) {
        idOrNull(field.kind == NodeRef::Kind::BodyType, field.id);
        idOrNull(field.kind == NodeRef::Kind::Institution, field.id);
        idOrNull(field.kind == NodeRef::Kind::PolicyArea, field.id);
    }

private:
    void idOrNull(bool given, Text id) {
        if (given && !id.empty())
            m_statement.bindLasting(++m_parameter, id.str());
        else
            m_statement.bindNull(++m_parameter);
    }

    Statement& m_statement;
    int m_parameter = 0;
};

// Sets the fields from a row of a query, from its first column on. A value that the field cannot have is an SqlError
// that names the column. `before` holds what texts the columns had in the row before: most are the same, and need not
// be looked up.
class FieldReader {
public:
    explicit FieldReader(const Statement& statement, std::vector<Text>* before = nullptr)
        : m_statement(statement), m_before(before) {}

    void operator()(const char* name, Text& field) { field = textAt(m_column++, name); }
    template <class Tag>
    void operator()(const char* name, Id<Tag>& field) {
        field = Id<Tag>(idAt(m_column++, name));
    }
    template <class T>
    void operator()(const char* name, std::optional<T>& field) {
        field.reset();
        if (m_statement.isNull(m_column))
            ++m_column;
        else
            (*this)(name, field.emplace());
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(const char* name, E& field) {
        const Text word = textAt(m_column++, name);
        const std::optional<E> value = fromName<E>(word.str());
        if (!value)
            unexpected(name, word.str());
        field = *value;
    }
    void operator()(const char* name, bool& field);
    void operator()(const char* name, int& field);
    void operator()(const char* name, std::int64_t& field);
    void operator()(const char* name, double& field);
    void operator()(const char* name, Date& field);
    void operator()(const char* name, Subject& field);
    void operator()(const char* name, NodeRef& field);

private:
    [[noreturn]] static void unexpected(const char* name, const std::string& found);
    [[nodiscard]] Text textAt(int column, const char* name) const;
    [[nodiscard]] Text idAt(int column, const char* name) const;  // empty for NULL

    const Statement& m_statement;
    std::vector<Text>* m_before;
    int m_column = 0;
};

}  // namespace remit
