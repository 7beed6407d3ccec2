// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/question.h"
#include "app/files.h"

namespace remit {

namespace {

struct Options {
    std::string in;
    std::string out;
    std::string scenario;
};

Result<Exit> run(const Options& options) {
    const Result<Model> model = load(options.in);
    if (!model)
        return model.error();
    ScenarioId scenario = model->defaultScenario();
    if (!options.scenario.empty()) {
        const Result<ScenarioId> found = scenarioOf(*model, options.in, options.scenario);
        if (!found)
            return found.error();
        scenario = *found;
    }
    const auto written = writeFile(*model, scenario, std::filesystem::path(options.out));
    if (!written)
        return written.error();
    for (const std::string& remark : *written)
        fmt::print(stderr, "{}: {}\n", options.out, remark);
    const std::string leftOut = keepsEverything(options.out) ? "" : leftOutOfTable(*model, scenario);
    if (!leftOut.empty())
        fmt::print(stderr, "{}: The table leaves out {}; .remit and .remit.json keep everything.\n", options.out,
                   leftOut);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareConvert(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    parser.add_option("IN", options->in, "The document to read")->required()->type_name("");
    parser.add_option("OUT", options->out, "The file to write; one that is there is replaced")
        ->required()
        ->type_name("");
    addScenario(parser, options->scenario);
    std::string endings;
    for (const FileKind& kind : fileKinds())
        endings += fmt::format("\n  {:<14}{}", kind.extension, kind.name);
    parser.footer("\nThe endings of the names say the formats:" + endings +
                  "\nA table holds one scenario: the one that --scenario names.\nA cell that a spreadsheet "
                  "would take for a formula gets an apostrophe in front, which reading takes off again.");
    return [options] { return run(*options); };
}

}  // namespace remit
