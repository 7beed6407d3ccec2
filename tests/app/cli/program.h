// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>

#include "tests/support/temp_folder.h"

namespace remit::test {

// How the program ended and what it wrote.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

// Runs the program, in the folder where one is named, with no display and no terminal.
Ran remit(std::initializer_list<std::string> arguments);
Ran remitIn(const std::filesystem::path& folder, std::initializer_list<std::string> arguments);
// The same as a user who owns nothing.
Ran remitAsNobody(std::initializer_list<std::string> arguments);
// Runs a line of shell the same way.
Ran shell(const std::string& line);

// The file of Table 1.
std::string table1();
// Writes Table 1 with the words `from` in it replaced.
void putTable1(const std::filesystem::path& file, const std::string& from, const std::string& to);

}  // namespace remit::test
