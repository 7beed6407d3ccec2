// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/base/label.h"
#include "core/edits/find_text.h"
#include "core/edits/rows.h"
#include "core/words/cell_notes.h"
#include "core/words/phrases.h"

namespace remit {

namespace {

Error changedSince(const std::string& text) {
    return {Error::Code::Refused, fmt::format("“{}” has changed since it was found: search again.", text), {}};
}

// The grant's text of that field.
Text& fieldOf(Grant& grant, TextField field) {
    switch (field) {
        case TextField::Condition:
            return grant.condition;
        case TextField::Wording:
            return grant.wording;
        case TextField::LegalBasis:
            return grant.legalBasis;
        case TextField::Source:
            return grant.source;
        case TextField::Note:
        case TextField::AreaName:
        case TextField::BodyTypeName:
        case TextField::InstitutionName:
        case TextField::CellNote:
            break;
    }
    return grant.note;
}

// Puts a whole text in place of another.
struct Write {
    Draft& draft;
    TextField field;
    const std::string& before;
    const std::string& after;

    template <class Row>
    Result<> name(const typename Row::Key& id) const {
        const Row* row = draft.model().table<Row>().find(id);
        if (!row || row->name.str() != before)
            return changedSince(before);
        return rename(draft, id, after);
    }
    Result<> operator()(PolicyAreaId id) const { return name<PolicyArea>(id); }
    Result<> operator()(BodyTypeId id) const { return name<BodyType>(id); }
    Result<> operator()(InstitutionId id) const { return name<Institution>(id); }

    Result<> operator()(const GrantKey& key) const {
        const Grant* found = draft.model().grants().find(key);
        if (!found)
            return changedSince(before);
        Grant grant = *found;
        Text& text = fieldOf(grant, field);
        if (text.str() != before)
            return changedSince(before);
        text = after;
        return change(draft, grant);
    }

    Result<> operator()(const NoteRef& ref) const {
        std::vector<CellNote> notes = cellNotes(draft.model(), ref.scenario, ref.subject, ref.area);
        if (ref.index >= notes.size() || notes[ref.index].note != before)
            return changedSince(before);
        const std::vector<Phrase> phrases = readCell(draft.model(), after);
        if (phrases.size() > 1 || (phrases.size() == 1 && phrases[0].understood()))
            return Error{Error::Code::Refused,
                         fmt::format("“{}” would read as rights, not as a note: write it in the cell itself.", after),
                         {}};
        notes[ref.index].note = trimmed(after);
        std::erase_if(notes, [](const CellNote& note) { return note.note.empty(); });
        setCellNotes(draft, ref.scenario, ref.subject, ref.area, notes);
        return {};
    }
};

}  // namespace

Result<> replaceText(Draft& draft, std::span<const TextMatch> matches, std::string_view with) {
    std::map<TextRef, std::vector<const TextMatch*>> texts;
    for (const TextMatch& match : matches)
        texts[match.in].push_back(&match);
    // From the last on: a note that goes moves those behind it.
    for (auto at = texts.rbegin(); at != texts.rend(); ++at) {
        const TextRef& in = at->first;
        std::vector<const TextMatch*>& found = at->second;
        std::sort(found.begin(), found.end(),
                  [](const TextMatch* a, const TextMatch* b) { return a->begin > b->begin; });
        const std::string& before = found[0]->text;
        std::string after = before;
        for (const TextMatch* match : found)
            after.replace(match->begin, match->length, with);
        if (Result<> done = std::visit(Write{draft, in.field, before, after}, in.row); !done) {
            Error error = done.error();
            const std::string place = placeOf(draft.model(), in);
            error.message = fmt::format("{}: {}", place.empty() ? "“" + before + "”" : place, error.message);
            return error;
        }
    }
    return {};
}

}  // namespace remit
