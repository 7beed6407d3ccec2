// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace remit::test {

// What somebody does to a document with the sqlite3 shell. A failing statement fails the test.
void runSql(const std::filesystem::path& file, const std::string& sql);
// The error of a statement, or "" where it succeeds.
std::string sqlError(const std::filesystem::path& file, const std::string& sql);
// All values of all rows, as texts; "NULL" for none.
std::vector<std::vector<std::string>> querySql(const std::filesystem::path& file, const std::string& sql);

}  // namespace remit::test
