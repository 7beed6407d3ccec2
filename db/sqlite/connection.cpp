// SPDX-License-Identifier: MIT
#include "db/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "db/sqlite/statement.h"

namespace remit {

namespace {

constexpr int stepsPerCall = 10'000;

int countDown(void* stepsLeft) {
    auto& left = *static_cast<std::int64_t*>(stepsLeft);
    left -= stepsPerCall;
    return left < 0;
}

}  // namespace

void Connection::Close::operator()(sqlite3* handle) const { sqlite3_close(handle); }

Connection::Connection() {
    sqlite3* handle = nullptr;
    const int status =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (status != SQLITE_OK)
        throw SqlError(sqlite3_errstr(status));
}

Connection::Connection(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    const int status = sqlite3_open_v2(file.c_str(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (status != SQLITE_OK)
        throw SqlError(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(status));
    // A rollback journal, since SQLite before 3.51.3 can spoil a database with a write-ahead log (facts A1).
    execute("PRAGMA locking_mode = EXCLUSIVE");
    execute("PRAGMA journal_mode = TRUNCATE");
    execute("PRAGMA synchronous = FULL");
}

Connection::Connection(std::string_view bytes, Access access) : Connection() {
    // The slack is for SQLite, which may read a little beyond the end of a malformed database.
    const std::size_t room = bytes.size() + 1024;
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(room));
    if (!copy)
        throw SqlError("there is not enough memory");
    std::memcpy(copy, bytes.data(), bytes.size());
    std::memset(copy + bytes.size(), 0, room - bytes.size());
    const unsigned flags =
        SQLITE_DESERIALIZE_FREEONCLOSE |
        (access == Access::ReadOnly ? unsigned{SQLITE_DESERIALIZE_READONLY} : unsigned{SQLITE_DESERIALIZE_RESIZEABLE});
    if (sqlite3_deserialize(handle(), "main", copy, static_cast<sqlite3_int64>(bytes.size()),
                            static_cast<sqlite3_int64>(room), flags) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(handle()));
}

void Connection::distrust(std::int64_t steps) {
    const std::array switches = {
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},      std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DML, 0},        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const auto& [name, value] : switches)
        if (sqlite3_db_config(handle(), name, value, nullptr) != SQLITE_OK)
            throw SqlError(sqlite3_errmsg(handle()));
    const std::array limits = {std::pair{SQLITE_LIMIT_LENGTH, 2'000'000},   std::pair{SQLITE_LIMIT_SQL_LENGTH, 100'000},
                               std::pair{SQLITE_LIMIT_COLUMN, 100},         std::pair{SQLITE_LIMIT_EXPR_DEPTH, 50},
                               std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 10}, std::pair{SQLITE_LIMIT_VDBE_OP, 25'000},
                               std::pair{SQLITE_LIMIT_ATTACHED, 0},         std::pair{SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto& [name, value] : limits)
        sqlite3_limit(handle(), name, value);
    execute("PRAGMA cell_size_check = ON");
    m_stepsLeft = std::make_unique<std::int64_t>(steps);
    sqlite3_progress_handler(handle(), stepsPerCall, countDown, m_stepsLeft.get());
}

void Connection::execute(const std::string& sql) {
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqlError(sqlite3_errmsg(handle()));
}

std::int64_t Connection::number(std::string_view sql) const {
    Statement statement(*this, sql);
    if (!statement.step())
        throw SqlError("there is no value");
    return statement.integer(0);
}

std::string Connection::bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> data(sqlite3_serialize(handle(), "main", &size, 0),
                                                               sqlite3_free);
    if (!data)
        throw SqlError("there is not enough memory");
    return {reinterpret_cast<const char*>(data.get()), static_cast<std::size_t>(size)};
}

}  // namespace remit
