// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "core/base/sentence.h"
#include "core/base/slug.h"
#include "core/exchange/delimited.h"
#include "core/exchange/header_words.h"
#include "core/exchange/written_matrix.h"
#include "core/model/extra.h"
#include "core/words/grant_phrase.h"

namespace remit {

namespace {

using CellKey = std::pair<Subject, PolicyAreaId>;

// The words a name came with, while they are still that name.
std::string headerOf(const std::string& name, Text extra) {
    const std::string header = extraField(extra, headerKey);
    return !header.empty() && lettersAndDigits(header) == lettersAndDigits(name) ? header : name;
}

std::map<CellKey, std::string> cellsOf(const Model& model, ScenarioId scenario) {
    struct Content {
        std::vector<const Grant*> grants;
        std::vector<CellNote> notes;
    };
    std::map<CellKey, Content> contents;
    for (const Grant& grant : model.grants())
        if (grant.scenario == scenario)
            contents[{grant.subject, grant.area}].grants.push_back(&grant);
    for (CellNote& note : cellNotes(model, scenario))
        contents[{note.subject, note.area}].notes.push_back(std::move(note));
    std::map<CellKey, std::string> cells;
    for (auto& [key, content] : contents) {
        std::stable_sort(content.notes.begin(), content.notes.end(),
                         [](const CellNote& a, const CellNote& b) { return a.after < b.after; });
        cells.emplace(key, cellWords(model, content.grants, content.notes));
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

Result<Writing> writeMatrix(const Model& model, ScenarioId scenario, char delimiter) {
    const Result<WrittenMatrix> table = matrixOf(model, scenario);
    if (!table)
        return table.error();
    Writing out{writeDelimited(table->records, delimiter), {}};
    if (const std::size_t guarded = guardedFields(table->records); guarded > 0)
        out.remarks.push_back(
            fmt::format("{} an apostrophe in front, lest a spreadsheet takes {} for a formula; Remit "
                        "takes it off again.",
                        counted(guarded, "cell has", "cells have"), guarded == 1 ? "it" : "them"));
    return out;
}

}  // namespace

Result<WrittenMatrix> matrixOf(const Model& model, ScenarioId scenario) {
    if (!model.scenarios().contains(scenario))
        return Error{Error::Code::Unwritable, "The document has no such scenario: choose one that it has.",
                     scenario.str()};
    const std::map<CellKey, std::string> cells = cellsOf(model, scenario);
    WrittenMatrix table;
    table.columns = columnsOf(model, scenario, cells);
    if (table.columns.empty())
        return Error{Error::Code::Unwritable, "A table needs body types, and the document has none: add one.", {}};
    std::unordered_set<PolicyAreaId> parents;
    std::unordered_set<PolicyAreaId> filled;
    for (const PolicyArea& area : model.policyAreas())
        parents.insert(area.parent);
    for (const auto& [key, text] : cells)
        filled.insert(key.second);

    const DocumentInfo* info = model.table<DocumentInfo>().find(Text(DocumentInfo::theKey));
    const std::string corner = info ? extraField(info->extra, cornerKey) : std::string();
    table.records.push_back({corner.empty() ? "Policy area" : corner});
    for (const Subject& column : table.columns)
        table.records[0].push_back(headerOf(model, column));
    for (const PolicyArea& area : model.policyAreas()) {
        if (parents.contains(area.id) && !filled.contains(area.id))
            continue;
        table.areas.push_back(area.id);
        std::vector<std::string>& record = table.records.emplace_back();
        record.push_back(headerOf(area.name.str(), area.extra));
        for (const Subject& column : table.columns) {
            const auto cell = cells.find({column, area.id});
            record.push_back(cell == cells.end() ? std::string() : cell->second);
        }
    }
    return table;
}

Result<Writing> writeCsv(const Model& model, ScenarioId scenario) { return writeMatrix(model, scenario, ','); }
Result<Writing> writeExact(const Model& model, ScenarioId scenario, char delimiter) {
    const Result<WrittenMatrix> table = matrixOf(model, scenario);
    if (!table)
        return table.error();
    return Writing{writeDelimited(table->records, delimiter, Formulas::AsTheyAre), {}};
}
Result<Writing> writeTsv(const Model& model, ScenarioId scenario) { return writeMatrix(model, scenario, '\t'); }

}  // namespace remit
