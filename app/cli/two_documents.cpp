// SPDX-License-Identifier: MIT
#include "app/cli/two_documents.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/files.h"
#include "core/base/sentence.h"
#include "core/compare/align.h"

namespace remit {

using nlohmann::ordered_json;

Result<Model> loadLike(const Model& other, const std::string& file) {
    Result<Model> model = load(file);
    const bool ownIds = model && isWorkbook(file) && other.scenarios().contains(model->defaultScenario());
    if (model && !keepsEverything(file) && !ownIds)
        return withIdsOf(other, *model);
    return model;
}

std::vector<ScenarioFindings> findingsByScenario(const Model& from, const Model& to) {
    std::vector<ScenarioFindings> out;
    for (const Scenario& scenario : to.scenarios()) {
        if (!from.scenarios().contains(scenario.id))
            continue;
        Asked asked;
        asked.scenario = scenario.id.str();
        if (const Result<Question> question = questionOf(to, asked))
            out.push_back({scenario.id, scenario.name.str(), findingsBetween(from, to, *question)});
    }
    return out;
}

void printChanges(const std::vector<ChangeGroup>& groups) {
    const Terminal terminal;
    bool first = true;
    for (const ChangeGroup& group : groups) {
        if (!std::exchange(first, false))
            fmt::print("\n");
        fmt::print("{}\n", terminal.inked(Terminal::Ink::Bold, plain(group.heading)));
        for (const Change& change : group.changes)
            fmt::print("  {}\n", terminal.wrapped(plain(change.sentence), 2));
    }
}

void printFindings(const std::vector<ScenarioFindings>& scenarios) {
    const Terminal terminal;
    const auto section = [&](std::string_view what, const ScenarioFindings& in, const std::vector<Finding>& findings) {
        if (findings.empty())
            return;
        const std::string where = scenarios.size() > 1 ? fmt::format(" in “{}”", in.name) : "";
        fmt::print("\n{}\n",
                   terminal.inked(Terminal::Ink::Bold, plain(fmt::format("Findings that {}{}", what, where))));
        for (const Finding& finding : findings)
            fmt::print("  {}: {}\n", nameOf(finding.severity), terminal.wrapped(plain(finding.message), 2));
    };
    for (const ScenarioFindings& each : scenarios) {
        section("went", each, each.findings.gone);
        section("came", each, each.findings.came);
    }
}

ordered_json json(const RowRef& row) {
    ordered_json out{{"type", nameOf(row.kind)}};
    if (!row.home.empty())
        out[row.kind == RowKind::Placement ? "view" : "scenario"] = row.home.str();
    if (row.kind != RowKind::Document)
        out["id"] = row.id.str();
    return out;
}

ordered_json json(const std::vector<ChangeGroup>& groups) {
    const auto value = [](bool isList, const std::vector<std::string>& values) {
        if (isList)
            return ordered_json(values);
        return values.empty() ? ordered_json() : ordered_json(values.front());
    };
    ordered_json out = ordered_json::array();
    for (const ChangeGroup& group : groups)
        for (const Change& change : group.changes) {
            ordered_json one{{"change", nameOf(change.kind)}};
            one.update(json(change.row));
            one["group"] = group.heading;
            one["sentence"] = change.sentence;
            one["fields"] = ordered_json::array();
            for (const FieldChange& field : change.fields)
                one["fields"].push_back({{"field", field.name},
                                         {"before", value(field.isList, field.before)},
                                         {"after", value(field.isList, field.after)}});
            out.push_back(std::move(one));
        }
    return out;
}

ordered_json json(const std::vector<ScenarioFindings>& scenarios) {
    const auto list = [](const std::vector<Finding>& findings) {
        ordered_json out = ordered_json::array();
        for (const Finding& finding : findings)
            out.push_back({{"rule", finding.rule.str()},
                           {"severity", nameOf(finding.severity)},
                           {"fingerprint", finding.fingerprint},
                           {"message", finding.message}});
        return out;
    };
    ordered_json out = ordered_json::array();
    for (const ScenarioFindings& each : scenarios)
        out.push_back({{"scenario", each.scenario.str()},
                       {"gone", list(each.findings.gone)},
                       {"came", list(each.findings.came)}});
    return out;
}

void printJson(const ordered_json& document) {
    fmt::print("{}\n", document.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

}  // namespace remit
