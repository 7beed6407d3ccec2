// SPDX-License-Identifier: MIT
#include "core/edits/cell_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/edits/grant_right.h"
#include "core/exchange/cell.h"

namespace remit {

std::string cellText(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area) {
    std::string out;
    for (const GrantKey& key : grantsInCell(model, scenario, subject, area)) {
        const bool first = out.empty();
        out += (first ? "" : ", ") + phraseOf(model, model.grants().at(key), first);
    }
    if (const std::string note = cellNote(model, scenario, subject, area); !note.empty())
        out += (out.empty() ? "" : ", ") + note;
    return out;
}

Result<> setCellText(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                     std::string_view text) {
    if (text == cellText(draft.model(), scenario, subject, area))
        return {};
    std::vector<std::string> known;  // words that were no right before are no mistake now
    for (const Phrase& phrase : readCell(draft.model(), cellNote(draft.model(), scenario, subject, area)))
        known.push_back(phrase.text);
    std::vector<Phrase> phrases = readCell(draft.model(), text);
    std::string note;
    for (const Phrase& phrase : phrases) {
        if (phrase.understood())
            continue;
        if (std::find(known.begin(), known.end(), phrase.text) == known.end())
            return Error{Error::Code::Refused,
                         fmt::format("“{}” is no right Remit knows: write one of the kinds of this document, and put "
                                     "what limits it in brackets behind it.",
                                     phrase.text),
                         {}};
        note += (note.empty() ? "" : ", ") + phrase.text;
    }
    std::erase_if(phrases, [](const Phrase& phrase) { return !phrase.understood(); });

    std::vector<GrantKey> old = grantsInCell(draft.model(), scenario, subject, area);
    std::vector<Grant> wanted;
    Partners partners;
    for (const Phrase& phrase : phrases) {
        Result<Grant> grant = grantFrom(draft, partners, phrase, wanted.empty());
        if (!grant)
            return grant.error();
        if (std::find(grant->with.begin(), grant->with.end(), subject) != grant->with.end())
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
        keepPhrase(draft.model(), grant, phrases[i].text, i == 0);
        grant.order = i < orders.size() ? orders[i] : draft.model().grants().nextOrder();
        draft.put(grant);
    }
    for (const GrantKey& key : old)
        if (Result<> done = revokeGrant(draft, key); !done)
            return done;
    setCellNote(draft, scenario, subject, area, note);
    return {};
}

}  // namespace remit
