// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/files.h"
#include "core/base/sentence.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

struct LogOptions {
    std::string file;
    std::string format;
};

void printText(const std::vector<SavedVersion>& versions) {
    const Terminal terminal;
    for (const SavedVersion& version : versions) {
        const std::string name = version.name.empty() ? "" : fmt::format(" “{}”", plain(version.name));
        fmt::print("{}  {}  {}\n", terminal.inked(Terminal::Ink::Bold, fmt::format("{}{}", version.number, name)),
                   version.at, plain(version.by));
        for (const std::string& line : {version.summary, version.message})
            if (!line.empty())
                fmt::print("    {}\n", terminal.wrapped(plain(line), 4));
        if (const auto& counts = version.findings)
            fmt::print("    {}\n", listed({counted(static_cast<std::size_t>(counts->error), "error", "errors"),
                                           counted(static_cast<std::size_t>(counts->warning), "warning", "warnings"),
                                           counted(static_cast<std::size_t>(counts->note), "note", "notes")}));
    }
    if (versions.empty())
        fmt::print("No version has been saved yet.\n");
}

void printVersions(const std::vector<SavedVersion>& versions) {
    ordered_json out = ordered_json::array();
    for (const SavedVersion& version : versions) {
        ordered_json one;
        one["number"] = version.number;
        one["id"] = version.id;
        one["at"] = version.at;
        one["by"] = version.by;
        one["summary"] = version.summary;
        one["message"] = version.message;
        one["name"] = version.name;
        one["rowsChanged"] = version.rowsChanged;
        one["findings"] = ordered_json();
        if (const auto& counts = version.findings)
            one["findings"] = {{"error", counts->error}, {"warning", counts->warning}, {"note", counts->note}};
        out.push_back(std::move(one));
    }
    fmt::print("{}\n", out.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

Result<Exit> run(const LogOptions& options) {
    const Result<History> history = readHistory(options.file);
    if (!history)
        return history.error();
    std::vector<SavedVersion> versions = history->versions();
    std::reverse(versions.begin(), versions.end());
    if (options.format == "json")
        printVersions(versions);
    else
        printText(versions);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareLog(CLI::App& parser) {
    auto options = std::make_shared<LogOptions>();
    parser.add_option("FILE", options->file, "The .remit document")->required()->type_name("");
    addFormat(parser, options->format, {"text", "json"});
    parser.footer("\nThe newest version comes first. A version is meant by its number or its name.");
    return [options] { return run(*options); };
}

}  // namespace remit
