// SPDX-License-Identifier: MIT
#include "app/cli/question.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QDate>

#include "app/cli/output.h"
#include "app/files.h"

namespace remit {

void addScenario(CLI::App& parser, std::string& scenario) {
    parser.add_option("--scenario", scenario, "The scenario with this id (default: the document's first)")
        ->type_name("ID");
}

void addAsked(CLI::App& parser, Asked& asked) {
    parser.add_option("FILE", asked.file, "The document")->required()->type_name("");
    addWhen(parser, asked);
}

void addWhen(CLI::App& parser, Asked& asked) {
    addScenario(parser, asked.scenario);
    parser.add_option("--date", asked.date, "Only what exists on this day (default: life spans are ignored)")
        ->type_name("YYYY-MM-DD")
        ->check([](const std::string& word) {
            return parseDate(word) ? std::string() : fmt::format("“{}” is no day; write it as in 2020-11-18", word);
        });
}

void addFormat(CLI::App& parser, std::string& format, const std::vector<std::string>& known) {
    format = known.front();
    parser.add_option("--format", format, fmt::format("{} (default: {})", fmt::join(known, ", "), known.front()))
        ->type_name("NAME")
        ->check([known](const std::string& word) {
            if (std::find(known.begin(), known.end(), word) != known.end())
                return std::string();
            return fmt::format("“{}” is no format of this command; choose one of {}", word, fmt::join(known, ", "));
        });
}

Result<Model> load(const std::string& file) {
    const Progress progress("Reading " + file);
    Result<Reading> reading = readFile(std::filesystem::path(file));
    if (!reading)
        return reading.error();
    for (const std::string& sentence : reading->remarks)
        remark(file, sentence);
    return std::move(reading->model);
}

Result<ScenarioId> scenarioOf(const Model& model, const std::string& file, const std::string& id) {
    if (model.scenarios().empty())
        return Error{Error::Code::BadInput,
                     "The document has no scenario, so nobody holds any right in it; add a scenario first.", file};
    if (id.empty())
        return model.defaultScenario();
    if (!model.scenarios().contains(ScenarioId(id)))
        return Error{Error::Code::BadInput, noSuch("scenario", id, namedRows(model.scenarios())), file};
    return ScenarioId(id);
}

Result<ViewId> savedViewCalled(const Model& model, const std::string& file, const std::string& name,
                               std::vector<Named> known) {
    for (const View& view : model.views())
        if (view.name.str() == name)
            return view.id;
    if (model.views().contains(ViewId(name)))
        return ViewId(name);
    for (const View& view : model.views())
        known.push_back({view.name.str(), {}});
    return Error{Error::Code::BadInput, noSuch("view", name, known), file};
}

std::vector<Named> namedLeaves(const Territory& ground) {
    std::vector<Named> out;
    for (int i = 0; i < ground.placeCount(); ++i)
        out.push_back({ground.places()[static_cast<std::size_t>(i)].str(), ground.placeName(i)});
    return out;
}

Result<> knownLeaf(const Model& model, const std::string& file, const std::string& place) {
    const Territory ground(model, {});
    const auto& leaves = ground.places();
    if (place.empty() || std::find(leaves.begin(), leaves.end(), Text(place)) != leaves.end())
        return {};
    if (!ground.isFramework() && model.places().contains(PlaceId(place)))
        return Error{Error::Code::BadInput,
                     fmt::format("“{}” has places under it, and who holds what may differ between them; choose one of "
                                 "them.",
                                 place),
                     file};
    return Error{Error::Code::BadInput,
                 noSuch(ground.isFramework() ? "archetype" : "place", place, namedLeaves(ground)), file};
}

Result<> knownPlace(const Model& model, const std::string& file, const std::string& place) {
    const Territory ground(model, {});
    const auto& leaves = ground.places();
    if (place.empty() || std::find(leaves.begin(), leaves.end(), Text(place)) != leaves.end())
        return {};
    const bool rows = !ground.isFramework() && !model.places().empty();
    if (rows && model.places().contains(PlaceId(place)))
        return {};
    return Error{Error::Code::BadInput,
                 noSuch(ground.isFramework() ? "archetype" : "place", place,
                        rows ? namedRows(model.places()) : namedLeaves(ground)),
                 file};
}

Result<Question> questionOf(const Model& model, const Asked& asked) {
    const Result<ScenarioId> scenario = scenarioOf(model, asked.file, asked.scenario);
    if (!scenario)
        return scenario.error();
    const QDate now = QDate::currentDate();
    return Question{*scenario, asked.date.empty() ? std::nullopt : parseDate(asked.date),
                    std::chrono::sys_days(std::chrono::year(now.year()) / now.month() / now.day())};
}

}  // namespace remit
