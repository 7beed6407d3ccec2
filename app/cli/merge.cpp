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
#include "app/user_name.h"
#include "core/base/sentence.h"
#include "db/history.h"
#include "db/utc.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

struct MergeOptions {
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

void printText(const MergeOptions& options, const std::vector<Clash>& clashes) {
    const Terminal terminal;
    fmt::print("{}\n", terminal.inked(Terminal::Ink::Bold, counted(clashes.size(), "clash", "clashes")));
    for (const Clash& clash : clashes)
        fmt::print("  {}\n", terminal.wrapped(plain(clash.sentence), 2));
    fmt::print(stderr,
               "{}: Not written: “you” is {}, “they” is {}; settle these in one of them and merge again, or merge in "
               "the window, which asks.\n",
               options.out, options.ours, options.theirs);
}

constexpr const char* baseOfHistories = "-";

// The last saved version that both documents have had.
Result<Model> sharedVersion(const MergeOptions& options) {
    const Result<History> theirs = readHistory(options.theirs);
    if (!theirs)
        return theirs.error();
    const Result<StoredDocument> ours =
        keepsHistory(options.ours) ? readDocument(options.ours) : Result<StoredDocument>(StoredDocument());
    if (!ours)
        return ours.error();
    const auto shared = lastShared(ours->history, *theirs);
    if (!shared)
        return Error{Error::Code::BadInput,
                     fmt::format("Its history and that of {} have no version in common; name the file that both came "
                                 "from instead of “{}”.",
                                 options.theirs, baseOfHistories),
                     options.ours};
    return modelAt(ours->model, ours->history, *shared);
}

// The result with the history of ours, where the file can keep one, so that it can be merged again.
Result<std::vector<std::string>> write(const MergeOptions& options, const Model& ours, const Model& result) {
    const std::filesystem::path out(options.out);
    if (!keepsHistory(out) || !keepsHistory(options.ours))
        return writeFile(result, result.defaultScenario(), out);
    Result<History> history = readHistory(options.ours);
    if (!history)
        return history.error();
    SavedVersion facts;
    facts.at = utcNow();
    facts.by = userName();
    facts.summary = "merge " + std::filesystem::path(options.theirs).filename().string();
    facts.findings = findingCounts(result);
    addVersion(*history, ours, result, facts);
    const Result<> written = writeDocument({result, *std::move(history)}, out, {});
    return written ? Result<std::vector<std::string>>(std::vector<std::string>()) : written.error();
}

Result<Exit> run(const MergeOptions& options) {
    const Result<Model> base = options.base == baseOfHistories ? sharedVersion(options) : load(options.base);
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
        const auto written = write(options, *ours, result);
        if (!written)
            return written.error();
        for (const std::string& sentence : *written)
            remark(options.out, sentence);
        if (const std::string gone = leftOut(result, result.defaultScenario(), options.out); !gone.empty())
            remark(options.out, gone);
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
    auto options = std::make_shared<MergeOptions>();
    parser
        .add_option("BASE", options->base,
                    "The document that both versions came from; - for the last version that both histories have")
        ->required()
        ->type_name("");
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
