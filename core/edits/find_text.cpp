// SPDX-License-Identifier: MIT
#include "core/edits/find_text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/words/cell_notes.h"

namespace remit {

namespace {

struct Letter {
    UChar32 letter;
    std::size_t begin;
};

std::vector<Letter> lettersOf(std::string_view text, bool matchCase) {
    std::vector<Letter> out;
    const auto length = static_cast<int32_t>(std::min<std::size_t>(text.size(), 1U << 30));
    for (int32_t i = 0; i < length;) {
        const auto begin = static_cast<std::size_t>(i);
        UChar32 c = 0;
        U8_NEXT(text.data(), i, length, c);
        out.push_back({matchCase || c < 0 ? c : u_foldCase(c, U_FOLD_CASE_DEFAULT), begin});
    }
    return out;
}

struct Range {
    std::size_t begin;
    std::size_t length;
};

class Finder {
public:
    Finder(const Model& model, const FindQuery& query)
        : m_model(model), m_query(query), m_words(lettersOf(query.words, query.matchCase)) {}

    std::vector<TextMatch> run() {
        if (m_words.empty())
            return {};
        rows<PolicyArea>(TextField::AreaName);
        rows<BodyType>(TextField::BodyTypeName);
        rows<Institution>(TextField::InstitutionName);
        for (const Grant& grant : m_model.grants()) {
            if (!m_query.scenario.empty() && grant.scenario != m_query.scenario)
                continue;
            look(TextField::Condition, grant.key(), grant.condition);
            look(TextField::Wording, grant.key(), grant.wording);
            look(TextField::Note, grant.key(), grant.note);
            look(TextField::LegalBasis, grant.key(), grant.legalBasis);
            look(TextField::Source, grant.key(), grant.source);
        }
        if (m_query.fields.contains(TextField::CellNote))
            for (const Scenario& scenario : m_model.scenarios())
                if (m_query.scenario.empty() || scenario.id == m_query.scenario)
                    notes(scenario.id);
        return std::move(m_matches);
    }

private:
    template <class Row>
    void rows(TextField field) {
        for (const Row& row : m_model.table<Row>())
            look(field, row.id, row.name);
    }

    void notes(ScenarioId scenario) {
        std::map<std::pair<PolicyAreaId, Subject>, std::vector<CellNote>> cells;
        for (CellNote& note : cellNotes(m_model, scenario))
            cells[{note.area, note.subject}].push_back(std::move(note));
        for (auto& [cell, notes] : cells) {
            std::stable_sort(notes.begin(), notes.end(),
                             [](const CellNote& a, const CellNote& b) { return a.after < b.after; });
            for (std::size_t i = 0; i < notes.size(); ++i)
                look(TextField::CellNote, NoteRef{scenario, cell.second, cell.first, i}, notes[i].note);
        }
    }

    template <class Key>
    void look(TextField field, const Key& key, Text text) {
        if (text.empty() || !m_query.fields.contains(field))
            return;
        const auto [found, isNew] = m_found.try_emplace(text);  // texts repeat
        if (isNew)
            found->second = rangesIn(text.str());
        for (const Range& range : found->second)
            m_matches.push_back({{field, key}, text.str(), range.begin, range.length});
    }

    [[nodiscard]] std::vector<Range> rangesIn(const std::string& text) const {
        const std::vector<Letter> letters = lettersOf(text, m_query.matchCase);
        std::vector<Range> out;
        for (std::size_t i = 0; i + m_words.size() <= letters.size();) {
            const std::size_t end = i + m_words.size();
            const bool same = std::equal(m_words.begin(), m_words.end(), letters.begin() + static_cast<long>(i),
                                         [](const Letter& a, const Letter& b) { return a.letter == b.letter; });
            if (!same || (m_query.wholeWords && !standsAlone(letters, i, end))) {
                ++i;
                continue;
            }
            const std::size_t endByte = end == letters.size() ? text.size() : letters[end].begin;
            out.push_back({letters[i].begin, endByte - letters[i].begin});
            i = end;
        }
        return out;
    }

    static bool standsAlone(const std::vector<Letter>& letters, std::size_t begin, std::size_t end) {
        const auto joined = [&](std::size_t at) {
            return u_isalnum(letters[at - 1].letter) && u_isalnum(letters[at].letter);
        };
        return !(begin > 0 && joined(begin)) && !(end < letters.size() && joined(end));
    }

    const Model& m_model;
    const FindQuery& m_query;
    std::vector<Letter> m_words;
    std::unordered_map<Text, std::vector<Range>> m_found;
    std::vector<TextMatch> m_matches;
};

}  // namespace

std::vector<TextMatch> findText(const Model& model, const FindQuery& query) { return Finder(model, query).run(); }

std::string placeOf(const Model& model, const TextRef& text) {
    const auto cell = [&](const Subject& subject, PolicyAreaId area) {
        return fmt::format("{}, {}", model.policyAreas().at(area).name.str(), model.nameOf(subject).str());
    };
    if (const auto* key = std::get_if<GrantKey>(&text.row)) {
        const Grant& grant = model.grants().at(*key);
        return cell(grant.subject, grant.area) + ": " + inSentence(model.rightKinds().at(grant.right).name);
    }
    if (const auto* note = std::get_if<NoteRef>(&text.row); note && model.policyAreas().contains(note->area))
        return cell(note->subject, note->area);
    return {};
}

}  // namespace remit
