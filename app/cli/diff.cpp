// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/question.h"
#include "app/cli/two_documents.h"
#include "app/files.h"

namespace remit {

namespace {

struct DiffOptions {
    std::string a;
    std::string b;
    std::string from;
    std::string to;
    std::string format;
};

// Two states of a document, and what to call them.
struct Pair {
    Model from;
    Model to;
    std::string fromName;
    std::string toName;
};

Result<Pair> twoFiles(const DiffOptions& options) {
    Result<Model> from = load(options.a);
    if (!from)
        return from.error();
    Result<Model> to = loadLike(*from, options.b);
    if (!to)
        return to.error();
    return Pair{std::move(*from), std::move(*to), options.a, options.b};
}

Result<Model> modelOf(const StoredDocument& document, const std::string& revision, const std::string& file) {
    if (revision.empty())
        return document.model;
    if (const SavedVersion* version = document.history.find(revision)) {
        Result<Model> model = modelAt(document.model, document.history, version->number);
        return model ? std::move(model) : Error{model.error().code, model.error().message, file};
    }
    std::vector<Named> known;
    for (const SavedVersion& each : document.history.versions())
        known.push_back({std::to_string(each.number), each.name});
    return Error{Error::Code::BadInput, noSuch("version", revision, known), file};
}

Result<Pair> twoVersions(const DiffOptions& options) {
    if (const Result<History> history = readHistory(options.a); !history)
        return history.error();
    const Result<StoredDocument> document = readDocument(options.a);
    if (!document)
        return document.error();
    Result<Model> from = modelOf(*document, options.from, options.a);
    if (!from)
        return from.error();
    Result<Model> to = modelOf(*document, options.to, options.a);
    if (!to)
        return to.error();
    return Pair{std::move(*from), std::move(*to), options.from, options.to};
}

Result<Exit> run(const DiffOptions& options) {
    if (options.b.empty() == options.from.empty())
        return Error{
            Error::Code::BadInput,
            "Name two documents, or one and with --from which of its versions was first; see remit diff --help.",
            options.a};
    const Result<Pair> pair = options.b.empty() ? twoVersions(options) : twoFiles(options);
    if (!pair)
        return pair.error();
    const std::vector<ChangeGroup> groups = changesBetween(pair->from, pair->to);
    const std::vector<ScenarioFindings> findings = findingsByScenario(pair->from, pair->to);
    if (options.format == "json") {
        printJson(
            {{"from", pair->fromName}, {"to", pair->toName}, {"changes", json(groups)}, {"findings", json(findings)}});
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
    auto options = std::make_shared<DiffOptions>();
    parser.add_option("A", options->a, "The document as it was")->required()->type_name("");
    CLI::Option* b = parser.add_option("B", options->b, "The document as it is")->type_name("");
    CLI::Option* from =
        parser.add_option("--from", options->from, "In place of B: the version of A that was first, by number or name")
            ->type_name("REV")
            ->excludes(b);
    parser.add_option("--to", options->to, "The version that came after it; without it the newest")
        ->type_name("REV")
        ->needs(from);
    addFormat(parser, options->format, {"text", "json"});
    parser.footer(
        "\nRows are the same that have one id, wherever they stand and whatever they are called. A table has no ids:\n"
        "its rights are the same that stand in one cell and are of one kind.\n"
        "The exit status is 0 whether or not anything changed.");
    return [options] { return run(*options); };
}

}  // namespace remit
