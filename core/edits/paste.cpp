// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/base/label.h"
#include "core/edits/cell_text.h"
#include "core/edits/paste_plan.h"
#include "core/edits/rows.h"
#include "core/words/grant_phrase.h"

namespace remit {

namespace {

// A letter of the name that no kind has yet; "" where all are taken.
std::string freeLetter(const Model& model, std::string_view name) {
    for (char c : name) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
        const auto& kinds = model.rightKinds();
        if (c >= 'A' && c <= 'Z' && std::none_of(kinds.begin(), kinds.end(), [&](const RightKind& kind) {
                return foldPhrase(kind.letter.str()) == foldPhrase(std::string(1, c));
            }))
            return std::string(1, c);
    }
    return {};
}

Result<RightKindId> kindCalled(Draft& draft, const WordsAnswer& answer) {
    for (const RightKind& kind : draft.model().rightKinds())
        if (foldPhrase(kind.name.str()) == foldPhrase(answer.name))
            return kind.id;
    return addRightKind(draft, answer.name, freeLetter(draft.model(), answer.name), answer.rightClass);
}

class Pasting {
public:
    Pasting(Draft& draft, const PastePlan& plan)
        : m_draft(draft), m_plan(plan), m_rows(plan.rows), m_columns(plan.columns) {}

    Result<> run() {
        if (!m_draft.model().scenarios().contains(m_plan.scenario))
            return Error{Error::Code::Refused, "There is no scenario to paste into: add one first.", {}};
        if (Result<> done = addLines(); !done)
            return done;
        if (Result<> done = addKinds(); !done)
            return done;
        std::set<std::pair<Subject, PolicyAreaId>> written;
        std::vector<CellNote> notes;
        for (const PasteCell& cell : m_plan.cells) {
            if (cell.state != PasteCell::State::Changed)
                continue;
            const Subject& body = m_columns[cell.column].body;
            const PolicyAreaId area = m_rows[cell.row].area;
            if (!written.emplace(body, area).second)
                return Error{Error::Code::Refused,
                             fmt::format("Two cells go to {}, {}: choose another row or column for one of them.",
                                         m_rows[cell.row].name, m_columns[cell.column].name),
                             {}};
            const Result<std::vector<CellNote>> left =
                setCellGrants(m_draft, m_partners, m_plan.scenario, body, area, cell.before, phrasesOf(cell));
            if (!left) {
                Error error = left.error();
                error.message =
                    fmt::format("{}, {}: {}", m_rows[cell.row].name, m_columns[cell.column].name, error.message);
                return error;
            }
            notes.insert(notes.end(), left->begin(), left->end());
        }
        std::vector<CellNote> all = cellNotes(m_draft.model(), m_plan.scenario);
        const auto gone = std::erase_if(all, [&](const CellNote& note) {
            return written.contains({note.subject, note.area});
        });
        all.insert(all.end(), notes.begin(), notes.end());
        if (gone > 0 || !notes.empty())
            setCellNotes(m_draft, m_plan.scenario, all);
        return {};
    }

private:
    Result<> addLines() {
        for (PasteLine& line : m_rows)
            if (line.to == PasteLine::To::New) {
                const Result<PolicyAreaId> added = addPolicyArea(m_draft, line.name);
                if (!added)
                    return fault(line, added.error());
                line.area = *added;
            }
        for (PasteLine& line : m_columns)
            if (line.to == PasteLine::To::New) {
                const Result<BodyTypeId> added = addBodyType(m_draft, line.name);
                if (!added)
                    return fault(line, added.error());
                line.body = *added;
            }
        return {};
    }

    static Error fault(const PasteLine& line, Error error) {
        error.message = fmt::format("“{}”: {}", line.name, error.message);
        return error;
    }

    // The standard kinds first: a kind that the user makes is not what "decides" was read as.
    Result<> addKinds() {
        std::set<std::string> asked;
        for (const PasteCell& cell : m_plan.cells)
            for (const PastePhrase& phrase : cell.phrases) {
                if (phrase.phrase.rightClass && !phrase.phrase.kind)
                    m_standard.emplace(*phrase.phrase.rightClass, kindFor(m_draft, *phrase.phrase.rightClass));
                if (phrase.becomes == PastePhrase::Becomes::NewKind)
                    asked.insert(phrase.key);
            }
        for (const UnknownWords& words : m_plan.unknown) {
            if (!asked.contains(words.key))
                continue;
            const WordsAnswer& answer = m_plan.choices.answers.at(words.key);
            const Result<RightKindId> kind = kindCalled(m_draft, answer);
            if (!kind) {
                Error error = kind.error();
                error.message = fmt::format("“{}”: {}", words.words, error.message);
                return error;
            }
            m_new.emplace(words.key, *kind);
        }
        return {};
    }

    std::vector<Phrase> phrasesOf(const PasteCell& cell) const {
        std::vector<Phrase> out;
        for (const PastePhrase& each : cell.phrases) {
            Phrase phrase = each.phrase;
            switch (each.becomes) {
                case PastePhrase::Becomes::Skipped:
                    continue;
                case PastePhrase::Becomes::Note:
                    break;
                case PastePhrase::Becomes::NewKind:
                    phrase.kind = m_new.at(each.key);
                    break;
                case PastePhrase::Becomes::Right:
                    if (!phrase.kind)
                        phrase.kind = m_standard.at(*phrase.rightClass);
                    break;
            }
            out.push_back(std::move(phrase));
        }
        return out;
    }

    Draft& m_draft;
    const PastePlan& m_plan;
    std::vector<PasteLine> m_rows;
    std::vector<PasteLine> m_columns;
    Partners m_partners;
    std::map<RightClass, RightKindId> m_standard;
    std::map<std::string, RightKindId> m_new;
};

}  // namespace

Result<> paste(Draft& draft, const PastePlan& plan) { return Pasting(draft, plan).run(); }

}  // namespace remit
