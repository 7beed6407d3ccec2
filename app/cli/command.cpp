// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "app/cli/near.h"
#include "app/cli/output.h"

namespace remit {

namespace {

constexpr Command table[] = {
    {"check", "Say what is unsound in a document: conflicts, duplication, gaps", declareCheck},
    {"rights", "List who holds which right, where", declareRights},
    {"measure", "Measure who carries, decides and stands between how much", declareMeasure},
    {"convert", "Write a document in another format", declareConvert},
    {"diff", "Say what changed between two documents, and which findings came and went", declareDiff},
    {"merge", "Put two versions of a document together; list what clashes", declareMerge},
    {"render", "Draw the matrix or the graph as a picture", declareRender},
    {"report", "Write a report for a committee, as a web page, a PDF or an .odt", declareReport},
    {"log", "List the saved versions of a document", declareLog},
};

constexpr auto about =
    "Remit: who holds which right, where, and is that sound?\n"
    "Without a command it opens the window.\n";

constexpr auto footer =
    "\nFILE is a .remit document, .remit.json, or a matrix in .csv, .tsv, .xlsx, .ods or .html: policy areas down,\n"
    "bodies across.\n"
    "A graph that Remit wrote, in .graphml, .dot or .gv, is read too.\n"
    "\nExamples:\n"
    "  remit table1.csv                          open a table in the window\n"
    "  remit check table1.csv                    what is wrong with it, in sentences\n"
    "  remit check frameworks --quiet            all documents in a folder\n"
    "  remit check plan.remit --format json      the same for programs\n"
    "  remit rights plan.remit --place bolton    who holds what in one place\n"
    "  remit measure plan.remit                  who carries and decides how much\n"
    "  remit convert table1.csv plan.remit       keep a table as a document\n"
    "  remit convert plan.remit plan.xlsx        a workbook; edit it, then read it like any document\n"
    "  remit convert plan.remit plan.graphml     the graph, for yEd and Gephi\n"
    "  remit diff old.remit new.remit            what changed, in sentences\n"
    "  remit merge old.remit mine.remit theirs.remit new.remit\n"
    "                                            both versions in one\n"
    "  remit render plan.remit plan.svg          a picture of the matrix\n"
    "  remit report plan.remit plan.html         a report: matrix, graph, findings and what they mean\n"
    "  remit log plan.remit                      who saved it when, and what they did\n"
    "\nExit status: 0 done; 1 check found something at or above --fail-on, or merge found\n"
    "clashes; 2 the command or its input is wrong; 3 a file could not be read or written.\n"
    "“remit COMMAND --help” says more about a command.";

Exit report(const Result<Exit>& result) {
    if (!result)
        complain(result.error().sentence());
    // Results that never arrived are no success: a full disk behind a redirection, say.
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain("standard output: The results could not be written; send them elsewhere.");
        return Exit::FileTrouble;
    }
    return result ? *result : exitFor(result.error());
}

// A lone word that is no file and looks like none is a command mistyped, not a document to open.
bool looksLikeCommand(const std::string& word) {
    return word.find_first_of("./\\") == std::string::npos && !std::filesystem::exists(word);
}

}  // namespace

void complain(const std::string& sentence) { fmt::print(stderr, "{}\n", sentence); }

Exit exitFor(const Error& error) {
    switch (error.code) {
        case Error::Code::BadInput:
        case Error::Code::Refused:
            return Exit::WrongInput;
        case Error::Code::Unreadable:
        case Error::Code::Unwritable:
            return Exit::FileTrouble;
    }
    return Exit::WrongInput;
}

std::span<const Command> commands() { return table; }

Outcome runCommandLine(int argc, char** argv) {
    CLI::App parser(about, "remit");
    parser.set_version_flag("--version", std::string("Remit ") + REMIT_VERSION, "Print the version");
    parser.set_help_flag("-h,--help", "Print this help");
    const std::shared_ptr<CLI::FormatterBase> formatter = parser.get_formatter();
    formatter->column_width(28);
    formatter->label("Positionals", "Arguments");
    formatter->label("SUBCOMMAND", "COMMAND");
    formatter->label("REQUIRED", "");
    parser.footer(footer);
    parser.require_subcommand(0, 1);
    std::vector<std::string> files;
    parser.add_option("FILE", files, "Documents to open in the window")->type_name("");

    std::vector<std::pair<CLI::App*, std::function<Result<Exit>()>>> runs;
    for (const Command& command : commands()) {
        CLI::App* subparser = parser.add_subcommand(command.name, command.summary);
        subparser->group("Commands");
        subparser->footer("");
        runs.emplace_back(subparser, command.declare(*subparser));
        subparser->add_flag_callback("-q,--quiet", keepQuiet,
                                     "Say nothing on standard error but errors: no remarks, no progress");
    }
    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        parser.exit(asked);
        return {false, {}, report(Exit::Done)};
    } catch (const CLI::ParseError& wrong) {
        std::string name = "remit";
        for (const CLI::App* used : parser.get_subcommands())
            name += " " + used->get_name();
        complain(fmt::format("{}: {}. “{} --help” says what it takes.", name, wrong.what(), name));
        return {false, {}, Exit::WrongInput};
    }
    for (const auto& [subparser, run] : runs)
        if (subparser->parsed()) {
            try {
                return {false, {}, report(run())};
            } catch (const std::system_error&) {  // how fmt::print says that standard output takes no more
                return {false, {}, report(Exit::FileTrouble)};
            }
        }
    if (!files.empty() && looksLikeCommand(files.front())) {
        std::vector<Named> names;
        for (const Command& command : commands())
            names.push_back({command.name, {}});
        complain("remit: " + noSuch("command or file", files.front(), names));
        return {false, {}, Exit::WrongInput};
    }
    return {true, std::move(files), Exit::Done};
}

}  // namespace remit
