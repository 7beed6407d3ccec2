// SPDX-License-Identifier: MIT
#include "core/measure/measure.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "core/base/sentence.h"
#include "core/exchange/delimited.h"
#include "core/measure/measure_words.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t mostInText = 10;  // rows of one kind under a measure

struct MeasureOptions {
    Asked asked;
    std::string place;
    std::string format;
};

struct MeasureOutcomes {
    const Model& model;
    const MeasureQuestion& question;
    const Measures& measures;
};

std::string_view kindOf(const NodeRef& node) {
    switch (node.kind) {
        case NodeRef::Kind::Institution:
            return "institution";
        case NodeRef::Kind::BodyType:
            return "body-type";
        case NodeRef::Kind::PolicyArea:
            return "area";
    }
    return {};
}

ordered_json valuesOf(const Measured& row) {
    ordered_json out = ordered_json::object();
    for (const MeasureSpec& spec : measureSpecs())
        if (const auto& value = row.of(spec.measure))
            out[spec.id] = {{"value", value->number ? ordered_json(*value->number) : ordered_json()},
                            {"sentence", value->sentence}};
    return out;
}

ordered_json rowsOf(const std::vector<Measured>& rows) {
    ordered_json out = ordered_json::array();
    for (const Measured& row : rows) {
        ordered_json one = {{"id", row.node.id.str()}, {"kind", kindOf(row.node)}, {"name", row.name.str()}};
        if (row.node.kind != NodeRef::Kind::PolicyArea) {
            one["load"] = ordered_json::object();
            for (const auto& [c, word] : namesOf(RightClass{}))
                if (const double load = row.load[static_cast<std::size_t>(c)]; load > 0)
                    one["load"][std::string(word)] = load;
        }
        one["values"] = valuesOf(row);
        out.push_back(std::move(one));
    }
    return out;
}

void printMeasuresJson(const MeasureOutcomes& of) {
    ordered_json out;
    out["document"] = of.model.title().str();
    out["scenario"] = of.question.scenario.str();
    out["date"] = of.question.date ? ordered_json(formatDate(*of.question.date)) : ordered_json();
    out["place"] = of.question.place.empty() ? ordered_json() : ordered_json(of.question.place.str());
    out["measures"] = ordered_json::array();
    for (const MeasureSpec& spec : measureSpecs())
        out["measures"].push_back({{"id", spec.id},
                                   {"name", spec.name},
                                   {"unit", spec.unit},
                                   {"meaning", spec.meaning},
                                   {"source", spec.source}});
    out["decisions"] = {{"taken", of.measures.decided}, {"untaken", of.measures.undecided}};
    for (const auto& [tier, word] : namesOf(Tier{}))
        out["decisions"]["byTier"][std::string(word)] = of.measures.tiers[static_cast<std::size_t>(tier)];
    out["whole"] = valuesOf(of.measures.whole);
    out["bodies"] = rowsOf(of.measures.bodies);
    out["bodyTypes"] = rowsOf(of.measures.bodyTypes);
    out["areas"] = rowsOf(of.measures.areas);
    fmt::print("{}\n", out.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

std::string csvNumber(double value) { return fmt::format("{:.6g}", value); }

// A record for each value, those of the load by right class after it.
void printMeasuresCsv(const MeasureOutcomes& of) {
    fmt::print("{}", writeRecord({"kind", "id", "name", "measure", "class", "value", "unit", "sentence"}, ','));
    const auto print = [](std::string_view kind, const Measured& row) {
        for (const MeasureSpec& spec : measureSpecs()) {
            const auto& value = row.of(spec.measure);
            if (!value)
                continue;
            const std::string head[] = {std::string(kind), row.node.id.str(), row.name.str()};
            fmt::print("{}", writeRecord({head[0], head[1], head[2], spec.id, "",
                                          value->number ? csvNumber(*value->number) : "", spec.unit, value->sentence},
                                         ','));
            if (spec.measure == Measure::Load)
                for (const auto& [c, word] : namesOf(RightClass{}))
                    if (const double load = row.load[static_cast<std::size_t>(c)]; load > 0)
                        fmt::print("{}", writeRecord({head[0], head[1], head[2], spec.id, std::string(word),
                                                      csvNumber(load), spec.unit, ""},
                                                     ','));
        }
    };
    print("whole", of.measures.whole);
    for (const auto* rows : {&of.measures.bodies, &of.measures.bodyTypes, &of.measures.areas})
        for (const Measured& row : *rows)
            print(kindOf(row.node), row);
}

// ", where there is no MCA", ", in Greater Manchester", or "".
std::string placeWords(const Model& model, Text place) {
    const Territory ground(model, {});
    if (const Place* row = model.places().find(PlaceId(place)); row && !ground.isFramework())
        return ", in " + row->name.str();
    for (int i = 0; i < ground.placeCount(); ++i)
        if (ground.isFramework() && ground.places()[static_cast<std::size_t>(i)] == place)
            return ", " + whereWords(ground, i);
    return "";
}

// Highest first, those without a number last. Where 0 says nothing but none, such rows are named together.
void addLines(const MeasureSpec& spec, const std::vector<Measured>& all, std::string_view countable,
              std::vector<std::string>& out) {
    const bool shareOfCentre = spec.measure == Measure::Centralisation || spec.measure == Measure::Centre;
    std::vector<const Measured*> rows;
    std::vector<std::string> none;
    for (const Measured& row : all)
        if (row.of(spec.measure) && row.number(spec.measure) == 0. && !shareOfCentre)
            none.push_back(row.name.str());
        else if (row.of(spec.measure))
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [&](const Measured* a, const Measured* b) {
        return a->number(spec.measure).value_or(-1) > b->number(spec.measure).value_or(-1);
    });
    for (std::size_t i = 0; i < std::min(rows.size(), mostInText); ++i)
        out.push_back(rows[i]->of(spec.measure)->sentence);
    if (rows.size() > mostInText)
        out.push_back(fmt::format("and {} more; --format csv lists them all", rows.size() - mostInText));
    if (!none.empty()) {
        const std::string listed = listedOrCounted(none, countable);
        out.push_back(fmt::format("None: {}{}", listed, listed.ends_with('.') ? "" : "."));  // “Central govt.”
    }
}

std::vector<std::string> linesOf(const MeasureSpec& spec, const Measures& measures) {
    std::vector<std::string> out;
    addLines(spec, measures.bodies, "bodies", out);
    addLines(spec, measures.areas, "policy areas", out);
    return out;
}

void printMeasuresText(const MeasureOutcomes& of, const MeasureOptions& options) {
    using Ink = Terminal::Ink;
    const Terminal terminal;
    const auto say = [&](const std::string& sentence) { fmt::print("  {}\n", terminal.wrapped(plain(sentence), 2)); };
    const std::string title = of.model.title().empty() ? options.asked.file : of.model.title().str();
    fmt::print(
        "{}\n",
        terminal.inked(Ink::Bold, plain(fmt::format("{}, scenario “{}”{}{}", title,
                                                    of.model.scenarios().at(of.question.scenario).name.str(),
                                                    placeWords(of.model, of.question.place),
                                                    of.question.date ? ", on " + options.asked.date : std::string()))));
    for (const auto& value : of.measures.whole.values)
        if (value)
            say(value->sentence);
    for (const MeasureSpec& spec : measureSpecs()) {
        const std::vector<std::string> lines = linesOf(spec, of.measures);
        if (lines.empty())
            continue;
        fmt::print("\n{}\n", terminal.inked(Ink::Bold, spec.name));
        fmt::print("  {}\n", terminal.inked(Ink::Dim, terminal.wrapped(spec.meaning, 2)));
        for (const std::string& line : lines)
            say(line);
    }
}

Result<Exit> run(const MeasureOptions& options) {
    const Result<Model> model = load(options.asked.file);
    if (!model)
        return model.error();
    const Result<Question> question = questionOf(*model, options.asked);
    if (!question)
        return question.error();
    if (const Result<> known = knownPlace(*model, options.asked.file, options.place); !known)
        return known.error();
    const MeasureQuestion asked{question->scenario, question->date, Text(options.place), {}};
    const Measures measures = [&] {
        const Progress progress("Measuring " + options.asked.file);
        return measure(*model, asked);
    }();
    const MeasureOutcomes of{*model, asked, measures};
    if (options.format == "json")
        printMeasuresJson(of);
    else if (options.format == "csv")
        printMeasuresCsv(of);
    else
        printMeasuresText(of, options);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareMeasure(CLI::App& parser) {
    auto options = std::make_shared<MeasureOptions>();
    addAsked(parser, options->asked);
    parser.add_option("--place", options->place, "Only this place, or the places under it (default: all together)")
        ->type_name("ID");
    addFormat(parser, options->format, {"text", "json", "csv"});
    parser.footer(
        "\nMeasures are of effective rights: load, betweenness, what hangs on one body, shares of decisions and how "
        "many are\ntaken nationally, whether the centre leads or manages, interfaces, and footprints that coincide. "
        "A share is a number\nfrom 0 to 1. In a document without institutions the places are archetypes: all, and "
        "no:mca, where there is no MCA.");
    return [options] { return run(*options); };
}

}  // namespace remit
