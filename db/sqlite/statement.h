// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "db/sqlite/connection.h"

struct sqlite3_stmt;

namespace remit {

// One prepared statement, which must not outlive its connection. Parameters count from 1, columns from 0. Reading a
// column of another type than asked for is an SqlError.
class Statement {
public:
    Statement(const Connection& connection, std::string_view sql);

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    // The text is copied.
    void bind(int parameter, std::string_view value);
    // The text is not copied, and must stay until the statement has run.
    void bindLasting(int parameter, std::string_view value);
    void bindNull(int parameter);

    // Goes to the next row; false where there is none.
    bool step();
    // Runs a statement that gives no rows, and makes it ready to run again.
    void run();
    // Makes a statement that has given all its rows ready to run again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    // Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;

private:
    void expect(int column, int type, const char* what) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const Connection& m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

}  // namespace remit
