// SPDX-License-Identifier: MIT
#include "core/merge/merge.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/cli/two_documents.h"
#include "app/files.h"
#include "core/base/sentence.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string base;
    std::string ours;
    std::string theirs;
    std::string out;
    std::string format;
};

ordered_json json(const std::vector<Clash>& clashes) {
    ordered_json out = ordered_json::array();
    for (const Clash& clash : clashes) {
        ordered_json rows = ordered_json::array();
        for (const RowRef& row : clash.rows)
            rows.push_back(json(row));
        out.push_back({{"kind", nameOf(clash.kind)},
                       {"sentence", clash.sentence},
                       {"ours", clash.ours},
                       {"theirs", clash.theirs},
                       {"both", clash.both.empty() ? ordered_json() : ordered_json(clash.both)},
                       {"rows", std::move(rows)}});
    }
    return out;
}

void printText(const Options& options, const std::vector<Clash>& clashes) {
    const Terminal terminal;
    fmt::print("{}\n", terminal.inked(Terminal::Ink::Bold, counted(clashes.size(), "clash", "clashes")));
    for (const Clash& clash : clashes)
        fmt::print("  {}\n", terminal.wrapped(plain(clash.sentence), 2));
    fmt::print(stderr,
               "{}: Not written: “you” is {}, “they” is {}; settle these in one of them and merge again, or merge in "
               "the window, which asks.\n",
               options.out, options.ours, options.theirs);
}

Result<Exit> run(const Options& options) {
    const Result<Model> base = load(options.base);
    if (!base)
        return base.error();
    const Result<Model> ours = loadLike(*base, options.ours);
    if (!ours)
        return ours.error();
    const Result<Model> theirs = loadLike(*base, options.theirs);
    if (!theirs)
        return theirs.error();
    const Merge merge(*base, *ours, *theirs);
    const bool clean = merge.clashes().empty();
    const Model result = merge.result();
    if (clean) {
        const auto written = writeFile(result, result.defaultScenario(), std::filesystem::path(options.out));
        if (!written)
            return written.error();
        for (const std::string& remark : *written)
            fmt::print(stderr, "{}: {}\n", options.out, remark);
        const std::string leftOut =
            keepsEverything(options.out) ? "" : leftOutOfTable(result, result.defaultScenario());
        if (!leftOut.empty())
            fmt::print(stderr, "{}: The table leaves out {}; .remit and .remit.json keep everything.\n", options.out,
                       leftOut);
    }
    const auto changes = clean ? changesBetween(*ours, result) : std::vector<ChangeGroup>();
    const auto findings = clean ? findingsByScenario(*ours, result) : std::vector<ScenarioFindings>();
    if (options.format == "json") {
        printJson({{"written", clean},
                   {"clashes", json(merge.clashes())},
                   {"changes", json(changes)},
                   {"findings", json(findings)}});
    } else if (clean) {
        if (changes.empty())
            fmt::print("{} brings nothing that {} has not.\n", options.theirs, options.ours);
        printChanges(changes);
        printFindings(findings);
    } else {
        printText(options, merge.clashes());
    }
    return clean ? Exit::Done : Exit::Findings;
}

}  // namespace

std::function<Result<Exit>()> declareMerge(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    parser.add_option("BASE", options->base, "The document that both versions came from")->required()->type_name("");
    parser.add_option("OURS", options->ours, "One version")->required()->type_name("");
    parser.add_option("THEIRS", options->theirs, "The other version")->required()->type_name("");
    parser.add_option("OUT", options->out, "The file to write; one that is there is replaced, if nothing clashes")
        ->required()
        ->type_name("");
    addFormat(parser, options->format, {"text", "json"});
    parser.footer(
        "\nPrints what THEIRS brings to OURS, and which findings come and go with it.\n"
        "Where the two clash nothing is written: the clashes are listed and the exit status is 1.");
    return [options] { return run(*options); };
}

}  // namespace remit
