// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace CLI {
class App;
}

namespace remit {

// What the program ends with (INTERCHANGE, Commands).
enum class Exit { Done = 0, Findings = 1, WrongInput = 2, FileTrouble = 3 };

// A command of INTERCHANGE.md. `declare` adds its arguments and options to the parser and returns what to do once they
// have been parsed. Results go to standard output; an Error that comes back is printed and decides the exit status.
struct Command {
    const char* name;
    const char* summary;  // one line
    std::function<Result<Exit>()> (*declare)(CLI::App& parser);
};

std::function<Result<Exit>()> declareCheck(CLI::App& parser);
std::function<Result<Exit>()> declareRights(CLI::App& parser);
std::function<Result<Exit>()> declareMeasure(CLI::App& parser);
std::function<Result<Exit>()> declareConvert(CLI::App& parser);
std::function<Result<Exit>()> declareDiff(CLI::App& parser);
std::function<Result<Exit>()> declareMerge(CLI::App& parser);
std::function<Result<Exit>()> declareRender(CLI::App& parser);
std::function<Result<Exit>()> declareReport(CLI::App& parser);
std::function<Result<Exit>()> declareLog(CLI::App& parser);

[[nodiscard]] std::span<const Command> commands();

// The exit status for an error, and the error said on standard error.
[[nodiscard]] Exit exitFor(const Error& error);
void complain(const std::string& sentence);

// What the arguments of the program ask for: a command, which then has run, or else the window with some files.
struct Outcome {
    bool window = false;
    std::vector<std::string> files;
    Exit exit = Exit::Done;
};
[[nodiscard]] Outcome runCommandLine(int argc, char** argv);

}  // namespace remit
