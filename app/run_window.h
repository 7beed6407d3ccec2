// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace remit {

// Runs the program with windows: one for each file, or one with the start page. Returns the exit status of the process
// once the last window is closed.
int runWindow(int& argc, char** argv, const std::vector<std::string>& files);

}  // namespace remit
