// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/question.h"
#include "app/cli/two_documents.h"
#include "core/compare/summary.h"

namespace remit {

namespace {

struct Options {
    std::string from;
    std::string to;
    std::string format;
};

Result<Exit> run(const Options& options) {
    const Result<Model> from = load(options.from);
    if (!from)
        return from.error();
    const Result<Model> to = loadLike(*from, options.to);
    if (!to)
        return to.error();
    const std::vector<ChangeGroup> groups = changesBetween(*from, *to);
    const std::vector<ScenarioFindings> findings = findingsByScenario(*from, *to);
    if (options.format == "json") {
        printJson(
            {{"from", options.from}, {"to", options.to}, {"changes", json(groups)}, {"findings", json(findings)}});
        return Exit::Done;
    }
    if (groups.empty())
        fmt::print("Both say the same.\n");
    printChanges(groups);
    printFindings(findings);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareDiff(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    parser.add_option("A", options->from, "The document as it was")->required()->type_name("");
    parser.add_option("B", options->to, "The document as it is")->required()->type_name("");
    addFormat(parser, options->format, {"text", "json"});
    parser.footer(
        "\nRows are the same that have one id, wherever they stand and whatever they are called. A table has no ids:\n"
        "its rights are the same that stand in one cell and are of one kind.\n"
        "The exit status is 0 whether or not anything changed.");
    return [options] { return run(*options); };
}

}  // namespace remit
