// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/files.h"
#include "core/exchange/graph_file.h"

namespace remit {

namespace {

struct ConvertOptions {
    std::string in;
    std::string out;
    std::string scenario;
    std::string view;
    bool exact = false;
};

Result<Exit> run(const ConvertOptions& options) {
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
    const std::string gone = leftOut(*model, scenario, options.out);
    Model shown = *model;
    if (!options.view.empty()) {
        if (keepsEverything(options.out) || isTable(options.out) || isWorkbook(options.out))
            return Error{Error::Code::BadInput,
                         "Only a graph shows one view; leave --view out, or write .graphml, .dot or .gexf.",
                         options.out};
        const Result<ViewId> view = savedViewCalled(*model, options.in, options.view);
        if (!view)
            return view.error();
        shown = withOnlyView(*model, *view);
    }
    if (options.exact && !isTable(options.out))
        return Error{Error::Code::BadInput, "Only .csv and .tsv put apostrophes before formulas; leave --exact out.",
                     options.out};
    const auto written = options.exact ? writeExactTable(shown, scenario, std::filesystem::path(options.out))
                                       : writeFile(shown, scenario, std::filesystem::path(options.out));
    if (!written)
        return written.error();
    for (const std::string& sentence : *written)
        remark(options.out, sentence);
    if (!gone.empty())
        remark(options.out, gone);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareConvert(CLI::App& parser) {
    auto options = std::make_shared<ConvertOptions>();
    parser.add_option("IN", options->in, "The document to read")->required()->type_name("");
    parser.add_option("OUT", options->out, "The file to write; one that is there is replaced")
        ->required()
        ->type_name("");
    addScenario(parser, options->scenario);
    parser.add_option("--view", options->view, "The saved view whose nodes a graph places (default: the first)")
        ->type_name("NAME");
    parser.add_flag("--exact", options->exact,
                    "In .csv and .tsv leave cells as they are, for programs: no apostrophe before what a spreadsheet "
                    "would take for a formula");
    std::string endings;
    for (const FileKind& kind : fileKinds())
        endings += fmt::format("\n  {:<14}{}", kind.extension, kind.name);
    parser.footer(
        "\nThe endings of the names say the formats:" + endings +
        "\nA table or a graph holds one scenario: the one that --scenario names. Of graphs, those "
        "that Remit wrote are read."
        "\nA cell that a spreadsheet "
        "would take for a formula gets an apostrophe in front, which reading takes off again."
        "\nA workbook has sheets of effective rights, grants, findings and places too; changed and read again, "
        "it is the\ndocument with what was changed. Lists with a right in each row, and lookups of places, are "
        "read by their headers.");
    return [options] { return run(*options); };
}

}  // namespace remit
