// SPDX-License-Identifier: MIT
#include "core/edits/cell_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/edits/grant_right.h"
#include "core/words/grant_phrase.h"

namespace remit {

std::string cellText(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area) {
    std::vector<const Grant*> grants;
    for (const GrantKey& key : grantsInCell(model, scenario, subject, area))
        grants.push_back(&model.grants().at(key));
    return cellWords(model, grants, cellNotes(model, scenario, subject, area));
}

Result<> setCellText(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                     std::string_view text) {
    if (text == cellText(draft.model(), scenario, subject, area))
        return {};
    std::vector<std::string> known;  // words that were no right before are no mistake now
    for (const CellNote& note : cellNotes(draft.model(), scenario, subject, area))
        for (const Phrase& phrase : readCell(draft.model(), note.note))
            known.push_back(phrase.text);
    std::vector<Phrase> phrases = readCell(draft.model(), text);
    std::vector<CellNote> notes;
    std::size_t rights = 0;
    for (const Phrase& phrase : phrases) {
        if (phrase.understood()) {
            ++rights;
            continue;
        }
        if (std::find(known.begin(), known.end(), phrase.text) == known.end())
            return Error{Error::Code::Refused,
                         fmt::format("“{}” is no right Remit knows: write one of the kinds of this document, and put "
                                     "what limits it in brackets behind it.",
                                     phrase.text),
                         {}};
        notes.push_back({subject, area, phrase.text, rights});
    }
    const bool noteFirst = !phrases.empty() && !phrases.front().understood();
    std::erase_if(phrases, [](const Phrase& phrase) { return !phrase.understood(); });

    const std::vector<Phrase> before = readCell(draft.model(), cellText(draft.model(), scenario, subject, area));
    const auto stoodBefore = [&](const Phrase& phrase) {
        return std::any_of(before.begin(), before.end(), [&](const Phrase& each) { return each.text == phrase.text; });
    };
    std::vector<GrantKey> old = grantsInCell(draft.model(), scenario, subject, area);
    std::vector<Grant> wanted;
    Partners partners;
    for (const Phrase& phrase : phrases) {
        Result<Grant> grant = grantFrom(draft, partners, phrase, wanted.empty() && !noteFirst);
        if (!grant)
            return grant.error();
        if (std::erase(grant->with, subject) > 0 && !stoodBefore(phrase))
            return Error{Error::Code::Refused,
                         fmt::format("In “{}” the body would be its own partner: name another.", phrase.text),
                         {}};
        wanted.push_back(*grant);
    }
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
        keepPhrase(draft.model(), grant, phrases[i].text, i == 0 && !noteFirst);
        grant.order = i < orders.size() ? orders[i] : draft.model().grants().nextOrder();
        draft.put(grant);
    }
    for (const GrantKey& key : old)
        if (Result<> done = revokeGrant(draft, key); !done)
            return done;
    setCellNotes(draft, scenario, subject, area, notes);
    return {};
}

}  // namespace remit
