// SPDX-License-Identifier: MIT
#include "core/words/grant_phrase.h"

#include <algorithm>

#include "core/base/sentence.h"
#include "core/model/extra.h"

namespace remit {

namespace {

constexpr const char* phraseKey = "x-remit-phrase";

std::string printedName(const RightKind& kind, bool first) {
    return first ? kind.name.str() : lowered(kind.name.str());
}

// Whether the phrase's partners are the grant's. It may name one twice, and its own subject: neither is one more.
bool namesPartners(const Model& model, const Phrase& phrase, const Grant& grant) {
    const std::string own = foldPhrase(model.nameOf(grant.subject).str());
    std::vector<std::string> named;
    for (const std::string& name : phrase.with)
        if (std::string folded = foldPhrase(name);
            folded != own && std::find(named.begin(), named.end(), folded) == named.end())
            named.push_back(std::move(folded));
    return std::equal(named.begin(), named.end(), grant.with.begin(), grant.with.end(),
                      [&](const std::string& name, const Subject& partner) {
                          return name == foldPhrase(model.nameOf(partner).str());
                      });
}

bool says(const Model& model, const Phrase& phrase, const Grant& grant) {
    if (phrase.kind != grant.right || phrase.condition != grant.condition.str())
        return false;
    const std::string wording =
        grant.wording.empty() ? model.rightKinds().at(grant.right).name.str() : grant.wording.str();
    return foldPhrase(phrase.words) == foldPhrase(wording) && namesPartners(model, phrase, grant);
}

std::string keptPhrase(const Grant& grant) { return extraField(grant.extra, phraseKey); }

// How many of the grants, from the first, the words that the first came with still say: all that they say, or none.
std::size_t saidBy(const Model& model, const std::string& words, std::span<const Grant* const> grants) {
    if (words.empty())
        return 0;
    const std::vector<Phrase> phrases = readCell(model, words);
    if (phrases.size() > grants.size())
        return 0;
    for (std::size_t i = 0; i < phrases.size(); ++i)
        if (!says(model, phrases[i], *grants[i]) || (i > 0 && keptPhrase(*grants[i]) != words))
            return 0;
    return phrases.size();
}

std::string phraseByParts(const Model& model, const Grant& grant, bool first) {
    std::string out =
        grant.wording.empty() ? printedName(model.rightKinds().at(grant.right), first) : grant.wording.str();
    for (const Subject& partner : grant.with)
        out += " (with " + model.nameOf(partner).str() + ")";
    if (!grant.condition.empty())
        out += " (" + grant.condition.str() + ")";
    return out;
}

}  // namespace

RightKindId kindFor(Draft& draft, RightClass rightClass) {
    const auto& kinds = draft.model().rightKinds();
    for (const RightKind& each : kinds)
        if (each.rightClass == rightClass)
            return each.id;
    RightKind kind = standardKind(rightClass);
    for (int i = 2; kinds.contains(kind.id); ++i)
        kind.id = RightKindId(std::string(nameOf(rightClass)) + "-" + std::to_string(i));
    if (std::any_of(kinds.begin(), kinds.end(), [&](const RightKind& each) { return each.letter == kind.letter; }))
        kind.letter = Text();
    kind.order = kinds.nextOrder();
    draft.put(kind);
    return kind.id;
}

Result<Grant> grantFrom(Draft& draft, Partners& partners, const Phrase& phrase, bool first) {
    Grant grant;
    grant.right = phrase.kind ? *phrase.kind : kindFor(draft, *phrase.rightClass);
    const RightKind& kind = draft.model().rightKinds().at(grant.right);
    if (!phrase.byLetter && (kind.rightClass == RightClass::Standards || phrase.words != printedName(kind, first)))
        grant.wording = phrase.words;
    grant.condition = phrase.condition;
    for (const std::string& name : phrase.with) {
        const Result<Subject> partner = partners.called(draft, name);
        if (!partner)
            return partner.error();
        if (std::find(grant.with.begin(), grant.with.end(), *partner) == grant.with.end())
            grant.with.push_back(*partner);
    }
    return grant;
}

void keepPhrase(const Model& model, Grant& grant, std::string_view words, bool first) {
    bool needed = false;
    if (phraseByParts(model, grant, first) != words)
        for (const Phrase& phrase : readCell(model, words))
            needed = needed || says(model, phrase, grant);
    grant.extra = withExtraField(grant.extra, phraseKey, needed ? words : std::string_view());
}

std::string phraseOf(const Model& model, const Grant& grant, bool first) {
    const Grant* const alone = &grant;
    const std::string words = keptPhrase(grant);
    return saidBy(model, words, {&alone, 1}) == 1 ? words : phraseByParts(model, grant, first);
}

std::string cellWords(const Model& model, std::span<const Grant* const> grants, std::span<const CellNote> notes) {
    std::string out;
    const auto add = [&](const std::string& words) { out += (out.empty() ? "" : ", ") + words; };
    auto note = notes.begin();
    for (std::size_t i = 0; i < grants.size();) {
        for (; note != notes.end() && note->after <= i; ++note)
            add(note->note);
        const std::string words = keptPhrase(*grants[i]);
        const std::size_t said = saidBy(model, words, grants.subspan(i));
        add(said > 0 ? words : phraseByParts(model, *grants[i], out.empty()));
        i += std::max<std::size_t>(said, 1);
    }
    for (; note != notes.end(); ++note)
        add(note->note);
    return out;
}

}  // namespace remit
