// SPDX-License-Identifier: MIT
#include "core/edits/drawn_rights.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/uuid.h"
#include "core/edits/checks.h"
#include "core/edits/grant_right.h"
#include "core/edits/one_place.h"

namespace remit {

namespace {

bool isPartner(const Grant& grant, const Subject& body) {
    return std::find(grant.with.begin(), grant.with.end(), body) != grant.with.end();
}

bool holdsOneOf(const Model& model, const Grant& grant, const std::vector<PlaceId>& places) {
    return std::any_of(places.begin(), places.end(), [&](PlaceId each) { return scopeHolds(model, grant, each); });
}

// Whether some place may be in both scopes, as far as the rows that they name say.
bool scopesMeet(const Model& model, const Grant& a, const Grant& b) {
    return a.places.empty() || b.places.empty() || holdsOneOf(model, a, b.places) || holdsOneOf(model, b, a.places);
}

// Whether the subject has the wanted right there already; `at` as in moveRights.
bool isTaken(const Model& model, const Grant& wanted, const Subject& subject, PolicyAreaId area, PlaceId at = {}) {
    for (const GrantKey& key : grantsInCell(model, wanted.scenario, subject, area, wanted.right, at))
        if (key != wanted.key() &&
            (!at.empty() ? scopeHolds(model, wanted, at) : scopesMeet(model, model.grants().at(key), wanted)))
            return true;
    return false;
}

Checks checksOf(const Model& model, const std::vector<GrantKey>& grants, const Subject& body) {
    Checks checks(model);
    for (const GrantKey& key : grants)
        checks.exists<Grant>(key);
    return checks.exists(body);
}

Error refusal(std::string message) { return {Error::Code::Refused, std::move(message), {}}; }

}  // namespace

Result<> moveRights(Draft& draft, const std::vector<GrantKey>& grants, const Subject& subject, PolicyAreaId area,
                    PlaceId at) {
    const Model& model = draft.model();
    const Checks checks = checksOf(model, grants, subject).exists<PolicyArea>(area);
    if (!checks.ok())
        return checks.error();
    Draft moved(model);
    for (const GrantKey& key : grants) {
        const Grant& grant = model.grants().at(key);
        if (isTaken(model, grant, subject, area, at))
            return refusal(fmt::format("{} has {} on {} already: take it away there first.",
                                       model.nameOf(subject).str(), model.rightKinds().at(grant.right).name.str(),
                                       model.policyAreas().at(area).name.str()));
        if (Result<> done = moveGrant(moved, key, subject, area); !done)
            return done;
    }
    applyTo(draft, moved.changes());
    return {};
}

Result<int> copyRights(Draft& draft, ScenarioId scenario, const std::vector<Grant>& grants, const Subject& subject,
                       PolicyAreaId area, PlaceId at) {
    const Model& model = draft.model();
    Checks checks(model);
    checks.exists<Scenario>(scenario).exists(subject).exists<PolicyArea>(area);
    for (const Grant& each : grants)
        checks.exists<RightKind>(each.right).exist<Place>(each.places).exist(each.with).span(each.span);
    if (!checks.ok())
        return checks.error();
    int given = 0;
    for (Grant grant : grants) {
        grant.scenario = scenario;
        grant.id = GrantId(freshId());
        if (isTaken(model, grant, subject, area, at))
            continue;
        grant.order = model.grants().nextOrder();
        grant.subject = subject;
        grant.area = area;
        std::erase(grant.with, subject);
        draft.put(std::move(grant));
        ++given;
    }
    return given;
}

Result<> addPartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner) {
    const Model& model = draft.model();
    const Checks checks = checksOf(model, grants, partner);
    if (!checks.ok())
        return checks.error();
    std::vector<Grant> changed;
    for (const GrantKey& key : grants) {
        Grant grant = model.grants().at(key);
        if (grant.subject == partner)
            return refusal("A body cannot be its own partner: choose another.");
        if (isPartner(grant, partner))
            continue;
        grant.with.push_back(partner);
        changed.push_back(std::move(grant));
    }
    if (changed.empty())
        return refusal(fmt::format("{} holds this jointly already: choose another.", model.nameOf(partner).str()));
    for (Grant& each : changed)
        draft.put(std::move(each));
    return {};
}

Result<> removePartner(Draft& draft, const std::vector<GrantKey>& grants, const Subject& partner) {
    const Model& model = draft.model();
    const Checks checks = checksOf(model, grants, partner);
    if (!checks.ok())
        return checks.error();
    bool removed = false;
    for (const GrantKey& key : grants) {
        Grant grant = model.grants().at(key);
        if (std::erase(grant.with, partner) == 0)
            continue;
        draft.put(std::move(grant));
        removed = true;
    }
    return removed ? Result<>()
                   : refusal(fmt::format("{} is no partner here: choose a right that it holds jointly.",
                                         model.nameOf(partner).str()));
}

std::vector<GrantKey> grantsSharedBy(const Model& model, ScenarioId scenario, const Subject& partner, PolicyAreaId area,
                                     PlaceId at) {
    std::vector<GrantKey> out;
    for (const Grant& grant : model.grants())
        if (grant.area == area && grant.scenario == scenario && isPartner(grant, partner) &&
            (at.empty() || scopeHolds(model, grant, at)))
            out.push_back(grant.key());
    return out;
}

}  // namespace remit
