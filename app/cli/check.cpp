// SPDX-License-Identifier: MIT
#include "core/check/finding.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/cli/sarif.h"
#include "core/base/sentence.h"
#include "core/exchange/delimited.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

struct CheckOptions {
    Asked asked;
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

void printFindings(const Outcomes& of) {
    ordered_json out;
    out["document"] = of.model.title().str();
    out["scenario"] = of.question.scenario.str();
    out["date"] = of.question.date ? ordered_json(formatDate(*of.question.date)) : ordered_json();
    out["findings"] = ordered_json::array();
    for (const Finding& finding : of.findings)
        out["findings"].push_back(json(finding));
    out["summary"] = {{"error", of.counts.error}, {"warning", of.counts.warning}, {"note", of.counts.note}};
    fmt::print("{}\n", out.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

// A record for each hit, so that a spreadsheet can filter by policy area and place; the fingerprint tells findings
// apart.
void printCsv(const Outcomes& of) {
    fmt::print("{}", writeRecord({"severity", "kind", "rule", "waived", "area", "place", "message", "why", "source",
                                  "subject", "holders", "cause", "fingerprint"},
                                 ','));
    for (const Finding& finding : of.findings) {
        const std::string why = fmt::format("{}", fmt::join(finding.why, " "));
        const std::string holders = fmt::format("{}", fmt::join(strings(finding.holders), " "));
        const std::string cause = fmt::format("{}", fmt::join(strings(finding.cause), " "));
        for (const Hit hit : finding.hits)
            fmt::print("{}", writeRecord({std::string(nameOf(finding.severity)), std::string(nameOf(finding.kind)),
                                          finding.rule.str(), finding.waived ? "yes" : "no", hit.area.str(),
                                          hit.place.str(), finding.message, why, finding.source, finding.subject.str(),
                                          holders, cause, finding.fingerprint},
                                         ','));
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

Result<Exit> run(const CheckOptions& options) {
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
    if (options.format == "json")
        printFindings(outcomes);
    else if (options.format == "csv")
        printCsv(outcomes);
    else if (options.format == "sarif")
        fmt::print("{}", sarif(*model, *question, findings, options.asked.file));
    else
        printText(outcomes, options);
    const Counts& counts = outcomes.counts;
    const bool fails = counts.error > 0 || (options.failOn != "error" && counts.warning > 0) ||
                       (options.failOn == "note" && counts.note > 0);
    return fails ? Exit::Findings : Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareCheck(CLI::App& parser) {
    auto options = std::make_shared<CheckOptions>();
    addAsked(parser, options->asked);
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
        "what else shows the results of checks.");
    return [options] { return run(*options); };
}

}  // namespace remit
