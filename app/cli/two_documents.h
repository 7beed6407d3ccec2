// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/compare/changes.h"
#include "core/compare/findings.h"

namespace remit {

// Reads a document that is to be compared with another; a table takes over the other's ids (core/compare/align.h), but
// for a workbook that was written of it, which has them.
Result<Model> loadLike(const Model& other, const std::string& file);

// Which findings came and went in a scenario that both documents have.
struct ScenarioFindings {
    ScenarioId scenario;
    std::string name;
    FindingsChange findings;
};
[[nodiscard]] std::vector<ScenarioFindings> findingsByScenario(const Model& from, const Model& to);

// For people: headings and sentences.
void printChanges(const std::vector<ChangeGroup>& groups);
void printFindings(const std::vector<ScenarioFindings>& scenarios);

// For programs.
[[nodiscard]] nlohmann::ordered_json json(const std::vector<ChangeGroup>& groups);
[[nodiscard]] nlohmann::ordered_json json(const std::vector<ScenarioFindings>& scenarios);
[[nodiscard]] nlohmann::ordered_json json(const RowRef& row);
void printJson(const nlohmann::ordered_json& document);

}  // namespace remit
