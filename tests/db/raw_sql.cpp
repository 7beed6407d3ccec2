// SPDX-License-Identifier: MIT
#include "tests/db/raw_sql.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace remit::test {

namespace {

using Rows = std::vector<std::vector<std::string>>;

int addRow(void* rows, int count, char** values, char** /*names*/) {
    auto& row = static_cast<Rows*>(rows)->emplace_back();
    for (int i = 0; i < count; ++i)
        row.emplace_back(values[i] ? values[i] : "NULL");
    return 0;
}

std::string run(const std::filesystem::path& file, const std::string& sql, Rows& rows) {
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    const int status = sqlite3_exec(handle, sql.c_str(), addRow, &rows, nullptr);
    std::string error = status == SQLITE_OK ? "" : sqlite3_errmsg(handle);
    sqlite3_close(handle);
    return error;
}

}  // namespace

void runSql(const std::filesystem::path& file, const std::string& sql) { EXPECT_EQ(sqlError(file, sql), "") << sql; }

std::string sqlError(const std::filesystem::path& file, const std::string& sql) {
    Rows rows;
    return run(file, sql, rows);
}

Rows querySql(const std::filesystem::path& file, const std::string& sql) {
    Rows rows;
    EXPECT_EQ(run(file, sql, rows), "") << sql;
    return rows;
}

}  // namespace remit::test
