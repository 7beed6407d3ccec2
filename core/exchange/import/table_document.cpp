// SPDX-License-Identifier: MIT
#include "core/exchange/import/table_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/base/slug.h"
#include "core/exchange/usual_bodies.h"
#include "core/model/free_id.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

// A row of the table by its name or its code, made where there is none.
template <class Row, class Make>
Result<typename Row::Key> rowCalled(Draft& draft, std::unordered_map<std::string, typename Row::Key>& known,
                                    const std::string& key, const std::string& name, const std::string& code,
                                    const Make& make) {
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    Result<Text> typed = typedName(name);
    if (!typed)
        return typed.error();
    Row row;
    const Table<Row>& table = draft.model().template table<Row>();
    row.id = code.empty() || table.contains(typename Row::Key(code)) ? freeId(table, typed->str(), "row")
                                                                     : typename Row::Key(code);
    row.order = table.nextOrder();
    row.name = *typed;
    make(row);
    const typename Row::Key id = row.id;
    draft.put(std::move(row));
    known.emplace(key, id);
    return id;
}

}  // namespace

TableDocument::TableDocument(std::string_view title, const Table<RightKind>& vocabulary)
    : draft([&] {
          Model model;
          model.table<RightKind>() = vocabulary;
          return model;
      }()) {
    const std::string name(faultInName(trimmed(title)) ? std::string_view("Table") : trimmed(title));
    DocumentInfo info;
    info.title = name;
    info.order = Table<DocumentInfo>::orderGap;
    draft.put(info);
    Scenario row;
    row.id = freeId(draft.model().scenarios(), name, "table");
    row.name = name;
    row.order = Table<Scenario>::orderGap;
    scenario = row.id;
    draft.put(row);
}

Result<PolicyAreaId> TableDocument::area(const std::string& name, const std::string& group) {
    PolicyAreaId parent;
    if (!group.empty() && lettersAndDigits(group) != lettersAndDigits(name)) {
        Result<PolicyAreaId> above = area(group, {});
        if (!above)
            return above;
        parent = *above;
    }
    return rowCalled<PolicyArea>(draft, m_areas, parent.str() + '\n' + lettersAndDigits(name), name, {},
                                 [&](PolicyArea& row) { row.parent = parent; });
}

Result<BodyTypeId> TableDocument::bodyType(const std::string& name) {
    if (m_types.size() < draft.model().bodyTypes().size())  // partners came beside
        for (const BodyType& type : draft.model().bodyTypes())
            m_types.emplace(lettersAndDigits(type.name.str()), type.id);
    return rowCalled<BodyType>(draft, m_types, lettersAndDigits(name), name, {}, [&](BodyType& row) {
        if (const auto usual = usualBody(name)) {
            row.tier = usual->tier;
            row.mandate = usual->mandate;
            row.advisoryOnly = usual->role == UsualBody::Role::Partnership;
        }
    });
}

Result<InstitutionId> TableDocument::institution(const std::string& name, const std::string& code,
                                                 const std::string& type) {
    const Result<BodyTypeId> its = bodyType(type);
    if (!its)
        return its.error();
    const std::string key = code.empty() ? lettersAndDigits(name) + '\n' + its->str() : code;
    return rowCalled<Institution>(draft, m_institutions, key, name.empty() ? code : name, code,
                                  [&](Institution& row) { row.type = *its; });
}

Result<PlaceId> TableDocument::place(const std::string& name, const std::string& code) {
    return rowCalled<Place>(draft, m_places, code.empty() ? lettersAndDigits(name) : code, name.empty() ? code : name,
                            code, [](Place&) {});
}

void TableDocument::addPlace(InstitutionId body, PlaceId place) {
    Institution row = draft.model().institutions().at(body);
    if (std::find(row.places.begin(), row.places.end(), place) != row.places.end())
        return;
    row.places.push_back(place);
    draft.put(std::move(row));
}

std::vector<std::size_t> TableRows::rows() const {
    std::vector<std::size_t> out;
    for (std::size_t row = m_guess.top + m_guess.headerRows; row < m_sheet.rows.size(); ++row)
        if (std::any_of(m_sheet.rows[row].begin(), m_sheet.rows[row].end(),
                        [](const SheetCell& cell) { return !trimmed(cell.text).empty(); }))
            out.push_back(row);
    return out;
}

std::string TableRows::text(std::size_t row, ColumnMeaning meaning) const {
    for (std::size_t column = 0; column < m_guess.columns.size(); ++column)
        if (m_guess.columns[column] == meaning)
            return column < m_sheet.rows[row].size() ? std::string(trimmed(m_sheet.rows[row][column].text))
                                                     : std::string();
    return {};
}

std::string TableRows::header(ColumnMeaning meaning) const {
    return m_guess.top < m_sheet.rows.size() ? text(m_guess.top, meaning) : std::string();
}

std::vector<std::string> TableRows::leftOutColumns() const {
    std::vector<std::string> out;
    for (std::size_t column = 0; column < m_guess.columns.size(); ++column) {
        if (m_guess.columns[column] != ColumnMeaning::Ignored || m_guess.top >= m_sheet.rows.size())
            continue;
        const auto holds = [&](const auto& cells) {
            return column < cells.size() && !trimmed(cells[column].text).empty();
        };
        const auto start = m_sheet.rows.begin() + static_cast<std::ptrdiff_t>(m_guess.top);
        if (!std::any_of(start, m_sheet.rows.end(), holds))
            continue;
        const std::string name = column < start->size() ? nameInHeader((*start)[column].text) : std::string();
        out.push_back(name.empty()
                          ? fmt::format("Column {} was left out: it has no header.", column + 1)
                          : fmt::format("The column “{}” was left out: Remit knows no such field here.", name));
    }
    return out;
}

}  // namespace remit
