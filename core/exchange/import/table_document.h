// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/change/draft.h"
#include "core/exchange/import/table_shape.h"

namespace remit {

// The document that a list makes, row by row: what goes by one name is one thing. Names are refused that cannot be one.
class TableDocument {
public:
    TableDocument(std::string_view title, const Table<RightKind>& vocabulary);

    Draft draft;
    ScenarioId scenario;

    Result<PolicyAreaId> area(const std::string& name, const std::string& group);
    Result<BodyTypeId> bodyType(const std::string& name);
    // With a code that is its id, or one made from its name.
    Result<InstitutionId> institution(const std::string& name, const std::string& code, const std::string& type);
    Result<PlaceId> place(const std::string& name, const std::string& code);
    void addPlace(InstitutionId body, PlaceId place);

private:
    std::unordered_map<std::string, PolicyAreaId> m_areas;
    std::unordered_map<std::string, BodyTypeId> m_types;
    std::unordered_map<std::string, InstitutionId> m_institutions;
    std::unordered_map<std::string, PlaceId> m_places;
};

// A sheet's rows under its header, field by field.
class TableRows {
public:
    TableRows(const Sheet& sheet, const TableGuess& guess) : m_sheet(sheet), m_guess(guess) {}
    [[nodiscard]] std::vector<std::size_t> rows() const;  // those that hold something
    [[nodiscard]] std::string text(std::size_t row, ColumnMeaning meaning) const;
    [[nodiscard]] std::string header(ColumnMeaning meaning) const;
    // A remark for each column that holds something and has no meaning.
    [[nodiscard]] std::vector<std::string> leftOutColumns() const;

private:
    const Sheet& m_sheet;
    const TableGuess& m_guess;
};

}  // namespace remit
