// SPDX-License-Identifier: MIT
#include <map>
#include <set>
#include <unordered_set>

#include "core/base/slug.h"
#include "core/exchange/cell.h"
#include "core/exchange/delimited.h"
#include "core/exchange/extra.h"
#include "core/exchange/matrix.h"

namespace remit {

namespace {

using CellKey = std::pair<Subject, PolicyAreaId>;

// The words a name came with, while they are still that name.
std::string headerOf(const std::string& name, Text extra) {
    const std::string header = extraField(extra, headerKey);
    return !header.empty() && lettersAndDigits(header) == lettersAndDigits(name) ? header : name;
}

std::map<CellKey, std::string> cellsOf(const Model& model, ScenarioId scenario) {
    std::map<CellKey, std::string> cells;
    for (const Grant& grant : model.grants()) {
        if (grant.scenario != scenario)
            continue;
        std::string& cell = cells[{grant.subject, grant.area}];
        const bool first = cell.empty();
        cell += (first ? "" : ", ") + phraseOf(model, grant, first);
    }
    for (const CellNote& note : cellNotes(model, scenario)) {
        std::string& cell = cells[{note.subject, note.area}];
        cell += (cell.empty() ? "" : ", ") + note.note;
    }
    return cells;
}

std::vector<Subject> columnsOf(const Model& model, ScenarioId scenario, const std::map<CellKey, std::string>& cells) {
    std::set<Subject> subjects;
    std::set<Subject> partners;
    for (const auto& [key, text] : cells)
        subjects.insert(key.first);
    for (const Grant& grant : model.grants())
        if (grant.scenario == scenario)
            partners.insert(grant.with.begin(), grant.with.end());
    std::vector<Subject> columns;
    for (const BodyType& type : model.bodyTypes())
        if (subjects.contains(type.id) || !partners.contains(type.id) || !extraField(type.extra, headerKey).empty())
            columns.emplace_back(type.id);
    for (const Institution& institution : model.institutions())
        if (subjects.contains(institution.id))
            columns.emplace_back(institution.id);
    return columns;
}

std::string headerOf(const Model& model, const Subject& column) {
    const std::string name = model.nameOf(column).str();
    return column.isBodyType() ? headerOf(name, model.bodyTypes().at(column.bodyType()).extra) : name;
}

Result<std::string> writeMatrix(const Model& model, ScenarioId scenario, char delimiter) {
    if (!model.scenarios().contains(scenario))
        return Error{Error::Code::Unwritable, "The document has no such scenario: choose one that it has.",
                     scenario.str()};
    const std::map<CellKey, std::string> cells = cellsOf(model, scenario);
    const std::vector<Subject> columns = columnsOf(model, scenario, cells);
    if (columns.empty())
        return Error{Error::Code::Unwritable, "A table needs body types, and the document has none: add one.", {}};
    std::unordered_set<PolicyAreaId> parents;
    std::unordered_set<PolicyAreaId> filled;
    for (const PolicyArea& area : model.policyAreas())
        parents.insert(area.parent);
    for (const auto& [key, text] : cells)
        filled.insert(key.second);

    const DocumentInfo* info = model.table<DocumentInfo>().find(Text(DocumentInfo::theKey));
    const std::string corner = info ? extraField(info->extra, cornerKey) : std::string();
    std::vector<std::vector<std::string>> records(1, {corner.empty() ? "Policy area" : corner});
    for (const Subject& column : columns)
        records[0].push_back(headerOf(model, column));
    for (const PolicyArea& area : model.policyAreas()) {
        if (parents.contains(area.id) && !filled.contains(area.id))
            continue;
        std::vector<std::string>& record = records.emplace_back();
        record.push_back(headerOf(area.name.str(), area.extra));
        for (const Subject& column : columns) {
            const auto cell = cells.find({column, area.id});
            record.push_back(cell == cells.end() ? std::string() : cell->second);
        }
    }
    return writeDelimited(records, delimiter);
}

}  // namespace

Result<std::string> writeCsv(const Model& model, ScenarioId scenario) { return writeMatrix(model, scenario, ','); }
Result<std::string> writeTsv(const Model& model, ScenarioId scenario) { return writeMatrix(model, scenario, '\t'); }

}  // namespace remit
