// SPDX-License-Identifier: MIT
#include "core/edits/paste_plan.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/base/label.h"
#include "core/edits/paste_lines.h"
#include "core/words/grant_phrase.h"
#include "core/words/wordings.h"

namespace remit {

namespace {

// All rows as long as the longest; one cell as often as the block has cells.
TextTable squared(TextTable table, const PasteGround& ground) {
    if (table.size() == 1 && table[0].size() == 1)
        return TextTable(ground.height, std::vector<std::string>(ground.width, table[0][0]));
    std::size_t wide = 1;
    for (const auto& row : table)
        wide = std::max(wide, row.size());
    for (auto& row : table)
        row.resize(wide);
    return table;
}

class Planner {
public:
    Planner(const Model& model, const PasteGround& ground, const PasteChoices& choices)
        : m_model(model), m_wordings(model) {
        m_plan.scenario = ground.scenario;
        m_plan.choices = choices;
        for (const Grant& grant : model.grants())
            if (grant.scenario == ground.scenario)
                m_grants[grant.area][grant.subject].push_back(grant.key());
        for (CellNote& note : cellNotes(model, ground.scenario))
            m_notes[note.area][note.subject].push_back(std::move(note));
    }

    PastePlan plan(const PasteGround& ground, const TextTable& table) {
        m_plan.rows = pastedRows(m_model, ground, table, m_plan.choices);
        m_plan.columns = pastedColumns(m_model, ground, table, m_plan.choices);
        count(m_plan.rows, m_plan.newAreas, !m_plan.choices.areasNamed);
        count(m_plan.columns, m_plan.newBodies, !m_plan.choices.bodiesNamed);
        for (std::size_t row = 0; row < table.size(); ++row)
            for (std::size_t column = 0; column < table[row].size(); ++column)
                if (holdsCells(m_plan.rows[row]) && holdsCells(m_plan.columns[column]))
                    addCell(row, column, table[row][column]);
        return std::move(m_plan);
    }

private:
    static bool holdsCells(const PasteLine& line) {
        return line.to != PasteLine::To::Header && line.to != PasteLine::To::Blank;
    }

    void count(const std::vector<PasteLine>& lines, std::size_t& added, bool byPlace) {
        for (const PasteLine& line : lines) {
            added += line.to == PasteLine::To::New ? 1 : 0;
            m_plan.overTheEdge =
                m_plan.overTheEdge || (byPlace && (line.to == PasteLine::To::New || line.to == PasteLine::To::LeftOut));
        }
    }

    void addCell(std::size_t row, std::size_t column, const std::string& text) {
        const PasteLine& above = m_plan.columns[column];
        const PasteLine& beside = m_plan.rows[row];
        PasteCell cell{row, column, PasteCell::State::Changed, text, {}, {}};
        std::string before;
        if (!beside.area.empty() && !above.body.empty()) {
            cell.before = m_grants[beside.area][above.body];
            before = wordsOf(cell.before, m_notes[beside.area][above.body]);
        }
        if (above.to == PasteLine::To::LeftOut || beside.to == PasteLine::To::LeftOut) {
            cell.state = PasteCell::State::LeftOut;
            m_plan.leftOut += trimmed(text).empty() ? 0 : 1;
        } else if (text == before || (trimmed(text).empty() && before.empty())) {
            cell.state = PasteCell::State::Same;
        } else {
            ++m_plan.changed;
            std::set<std::string> counted;
            for (const Phrase& phrase : phrasesOf(text))
                cell.phrases.push_back(answered(phrase, above, counted));
        }
        m_plan.cells.push_back(std::move(cell));
    }

    std::string wordsOf(const std::vector<GrantKey>& keys, std::vector<CellNote>& notes) const {
        std::vector<const Grant*> grants;
        for (const GrantKey& key : keys)
            grants.push_back(&m_model.grants().at(key));
        std::stable_sort(notes.begin(), notes.end(),
                         [](const CellNote& a, const CellNote& b) { return a.after < b.after; });
        return cellWords(m_model, grants, notes);
    }

    // Cells repeat, so each text is read once.
    const std::vector<Phrase>& phrasesOf(const std::string& text) {
        const auto [found, isNew] = m_phrases.try_emplace(text);
        if (!isNew)
            return found->second;
        found->second = readCell(m_model, text);
        for (Phrase& phrase : found->second) {
            m_wordings.understand(phrase);
            for (const std::string& name : phrase.with)
                if (!typedName(name))  // nobody can be called so
                    phrase.kind.reset(), phrase.rightClass.reset();
        }
        return found->second;
    }

    PastePhrase answered(const Phrase& phrase, const PasteLine& column, std::set<std::string>& counted) {
        PastePhrase out{phrase, phrase.understood(), {}, PastePhrase::Becomes::Right, false};
        for (const std::string& name : phrase.with)
            out.ownPartner = out.ownPartner || foldPhrase(name) == foldPhrase(column.name);
        if (!out.known)
            answer(out, counted);
        if (out.becomes != PastePhrase::Becomes::Right && out.becomes != PastePhrase::Becomes::NewKind)
            out.ownPartner = false;
        else
            lookForPartners(phrase, column);
        m_plan.ownPartners += out.ownPartner ? 1 : 0;
        return out;
    }

    void answer(PastePhrase& phrase, std::set<std::string>& counted) {
        phrase.key = foldPhrase(phrase.phrase.words);
        const auto [at, isNew] = m_unknown.try_emplace(phrase.key, m_plan.unknown.size());
        if (isNew)
            m_plan.unknown.push_back({phrase.key, phrase.phrase.words, 0});
        if (counted.insert(phrase.key).second)
            ++m_plan.unknown[at->second].cells;
        const auto given = m_plan.choices.answers.find(phrase.key);
        const WordsAnswer answer = given == m_plan.choices.answers.end() ? WordsAnswer() : given->second;
        switch (answer.as) {
            case WordsAnswer::As::Note:
                phrase.becomes = PastePhrase::Becomes::Note;
                break;
            case WordsAnswer::As::Skipped:
                phrase.becomes = PastePhrase::Becomes::Skipped;
                break;
            case WordsAnswer::As::Kind:
                phrase.phrase.kind = answer.kind;
                break;
            case WordsAnswer::As::NewKind:
                phrase.becomes = PastePhrase::Becomes::NewKind;
                break;
        }
    }

    void lookForPartners(const Phrase& phrase, const PasteLine& column) {
        for (const std::string& name : phrase.with) {
            const std::string folded = foldPhrase(name);
            const bool own = folded == foldPhrase(column.name);
            const bool added = std::any_of(m_plan.columns.begin(), m_plan.columns.end(), [&](const PasteLine& line) {
                return line.to == PasteLine::To::New && foldPhrase(line.name) == folded;
            });
            if (!own && !added && m_partners.known(m_model, name).empty() && m_newPartners.insert(folded).second)
                m_plan.newPartners.push_back(name);
        }
    }

    const Model& m_model;
    Wordings m_wordings;
    Partners m_partners;
    PastePlan m_plan;
    std::unordered_map<PolicyAreaId, std::unordered_map<Subject, std::vector<GrantKey>>> m_grants;
    std::unordered_map<PolicyAreaId, std::unordered_map<Subject, std::vector<CellNote>>> m_notes;
    std::unordered_map<std::string, std::vector<Phrase>> m_phrases;
    std::unordered_map<std::string, std::size_t> m_unknown;
    std::set<std::string> m_newPartners;
};

}  // namespace

bool PastePlan::needsLook() const {
    return !unknown.empty() || newAreas > 0 || newBodies > 0 || leftOut > 0 || ownPartners > 0 || choices.bodiesNamed ||
           choices.areasNamed;
}

PastePlan planPaste(const Model& model, const PasteGround& ground, const TextTable& table,
                    const PasteChoices& choices) {
    return Planner(model, ground, choices).plan(ground, squared(table, ground));
}

}  // namespace remit
