// SPDX-License-Identifier: MIT
#include "core/check/remedies.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/check/wording.h"
#include "core/edits/grant_right.h"

namespace remit {

namespace {

// "MCA’s consultation rights on Schools"
std::string spoken(const Model& model, const Grant& grant) {
    return fmt::format("{}’s {} on {}", model.nameOf(grant.subject).str(),
                       inSentence(model.rightKinds().at(grant.right).name),
                       model.policyAreas().at(grant.area).name.str());
}

Result<> changed(Draft& draft, const GrantKey& key, const std::function<void(Grant&)>& change) {
    const Grant* found = draft.model().grants().find(key);
    if (!found)
        return Error{Error::Code::Refused, "This right is no longer in the document.", {}};
    Grant grant = *found;
    change(grant);
    draft.put(grant);
    return {};
}

std::vector<Remedy> candidates(const Model& model, const Question& question, const Finding& finding) {
    std::vector<Remedy> lapse;
    std::vector<Remedy> remove;
    std::vector<Remedy> part;
    for (Text id : finding.cause) {
        const Grant* grant = model.grants().find({question.scenario, GrantId(id)});
        if (!grant)
            continue;
        const GrantKey key = grant->key();
        if (grant->subject.isBodyType() && !grant->lapses &&
            !model.bodyTypes().at(grant->subject.bodyType()).adoptedBy.empty())
            lapse.push_back(
                {Remedy::Kind::Lapse,
                 fmt::format("let {} lapse where there is no {}", spoken(model, *grant),
                             model.nameOf(grant->subject).str()),
                 {},
                 [key](Draft& draft) { return changed(draft, key, [](Grant& each) { each.lapses = true; }); }});
        remove.push_back(
            {Remedy::Kind::Remove, fmt::format("remove {}", spoken(model, *grant)), {}, [key](Draft& draft) {
                 return revokeGrant(draft, key);
             }});
        for (const Subject& partner : grant->with)
            part.push_back({Remedy::Kind::Reassign,
                            fmt::format("take {} out of {}", model.nameOf(partner).str(), spoken(model, *grant)),
                            {},
                            [key, partner](Draft& draft) {
                                return changed(draft, key, [&](Grant& each) { std::erase(each.with, partner); });
                            }});
    }
    std::vector<Remedy> out;
    for (auto* list : {&lapse, &remove, &part})
        std::move(list->begin(), list->end(), std::back_inserter(out));
    return out;
}

// A smaller cause makes another fingerprint of what is still the same trouble.
bool sameTrouble(const Finding& a, const Finding& b) {
    if (a.rule != b.rule)
        return false;
    if (a.fingerprint == b.fingerprint)
        return true;
    const auto meet = [](const auto& one, const auto& other) {
        return std::any_of(one.begin(), one.end(), [&](const auto& each) {
            return std::find(other.begin(), other.end(), each) != other.end();
        });
    };
    return meet(a.hits, b.hits) && (meet(a.holders, b.holders) || meet(a.cause, b.cause));
}

}  // namespace

std::vector<Remedy> remediesOf(const Model& model, const Question& question, const Finding& finding,
                               const std::function<bool()>& cancelled) {
    std::vector<Remedy> out;
    std::vector<Remedy> tries = candidates(model, question, finding);
    if (tries.empty())
        return out;
    std::set<std::string> known;
    for (const Finding& each : check(model, question, cancelled))
        known.insert(each.fingerprint);
    for (Remedy& remedy : tries) {
        Draft draft(model);
        if (!remedy.edit(draft))
            continue;
        const std::vector<Finding> after = check(draft.model(), question, cancelled);
        if (cancelled && cancelled())
            return {};
        bool helps = true;
        for (const Finding& each : after) {
            const bool isNew = !known.contains(each.fingerprint);
            const bool stays = (isNew || each.fingerprint == finding.fingerprint) && sameTrouble(finding, each);
            if (stays || (isNew && !each.waived && each.severity == Severity::Error))
                helps = false;
            else if (isNew && !each.waived)
                remedy.brings.push_back(each.message);
        }
        if (helps)
            out.push_back(std::move(remedy));
    }
    return out;
}

}  // namespace remit
