// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/slug.h"
#include "core/compare/row_words.h"
#include "core/merge/ask.h"
#include "core/merge/letters.h"

namespace remit {

namespace {

constexpr const char* letterUnit = "letter";  // core/compare/fields.h

std::string folded(const RightKind* kind) { return kind ? lettersAndDigits(kind->letter.str()) : std::string(); }

// The kinds that a side gave the letter that they have, by the letter.
std::map<std::string, const RightKind*> newlyLettered(const Model& base, const Model& side) {
    std::map<std::string, const RightKind*> out;
    for (const RightKind& kind : side.rightKinds())
        if (const std::string letter = folded(&kind);
            !letter.empty() && letter != folded(base.rightKinds().find(kind.id)))
            out.try_emplace(letter, &kind);
    return out;
}

// Whether the two share a letter in that version already: what a file held before is no matter of this merge.
bool shareIn(const Model& model, RightKindId a, RightKindId b) {
    const std::string letter = folded(model.rightKinds().find(a));
    return !letter.empty() && letter == folded(model.rightKinds().find(b));
}

}  // namespace

void askAboutLetters(const ThreeModels& models, std::vector<MergeQuestion>& questions) {
    const auto theirs = newlyLettered(models.base, models.theirs);
    for (const auto& [letter, mine] : newlyLettered(models.base, models.ours)) {
        const auto found = theirs.find(letter);
        if (found == theirs.end() || found->second->id == mine->id)
            continue;
        const RightKind& yours = *found->second;
        if (lettersAndDigits(mine->name.str()) == lettersAndDigits(yours.name.str()))
            continue;  // whether they are one is asked already
        MergeQuestion question;
        question.clash = {ClashKind::Letter,
                          fmt::format("Both gave the letter “{}” to a right: you to {}, they to {}.",
                                      mine->letter.str(), mine->name.str(), yours.name.str()),
                          fmt::format("“{}” for {}", mine->letter.str(), mine->name.str()),
                          fmt::format("“{}” for {}", yours.letter.str(), yours.name.str()),
                          {},
                          {refOf(*mine), refOf(yours)}};
        question.stakes = {{refOf(*mine), letterUnit}, {refOf(yours), letterUnit}};
        questions.push_back(std::move(question));
    }
}

void settleLetters(const ThreeModels& models, const Settled& settled, Model& out) {
    std::map<std::string, std::vector<RightKind>> byLetter;
    const Table<RightKind> kinds = out.rightKinds();
    const auto clear = [&](RightKind kind) {
        kind.letter = Text();
        out.table<RightKind>().put(std::move(kind));
    };
    for (const RightKind& kind : kinds) {
        if (kind.letter.empty())
            continue;
        // A kind that one side alone has gives its letter up where the other got it.
        const Model& answered = settled.of(refOf(kind), letterUnit) == Answer::Theirs ? models.theirs : models.ours;
        if (settled.has(refOf(kind), letterUnit) && !answered.rightKinds().contains(kind.id))
            clear(kind);
        else
            byLetter[folded(&kind)].push_back(kind);
    }
    for (auto& [letter, group] : byLetter) {
        // Who had it before keeps it, else the one with the smaller id: it does not matter which side is whose.
        const auto rank = [&, &held = letter](const RightKind& kind) {
            return std::pair(folded(models.base.rightKinds().find(kind.id)) != held, kind.id.str());
        };
        std::sort(group.begin(), group.end(),
                  [&](const RightKind& a, const RightKind& b) { return rank(a) < rank(b); });
        for (std::size_t i = 1; i < group.size(); ++i)
            if (!shareIn(models.ours, group[0].id, group[i].id) && !shareIn(models.theirs, group[0].id, group[i].id))
                clear(group[i]);
    }
}

}  // namespace remit
