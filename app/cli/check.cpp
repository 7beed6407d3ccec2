// SPDX-License-Identifier: MIT
#include "core/check/finding.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/cli/sarif.h"
#include "app/files.h"
#include "core/base/sentence.h"
#include "core/exchange/delimited.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

struct CheckOptions {
    std::vector<std::string> files;
    Asked asked;  // of the file in hand
    std::string format;
    std::string failOn = "error";
};

// What was asked and what came of it.
struct Outcomes {
    const Model& model;
    const Question& question;
    const std::vector<Finding>& findings;
    Counts counts;
};

std::vector<std::string> strings(const std::vector<Text>& texts) {
    std::vector<std::string> out;
    for (Text text : texts)
        out.push_back(text.str());
    return out;
}

ordered_json json(const Finding& finding) {
    ordered_json hits = ordered_json::array();
    for (const Hit hit : finding.hits) {
        ordered_json one = ordered_json::object();
        if (!hit.area.empty())
            one["area"] = hit.area.str();
        if (!hit.place.empty())
            one["place"] = hit.place.str();
        hits.push_back(std::move(one));
    }
    ordered_json out;
    out["rule"] = finding.rule.str();
    out["kind"] = nameOf(finding.kind);
    out["severity"] = nameOf(finding.severity);
    out["fingerprint"] = finding.fingerprint;
    out["waived"] = finding.waived;
    out["message"] = finding.message;
    out["why"] = finding.why;
    out["source"] = finding.source;
    out["subject"] = finding.subject.empty() ? ordered_json() : ordered_json(finding.subject.str());
    out["holders"] = strings(finding.holders);
    out["cause"] = strings(finding.cause);
    out["hits"] = std::move(hits);
    return out;
}

ordered_json json(const Outcomes& of) {
    ordered_json out;
    out["document"] = of.model.title().str();
    out["scenario"] = of.question.scenario.str();
    out["date"] = of.question.date ? ordered_json(formatDate(*of.question.date)) : ordered_json();
    out["findings"] = ordered_json::array();
    for (const Finding& finding : of.findings)
        out["findings"].push_back(json(finding));
    out["summary"] = {{"error", of.counts.error}, {"warning", of.counts.warning}, {"note", of.counts.note}};
    return out;
}

void print(const ordered_json& json) {
    fmt::print("{}\n", json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

// A record for each hit, so that a spreadsheet can filter by policy area and place; the fingerprint tells findings
// apart. Of several documents each record starts with its file.
void printCsv(const Outcomes& of, const std::string& file, bool first) {
    const auto record = [&](std::vector<std::string> fields) {
        if (!file.empty())
            fields.insert(fields.begin(), first ? "file" : file);
        fmt::print("{}", writeRecord(fields, ','));
        first = false;
    };
    if (first)
        record({"severity", "kind", "rule", "waived", "area", "place", "message", "why", "source", "subject", "holders",
                "cause", "fingerprint"});
    for (const Finding& finding : of.findings) {
        const std::string why = fmt::format("{}", fmt::join(finding.why, " "));
        const std::string holders = fmt::format("{}", fmt::join(strings(finding.holders), " "));
        const std::string cause = fmt::format("{}", fmt::join(strings(finding.cause), " "));
        for (const Hit hit : finding.hits)
            record({std::string(nameOf(finding.severity)), std::string(nameOf(finding.kind)), finding.rule.str(),
                    finding.waived ? "yes" : "no", hit.area.str(), hit.place.str(), finding.message, why,
                    finding.source, finding.subject.str(), holders, cause, finding.fingerprint});
    }
}

// "self-consultation · LIPSIT 5.7 · 5 policy areas · 212 places": the rule, its source, and how far the finding reaches
// where that is more than one of them.
std::string particulars(const Finding& finding, bool framework) {
    const std::size_t areas = finding.hits.areas().size();
    const std::size_t places = finding.hits.places().size();
    std::string out = finding.rule.str();
    if (!finding.source.empty())
        out += " · " + finding.source;
    if (areas > 1)
        out += fmt::format(" · {} policy areas", areas);
    if (places > 1)
        out += fmt::format(" · {} {}", places, framework ? "archetypes" : "places");
    return out;
}

void printText(const Outcomes& of, const CheckOptions& options) {
    using Ink = Terminal::Ink;
    const Terminal terminal;
    const std::string title = of.model.title().empty() ? options.asked.file : of.model.title().str();
    const std::string scenario = of.model.scenarios().at(of.question.scenario).name.str();
    fmt::print(
        "{}\n",
        terminal.inked(Ink::Bold, plain(fmt::format("{}, scenario “{}”{}", title, scenario,
                                                    of.question.date ? ", on " + options.asked.date : std::string()))));
    const auto section = [&](const std::string& heading, Ink ink, const auto& belongs) {
        bool first = true;
        for (const Finding& finding : of.findings) {
            if (!belongs(finding))
                continue;
            if (std::exchange(first, false))
                fmt::print("\n{}\n", terminal.inked(ink, heading));
            fmt::print("  {}\n", terminal.wrapped(plain(finding.message), 2));
            fmt::print("      {}\n",
                       terminal.inked(Ink::Dim, plain(particulars(finding, of.model.institutions().empty()))));
        }
    };
    const auto live = [](Severity severity) {
        return [severity](const Finding& each) { return !each.waived && each.severity == severity; };
    };
    section("Errors", Ink::Red, live(Severity::Error));
    section("Warnings", Ink::Yellow, live(Severity::Warning));
    section("Notes", Ink::Blue, live(Severity::Note));
    section("Accepted", Ink::Dim, [](const Finding& each) { return each.waived; });

    const auto accepted = static_cast<std::size_t>(
        std::count_if(of.findings.begin(), of.findings.end(), [](const Finding& each) { return each.waived; }));
    const auto number = [](int count, std::string_view one, std::string_view more) {
        return counted(static_cast<std::size_t>(count), one, more);
    };
    if (of.findings.empty())
        fmt::print("\nNo findings: nothing here is unsound by the rules that are on.\n");
    else
        fmt::print("\n{}, {}, {}{}\n", number(of.counts.error, "error", "errors"),
                   number(of.counts.warning, "warning", "warnings"), number(of.counts.note, "note", "notes"),
                   accepted ? fmt::format("; {} accepted", accepted) : "");
}

bool isDocument(const std::filesystem::path& file) {
    return keepsEverything(file) || isTable(file) || isWorkbook(file);
}

// The files, and of folders the documents in them and in theirs, by name; what starts with a dot is left out.
Result<std::vector<std::string>> filesIn(const std::vector<std::string>& asked) {
    namespace fs = std::filesystem;
    std::vector<std::string> out;
    for (const std::string& each : asked) {
        std::error_code wrong;
        if (!fs::is_directory(each, wrong)) {
            out.push_back(each);
            continue;
        }
        std::vector<std::string> inside;
        fs::recursive_directory_iterator entry(each, wrong);
        for (; !wrong && entry != fs::recursive_directory_iterator(); entry.increment(wrong)) {
            const fs::path& path = entry->path();
            if (path.filename().string().starts_with('.'))
                entry.disable_recursion_pending();
            else if (std::error_code ignored; entry->is_regular_file(ignored) && isDocument(path))
                inside.push_back(path.string());
        }
        if (wrong)
            return Error{Error::Code::Unreadable,
                         fmt::format("The folder could not be read ({}); ask whoever owns it.", wrong.message()), each};
        if (inside.empty())
            return Error{Error::Code::Unreadable,
                         "This is a folder that holds no document; name one that holds .remit, .remit.json, .csv, "
                         ".tsv, .xlsx or "
                         ".ods files.",
                         each};
        std::sort(inside.begin(), inside.end());
        out.insert(out.end(), inside.begin(), inside.end());
    }
    return out;
}

// What several documents come to, put together.
struct Gathered {
    ordered_json json = ordered_json::array();
    ordered_json sarif;
    bool first = true;
};

Result<Exit> checkOne(const CheckOptions& options, bool several, Gathered& gathered) {
    const Result<Model> model = load(options.asked.file);
    if (!model)
        return model.error();
    const Result<Question> question = questionOf(*model, options.asked);
    if (!question)
        return question.error();
    std::vector<Finding> findings;
    {
        const Progress progress("Checking " + options.asked.file);
        findings = check(*model, *question);
    }
    const Outcomes outcomes{*model, *question, findings, countBySeverity(findings)};
    const bool first = std::exchange(gathered.first, false);
    if (options.format == "json") {
        ordered_json out = several ? ordered_json{{"file", options.asked.file}} : ordered_json::object();
        out.update(json(outcomes));
        gathered.json.push_back(std::move(out));
    } else if (options.format == "csv") {
        printCsv(outcomes, several ? options.asked.file : std::string(), first);
    } else if (options.format == "sarif") {
        ordered_json out = ordered_json::parse(sarif(*model, *question, findings, options.asked.file));
        if (first)
            gathered.sarif = std::move(out);
        else
            gathered.sarif["runs"].push_back(std::move(out["runs"][0]));
    } else {
        if (several)
            fmt::print("{}{}\n", first ? "" : "\n", plain(options.asked.file));
        printText(outcomes, options);
    }
    const Counts& counts = outcomes.counts;
    const bool fails = counts.error > 0 || (options.failOn != "error" && counts.warning > 0) ||
                       (options.failOn == "note" && counts.note > 0);
    return fails ? Exit::Findings : Exit::Done;
}

// One document that cannot be read stops a check of that alone: of several the others are checked, and the worst that
// came is the exit status.
Result<Exit> run(CheckOptions options) {
    const Result<std::vector<std::string>> files = filesIn(options.files);
    if (!files)
        return files.error();
    std::error_code ignored;
    const bool several = options.files.size() > 1 || std::filesystem::is_directory(options.files.front(), ignored);
    Gathered gathered;
    Exit worst = Exit::Done;
    for (const std::string& file : *files) {
        options.asked.file = file;
        Result<Exit> done = checkOne(options, several, gathered);
        if (!done && !several)
            return done;
        if (!done)
            complain(done.error().sentence());
        worst = std::max(worst, done ? *done : exitFor(done.error()));
    }
    if (options.format == "json")
        print(several ? gathered.json : gathered.json[0]);
    else if (options.format == "sarif" && !gathered.sarif.is_null())
        print(gathered.sarif);
    return worst;
}

}  // namespace

std::function<Result<Exit>()> declareCheck(CLI::App& parser) {
    auto options = std::make_shared<CheckOptions>();
    parser.add_option("FILE", options->files, "The documents, and folders of documents")->required()->type_name("");
    addWhen(parser, options->asked);
    addFormat(parser, options->format, {"text", "json", "csv", "sarif"});
    parser
        .add_option("--fail-on", options->failOn,
                    "End with status 1 from this severity up: error, warning or note (default: error)")
        ->type_name("SEVERITY")
        ->check([](const std::string& word) {
            const auto severity = fromName<Severity>(word);
            return severity && *severity != Severity::Off
                       ? std::string()
                       : fmt::format("“{}” is no severity; choose error, warning or note", word);
        });
    parser.footer(
        "\nAccepted findings are listed but not counted, neither in the summary nor by --fail-on, until the day their "
        "acceptance ends.\nIn csv there is a record for each policy area and place of a finding; a field that a "
        "spreadsheet would take for a formula\nis led by an apostrophe. json is exact. sarif is for code hosts\nand "
        "what else shows the results of checks.\nOf several documents each is told with its file; json is then a list. "
        "One that cannot be read is an error, and the\nothers are checked.");
    return [options] { return run(*options); };
}

}  // namespace remit
