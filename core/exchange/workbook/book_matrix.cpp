// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/book_matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "core/base/label.h"
#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/exchange/workbook/book_fields.h"
#include "core/exchange/workbook/sheet_fill.h"
#include "core/words/tab_text.h"
#include "core/words/wordings.h"

namespace remit {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

// A cell's words as they are compared: spreadsheets turn line breaks and the white space at ends round.
std::string wordsAt(const Sheet& sheet, std::size_t row, std::size_t column) {
    if (row >= sheet.rows.size() || column >= sheet.rows[row].size())
        return {};
    std::string text(trimmed(sheet.rows[row][column].text));
    std::erase(text, '\r');
    return text;
}

// Which of the lines that were there each line now is: the one of its name, the first the first; else, where both stand
// at the same place and neither has another, and they say alike, the one that was renamed. `none` for a new one.
std::vector<std::size_t> sameLines(const std::vector<std::string>& now, const std::vector<std::string>& then,
                                   const std::function<bool(std::size_t)>& alike) {
    std::map<std::string, std::vector<std::size_t>> byName;
    for (std::size_t i = then.size(); i-- > 0;)
        byName[then[i]].push_back(i);
    std::vector<std::size_t> out(now.size(), none);
    std::vector<bool> taken(then.size(), false);
    for (std::size_t i = 0; i < now.size(); ++i)
        if (auto& same = byName[now[i]]; !same.empty()) {
            out[i] = same.back();
            taken[same.back()] = true;
            same.pop_back();
        }
    for (std::size_t i = 0; i < std::min(now.size(), then.size()); ++i)
        if (out[i] == none && !taken[i] && !now[i].empty() && alike(i)) {
            out[i] = i;
            taken[i] = true;
        }
    return out;
}

class MatrixEdits {
public:
    MatrixEdits(Draft& draft, ScenarioId scenario, const Sheet& matrix, const Sheet& exported,
                std::vector<std::string>& remarks)
        : m_draft(draft), m_scenario(scenario), m_matrix(matrix), m_exported(exported), m_remarks(remarks) {}

    Result<> apply() {
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
            m_areasNow.push_back(row == 0 ? std::string() : nameInHeader(wordsAt(m_matrix, row, 0)));
        for (std::size_t row = exportedTop; row < m_exported.rows.size(); ++row)
            m_areasThen.push_back(row == exportedTop ? std::string() : nameInHeader(wordsAt(m_exported, row, 1)));
        std::size_t width = 0;
        for (const auto& row : m_matrix.rows)
            width = std::max(width, row.size());
        for (std::size_t column = 0; column < width; ++column)
            m_bodiesNow.push_back(column == 0 ? std::string() : nameInHeader(wordsAt(m_matrix, 0, column)));
        const std::size_t then = exportedTop < m_exported.rows.size() ? m_exported.rows[exportedTop].size() : 0;
        for (std::size_t column = 1; column < then; ++column)
            m_bodiesThen.push_back(column == 1 ? std::string()
                                               : nameInHeader(wordsAt(m_exported, exportedTop, column)));
        const std::size_t across = std::min(width, m_bodiesThen.size());
        const std::size_t down = std::min(m_areasNow.size(), m_areasThen.size());
        m_rows = sameLines(m_areasNow, m_areasThen, [&](std::size_t row) {
            return areAlike(1, across, [&](std::size_t column) { return std::pair(row, column); });
        });
        m_columns = sameLines(m_bodiesNow, m_bodiesThen, [&](std::size_t column) {
            return areAlike(1, down, [&](std::size_t row) { return std::pair(row, column); });
        });
        if (Result<> done = findBodies(); !done)
            return done;
        for (std::size_t row = 1; row < m_matrix.rows.size(); ++row)
            if (Result<> done = applyRow(row); !done)
                return done;
        return clearWhatIsGone();
    }

private:
    // Whether some cell of a line says what the one at its place said, or none says anything.
    template <class Cell>
    [[nodiscard]] bool areAlike(std::size_t from, std::size_t to, const Cell& cell) const {
        bool blank = true;
        for (std::size_t i = from; i < to; ++i) {
            const auto [row, column] = cell(i);
            const std::string now = wordsAt(m_matrix, row, column);
            const std::string then = wordsAt(m_exported, exportedTop + row, column + 1);
            if (now == then && !now.empty())
                return true;
            blank = blank && now.empty() && then.empty();
        }
        return blank;
    }

    [[nodiscard]] Error at(const Error& error, std::size_t row, std::size_t column) const {
        return error.within(placeIn(m_matrix, row, column));
    }

    // What stood in the cell when the workbook was written, or nothing where it was not there.
    [[nodiscard]] std::string before(std::size_t row, std::size_t column) const {
        return m_rows[row] == none || m_columns[column] == none
                   ? std::string()
                   : wordsAt(m_exported, exportedTop + m_rows[row], m_columns[column] + 1);
    }

    [[nodiscard]] Subject bodyThen(std::size_t column) const {
        const std::string id = wordsAt(m_exported, exportedTop - 1, column + 1);
        const std::size_t space = id.find(' ');
        if (space == std::string::npos)
            return {};
        const std::string rest = id.substr(space + 1);
        const Model& model = m_draft.model();
        if (id.starts_with("bodyType "))
            return model.bodyTypes().contains(BodyTypeId(rest)) ? Subject(BodyTypeId(rest)) : Subject();
        return model.institutions().contains(InstitutionId(rest)) ? Subject(InstitutionId(rest)) : Subject();
    }

    [[nodiscard]] PolicyAreaId areaThen(std::size_t row) const {
        const PolicyAreaId id(wordsAt(m_exported, exportedTop + row, 0));
        return m_draft.model().policyAreas().contains(id) ? id : PolicyAreaId();
    }

    // Whether a line says anything else than it did.
    [[nodiscard]] bool columnChanged(std::size_t column) const {
        for (std::size_t row = 1; row < m_matrix.rows.size(); ++row)
            if (wordsAt(m_matrix, row, column) != before(row, column))
                return true;
        return false;
    }

    Result<> findBodies() {
        m_bodies.resize(m_bodiesNow.size());
        for (std::size_t column = 1; column < m_bodiesNow.size(); ++column) {
            const std::string& name = m_bodiesNow[column];
            Subject& body = m_bodies[column];
            if (m_columns[column] != none)
                body = bodyThen(m_columns[column]);
            if (!body.empty()) {
                if (name == m_bodiesThen[m_columns[column]])
                    continue;
                const Result<> done = body.isBodyType() ? rename(m_draft, body.bodyType(), name)
                                                        : rename(m_draft, body.institution(), name);
                if (!done)
                    return at(done.error(), 0, column);
                continue;
            }
            if (!columnChanged(column) && (name.empty() || m_columns[column] != none))
                continue;
            if (name.empty())
                return at({Error::Code::BadInput,
                           "This column has rights but no body: write its name in the first row, or clear the cells.",
                           {}},
                          0, column);
            body = m_partners.known(m_draft.model(), name);
            if (!body.empty())
                continue;
            const Result<BodyTypeId> added = addBodyType(m_draft, name);
            if (!added)
                return at(added.error(), 0, column);
            m_partners = Partners();
            body = *added;
        }
        return {};
    }

    Result<> applyRow(std::size_t row) {
        std::vector<std::size_t> changed;
        for (std::size_t column = 1; column < m_bodiesNow.size(); ++column)
            if (wordsAt(m_matrix, row, column) != before(row, column))
                changed.push_back(column);
        const std::string& name = m_areasNow[row];
        PolicyAreaId area = m_rows[row] == none ? PolicyAreaId() : areaThen(m_rows[row]);
        if (!area.empty() && name != m_areasThen[m_rows[row]]) {
            if (Result<> done = rename(m_draft, area, name); !done)
                return at(done.error(), row, 0);
        } else if (area.empty()) {
            if (changed.empty() && (name.empty() || m_rows[row] != none))
                return {};
            if (name.empty())
                return at({Error::Code::BadInput,
                           "This row has rights but no policy area: write its name in the first column.",
                           {}},
                          row, 0);
            for (const PolicyArea& each : m_draft.model().policyAreas())
                if (each.name.str() == name)
                    area = each.id;
            if (area.empty()) {
                const Result<PolicyAreaId> added = addPolicyArea(m_draft, name);
                if (!added)
                    return at(added.error(), row, 0);
                area = *added;
            }
        }
        for (const std::size_t column : changed)
            if (Result<> done = setCell(row, column, area); !done)
                return done;
        return {};
    }

    Result<> setCell(std::size_t row, std::size_t column, PolicyAreaId area) {
        const Subject& body = m_bodies[column];
        const Model& model = m_draft.model();
        std::vector<std::string> known;
        for (const CellNote& note : cellNotes(model, m_scenario, body, area))
            known.push_back(note.note);
        const std::vector<GrantKey> old = grantsInCell(model, m_scenario, body, area);
        const Wordings wordings(model, old);
        std::vector<Phrase> phrases = readCell(model, wordsAt(m_matrix, row, column));
        for (Phrase& phrase : phrases) {
            wordings.understand(phrase);
            if (std::any_of(phrase.with.begin(), phrase.with.end(),
                            [](const std::string& name) { return faultInName(name).has_value(); })) {
                phrase.kind.reset();
                phrase.rightClass.reset();
            }
            if (!phrase.understood() && std::find(known.begin(), known.end(), phrase.text) == known.end())
                m_remarks.push_back(fmt::format("Sheet “{}”, {}: “{}” is no right Remit knows; it was kept as a note.",
                                                m_matrix.name, cellName(row, column), phrase.text));
        }
        const Result<std::vector<CellNote>> notes =
            setCellGrants(m_draft, m_partners, m_scenario, body, area, old, phrases);
        if (!notes)
            return at(notes.error(), row, column);
        setCellNotes(m_draft, m_scenario, body, area, *notes);
        return {};
    }

    Result<> clearWhatIsGone() {
        const auto isGone = [](const std::vector<std::size_t>& lines, std::size_t line) {
            return std::find(lines.begin(), lines.end(), line) == lines.end();
        };
        for (std::size_t row = 1; row < m_areasThen.size(); ++row)
            for (std::size_t column = 1; column < m_bodiesThen.size(); ++column) {
                const bool rowGone = isGone(m_rows, row);
                if (!rowGone && !isGone(m_columns, column))
                    continue;
                const PolicyAreaId area = areaThen(row);
                const Subject body = bodyThen(column);
                if (area.empty() || body.empty() || wordsAt(m_exported, exportedTop + row, column + 1).empty())
                    continue;
                if (Result<> done = clearCell(m_draft, m_scenario, body, area); !done)
                    return done;
                std::string& said = rowGone ? m_areasThen[row] : m_bodiesThen[column];
                if (!said.empty())
                    m_remarks.push_back(
                        fmt::format("“{}” is no longer in the sheet {}: its rights there were taken away, and "
                                    "it stays in the document.",
                                    said, m_matrix.name));
                said.clear();
            }
        return {};
    }

    Draft& m_draft;
    ScenarioId m_scenario;
    const Sheet& m_matrix;
    const Sheet& m_exported;
    std::vector<std::string>& m_remarks;
    Partners m_partners;
    std::vector<std::string> m_areasNow, m_areasThen, m_bodiesNow, m_bodiesThen;
    std::vector<std::size_t> m_rows, m_columns;  // which line then each line now is
    std::vector<Subject> m_bodies;               // of the columns now
};

}  // namespace

Result<> applyMatrixEdits(Draft& draft, ScenarioId scenario, const Sheet& matrix, const Sheet& exported,
                          std::vector<std::string>& remarks) {
    return MatrixEdits(draft, scenario, matrix, exported, remarks).apply();
}

}  // namespace remit
