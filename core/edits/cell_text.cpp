// SPDX-License-Identifier: MIT
#include "core/edits/cell_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/edits/grant_right.h"
#include "core/words/grant_phrase.h"
#include "core/words/wordings.h"

namespace remit {

std::string cellText(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area, PlaceId at) {
    std::vector<const Grant*> grants;
    for (const GrantKey& key : grantsInCell(model, scenario, subject, area, {}, at))
        grants.push_back(&model.grants().at(key));
    return cellWords(model, grants, cellNotes(model, scenario, subject, area));
}

Result<> setCellText(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                     std::string_view text, PlaceId at) {
    const Model& model = draft.model();
    const std::string textBefore = cellText(model, scenario, subject, area, at);
    if (text == textBefore)
        return {};
    std::vector<std::string> known;  // what stood there before is no mistake now
    for (const CellNote& note : cellNotes(model, scenario, subject, area))
        for (const Phrase& phrase : readCell(model, note.note))
            known.push_back(phrase.text);
    for (const Phrase& phrase : readCell(model, textBefore))
        if (phrase.understood())
            known.push_back(phrase.text);
    const std::vector<GrantKey> old = grantsInCell(model, scenario, subject, area, {}, at);
    const Wordings wordings(model, old);
    std::vector<Phrase> phrases = readCell(model, text);
    Partners partners;
    for (Phrase& phrase : phrases) {
        wordings.understand(phrase);
        if (std::find(known.begin(), known.end(), phrase.text) != known.end())
            continue;
        if (!phrase.understood())
            return Error{Error::Code::Refused,
                         fmt::format("“{}” is no right Remit knows: write one of the kinds of this document, and put "
                                     "what limits it in brackets behind it.",
                                     phrase.text),
                         {}};
        for (const std::string& name : phrase.with)
            if (partners.known(model, name) == subject)
                return Error{Error::Code::Refused,
                             fmt::format("In “{}” the body would be its own partner: name another.", phrase.text),
                             {}};
    }
    const Result<std::vector<CellNote>> notes = setCellGrants(draft, partners, scenario, subject, area, old, phrases);
    if (!notes)
        return notes.error();
    setCellNotes(draft, scenario, subject, area, *notes);
    return {};
}

Result<std::vector<CellNote>> setCellGrants(Draft& draft, Partners& partners, ScenarioId scenario,
                                            const Subject& subject, PolicyAreaId area, std::vector<GrantKey> old,
                                            const std::vector<Phrase>& phrases) {
    std::vector<CellNote> notes;
    std::vector<Grant> wanted;
    std::vector<const Phrase*> saying;
    for (const Phrase& phrase : phrases) {
        if (!phrase.understood()) {
            notes.push_back({subject, area, phrase.text, wanted.size()});
            continue;
        }
        Result<Grant> grant = grantFrom(draft, partners, phrase, wanted.empty() && notes.empty());
        if (!grant)
            return grant.error();
        std::erase(grant->with, subject);
        wanted.push_back(std::move(*grant));
        saying.push_back(&phrase);
    }
    const bool noteFirst = !phrases.empty() && !phrases.front().understood();
    // Each wanted grant takes over an old one of its kind, so that dates, legal basis and the like stay. The orders the
    // cell had are dealt out again in the order of the text.
    std::vector<std::int64_t> orders;
    for (const GrantKey& key : old)
        orders.push_back(draft.model().grants().at(key).order);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Grant grant;
        const auto match = std::find_if(old.begin(), old.end(), [&](const GrantKey& key) {
            return draft.model().grants().at(key).right == wanted[i].right;
        });
        if (match != old.end()) {
            grant = draft.model().grants().at(*match);
            old.erase(match);
        } else {
            const Result<GrantId> made = grantRight(draft, scenario, subject, area, wanted[i].right);
            if (!made)
                return made.error();
            grant = draft.model().grants().at({scenario, *made});
        }
        grant.wording = wanted[i].wording;
        grant.condition = wanted[i].condition;
        grant.with = wanted[i].with;
        keepPhrase(draft.model(), grant, saying[i]->text, i == 0 && !noteFirst);
        grant.order = i < orders.size() ? orders[i] : draft.model().grants().nextOrder();
        draft.put(grant);
    }
    for (const GrantKey& key : old)
        if (Result<> done = revokeGrant(draft, key); !done)
            return done.error();
    return notes;
}

}  // namespace remit
