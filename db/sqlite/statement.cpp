// SPDX-License-Identifier: MIT
#include "db/sqlite/statement.h"

#include <sqlite3.h>

#include <string>

namespace remit {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(const Connection& connection, std::string_view sql) : m_connection(connection) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK)
        throw SqlError(sqlite3_errmsg(connection.handle()));
    m_statement.reset(statement);
}

void Statement::bind(int parameter, std::int64_t value) {
    if (sqlite3_bind_int64(m_statement.get(), parameter, value) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(m_connection.handle()));
}

void Statement::bind(int parameter, double value) {
    if (sqlite3_bind_double(m_statement.get(), parameter, value) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(m_connection.handle()));
}

void Statement::bind(int parameter, std::string_view value) {
    // A null pointer would bind NULL, and an empty view may have one.
    if (sqlite3_bind_text64(m_statement.get(), parameter, value.empty() ? "" : value.data(), value.size(),
                            SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(m_connection.handle()));
}

void Statement::bindLasting(int parameter, std::string_view value) {
    if (sqlite3_bind_text64(m_statement.get(), parameter, value.empty() ? "" : value.data(), value.size(),
                            SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(m_connection.handle()));
}

void Statement::bindNull(int parameter) {
    if (sqlite3_bind_null(m_statement.get(), parameter) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(m_connection.handle()));
}

bool Statement::step() {
    switch (sqlite3_step(m_statement.get())) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            throw SqlError(sqlite3_errmsg(m_connection.handle()));
    }
}

void Statement::run() {
    step();
    reset();
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const {
    expect(column, SQLITE_INTEGER, "a whole number");
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    expect(column, SQLITE_FLOAT, "a number");
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const {
    expect(column, SQLITE_TEXT, "a text");
    const auto* text = sqlite3_column_text(m_statement.get(), column);
    if (!text)
        throw SqlError("there is not enough memory");
    return {reinterpret_cast<const char*>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

void Statement::expect(int column, int type, const char* what) const {
    if (sqlite3_column_type(m_statement.get(), column) != type)
        throw SqlError(std::string(sqlite3_column_name(m_statement.get(), column)) + " is not " + what);
}

}  // namespace remit
