// SPDX-License-Identifier: MIT
#include "core/edits/grant_right.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/uuid.h"
#include "core/edits/one_place.h"
#include "core/words/cell_notes.h"

namespace remit {

namespace {
Error unknown(const char* what, const std::string& id) {
    return {Error::Code::Refused, fmt::format("The document has no {} “{}”: choose one that it has.", what, id), {}};
}
}  // namespace

Result<GrantId> grantRight(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                           RightKindId right) {
    const Model& model = draft.model();
    if (!model.scenarios().contains(scenario))
        return unknown("scenario", scenario.str());
    if (!model.contains(subject))
        return unknown(subject.isBodyType() ? "body type" : "institution", subject.id.str());
    if (!model.policyAreas().contains(area))
        return unknown("policy area", area.str());
    if (!model.rightKinds().contains(right))
        return unknown("right kind", right.str());
    Grant grant;
    grant.scenario = scenario;
    grant.id = GrantId(freshId());
    grant.order = model.grants().nextOrder();
    grant.subject = subject;
    grant.area = area;
    grant.right = right;
    draft.put(grant);
    return grant.id;
}

Result<> revokeGrant(Draft& draft, const GrantKey& key) {
    if (!draft.model().grants().contains(key))
        return unknown("right", key.id.str());
    draft.remove<Grant>(key);
    dropLostOffsets(draft);
    return {};
}

void dropLostOffsets(Draft& draft) {
    std::vector<Waiver> lost;
    for (const Waiver& waiver : draft.model().waivers())
        if (!waiver.offset.empty() && !draft.model().hasGrant(waiver.offset))
            lost.push_back(waiver);
    for (Waiver& waiver : lost) {
        waiver.offset = GrantId();
        draft.put(waiver);
    }
}

std::vector<GrantKey> grantsInCell(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                                   RightKindId right, PlaceId at) {
    std::vector<GrantKey> out;
    for (const Grant& grant : model.grants())
        if (grant.area == area && grant.scenario == scenario && grant.subject == subject &&
            (right.empty() || grant.right == right) && (at.empty() || scopeHolds(model, grant, at)))
            out.push_back(grant.key());
    return out;
}

Result<> toggleRight(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, RightKindId right,
                     PlaceId at) {
    const std::vector<GrantKey> held = grantsInCell(draft.model(), scenario, subject, area, right, at);
    if (const auto others = grantsInCell(draft.model(), scenario, subject, area, right);
        held.empty() && !others.empty()) {
        Grant grant = draft.model().grants().at(others.front());
        grant.places.clear();
        draft.put(std::move(grant));
        return {};
    }
    if (held.empty()) {
        const Result<GrantId> made = grantRight(draft, scenario, subject, area, right);
        return made ? Result<>() : made.error();
    }
    for (const GrantKey& key : held)
        if (Result<> done = revokeGrant(draft, key); !done)
            return done;
    return {};
}

Result<> clearCell(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, PlaceId at) {
    for (const GrantKey& key : grantsInCell(draft.model(), scenario, subject, area, {}, at))
        if (Result<> done = revokeGrant(draft, key); !done)
            return done;
    setCellNotes(draft, scenario, subject, area, {});
    return {};
}

Result<> moveGrant(Draft& draft, const GrantKey& key, const Subject& subject, PolicyAreaId area) {
    const Grant* found = draft.model().grants().find(key);
    if (!found)
        return unknown("right", key.id.str());
    Grant grant = *found;
    if (!draft.model().contains(subject))
        return unknown(subject.isBodyType() ? "body type" : "institution", subject.id.str());
    if (!draft.model().policyAreas().contains(area))
        return unknown("policy area", area.str());
    if (subject != grant.subject && std::find(grant.with.begin(), grant.with.end(), subject) != grant.with.end())
        return Error{Error::Code::Refused,
                     fmt::format("“{}” holds this right as a partner already: take it off the partners first.",
                                 draft.model().nameOf(subject).str()),
                     {}};
    grant.subject = subject;
    grant.area = area;
    draft.put(grant);
    return {};
}

}  // namespace remit
