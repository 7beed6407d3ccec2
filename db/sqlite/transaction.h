// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

#include "db/sqlite/connection.h"

namespace remit {

// Everything between its making and commit() happens, or nothing does.
class Transaction {
public:
    explicit Transaction(Connection& connection) : m_connection(connection) { m_connection.execute("BEGIN IMMEDIATE"); }
    ~Transaction() {
        if (m_open)
            sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit() {
        m_connection.execute("COMMIT");
        m_open = false;
    }

private:
    Connection& m_connection;
    bool m_open = true;
};

}  // namespace remit
