// SPDX-License-Identifier: MIT
#include "core/report/report.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QDate>
#include <sstream>

#include "app/analysis_runner.h"
#include "app/cli/command.h"
#include "app/cli/near.h"
#include "app/cli/offscreen.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/report_file.h"
#include "app/user_name.h"
#include "ui/render/graph_picture.h"

namespace remit {

namespace {

struct ReportOptions {
    Asked asked;
    std::string place;
    std::string out;
    std::string sections;
    std::string author = userName();
};

std::string knownSections() {
    std::vector<std::string_view> names;
    for (const auto& [part, name] : namesOf(ReportPart{}))
        names.push_back(name);
    return fmt::format("{}", fmt::join(names, ", "));
}

Result<std::set<ReportPart>> partsOf(const std::string& sections) {
    if (sections.empty())
        return allReportParts();
    std::set<ReportPart> out;
    std::istringstream words(sections);
    for (std::string word; std::getline(words, word, ',');) {
        const auto part = fromName<ReportPart>(word);
        if (!part) {
            std::vector<Named> known;
            for (const auto& [each, name] : namesOf(ReportPart{}))
                known.push_back({std::string(name), {}});
            return Error{Error::Code::BadInput, noSuch("section", word, known), "--sections"};
        }
        out.insert(*part);
    }
    return out;
}

Result<Exit> run(const ReportOptions& options) {
    if (const Result<> known = reportFormat(options.out); !known)
        return known.error();
    const Result<std::set<ReportPart>> parts = partsOf(options.sections);
    if (!parts)
        return parts.error();
    const Result<Model> model = load(options.asked.file);
    if (!model)
        return model.error();
    const Result<Question> question = questionOf(*model, options.asked);
    if (!question)
        return question.error();
    if (const Result<> known = knownLeaf(*model, options.asked.file, options.place); !known)
        return known.error();

    const Progress progress("Writing " + options.out);
    const Offscreen drawing(Scheme::Light);
    const Verdict verdict = analyse(*model, 0, *question, Text(options.place));
    const Report report = reportOn(*model,
                                   {.scenario = question->scenario,
                                    .date = question->date,
                                    .today = question->today,
                                    .place = Text(options.place),
                                    .parts = *parts,
                                    .author = options.author,
                                    .on = question->today},
                                   verdict.findings.shared());
    std::optional<Picture> graph;
    if (parts->contains(ReportPart::Graph))
        graph = graphPicture(*model, verdict, {.frame = {.title = false}}, lightTheme());
    const Result<> written = writeReport(report, graph, options.out);
    if (!written)
        return written.error();
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareReport(CLI::App& parser) {
    auto options = std::make_shared<ReportOptions>();
    addAsked(parser, options->asked);
    parser.add_option("--place", options->place, "What is held in this place (default: the rights as they were given)")
        ->type_name("ID");
    parser.add_option("OUT", options->out, "The report: .html, .pdf or .odt; one that is there is replaced")
        ->required()
        ->type_name("");
    parser
        .add_option("--sections", options->sections,
                    fmt::format("Only these, parted by commas: {} (default: all)", knownSections()))
        ->type_name("NAMES");
    parser.add_option("--author", options->author, "Who made the report (default: the name of the account)")
        ->type_name("NAME");
    parser.footer(
        "\nThe web page is the accessible one: real headings, lists and captioned tables, for screen readers and\n"
        "keyboards, light and dark; it prints well, is one file and fetches nothing. The PDF is for paper: its text\n"
        "can be selected and its headings are bookmarks, but it has no tags for screen readers. The .odt is to be\n"
        "worked on further, in LibreOffice or Word.\n"
        "\nWhatever is found, the status is 0 once the report is written; “remit check” is for that.");
    return [options] { return run(*options); };
}

}  // namespace remit
