// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "db/sqlite/sql_error.h"

struct sqlite3;

namespace remit {

// A database, closed with the object. For one thread at a time. A document is only ever one in memory; the file is for
// what is Remit's alone.
class Connection {
public:
    enum class Access { ReadOnly, Writable };

    // An empty database.
    Connection();
    // A copy of the bytes of a database file. With ReadOnly the copy cannot change either.
    Connection(std::string_view bytes, Access access);
    // The file itself, made where there is none, in which a transaction that has been committed outlives a power cut.
    explicit Connection(const std::filesystem::path& file);

    // For bytes that somebody else made: what their schema says is never run, and limits hold. `steps` bounds the work
    // of all statements together, in instructions of SQLite's machine.
    void distrust(std::int64_t steps);

    // Runs statements that give no rows.
    void execute(const std::string& sql);
    // The first column of the first row.
    [[nodiscard]] std::int64_t number(std::string_view sql) const;
    // The bytes that a file of this database would have.
    [[nodiscard]] std::string bytes() const;

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<std::int64_t> m_stepsLeft;  // at one address, which SQLite keeps
    std::unique_ptr<sqlite3, Close> m_handle;
};

}  // namespace remit
