// SPDX-License-Identifier: MIT
#include "core/edits/seen_right.h"

#include <algorithm>
#include <optional>

#include "core/base/uuid.h"
#include "core/edits/grant_right.h"
#include "core/edits/one_place.h"

namespace remit {

namespace {

// Whether the subject, as it is written in a grant, comes to one of those who are seen.
bool comesTo(const Territory& ground, const Subject& written, const SeenRight& seen, int place, bool mayAdopt) {
    const auto& holders = *ground.resolve(written, place, mayAdopt).holders;
    return std::any_of(holders.begin(), holders.end(), [&](int each) {
        const Territory::Holder& holder = ground.holders()[static_cast<std::size_t>(each)];
        return seen.subject.isBodyType()
                   ? ground.types()[static_cast<std::size_t>(holder.type)].id == seen.subject.bodyType()
                   : holder.id == seen.subject.id;
    });
}

// Counts up to `most`.
int countPlaces(const Territory& ground, const Grant& grant, int most) {
    const PlaceSet scope = ground.scope(grant.places);
    int count = 0;
    for (std::size_t i = scope.find_first(); i != PlaceSet::npos && count < most; i = scope.find_next(i))
        count += ground.resolve(grant.subject, static_cast<int>(i), !grant.lapses).holders->empty() ? 0 : 1;
    return count;
}

void addCopy(Draft& draft, Grant grant) {
    grant.id = GrantId(freshId());
    grant.order = draft.model().grants().nextOrder();
    draft.put(std::move(grant));
}

bool isAtOrUnder(const Model& model, PolicyAreaId area, PolicyAreaId above) {
    for (const PolicyArea* row = model.policyAreas().find(area); row; row = model.policyAreas().find(row->parent))
        if (row->id == above)
            return true;
    return false;
}

// The policy areas under one but for some of them, in as few rows as say it.
void addBeside(const Model& model, PolicyAreaId above, std::span<const PolicyAreaId> left,
               std::vector<PolicyAreaId>& out) {
    for (const PolicyArea& each : model.policyAreas()) {
        if (each.parent != above || std::find(left.begin(), left.end(), each.id) != left.end())
            continue;
        if (std::any_of(left.begin(), left.end(), [&](PolicyAreaId l) { return isAtOrUnder(model, l, each.id); }))
            addBeside(model, each.id, left, out);
        else
            out.push_back(each.id);
    }
}

// Puts copies of a grant, which is about to go, on the policy areas beside those that it is taken from, so that nothing
// else changes. For a sole kind of right the grant that stands nearer wins (SPEC section 2): a copy must not reach
// where one between displaced the grant, and those that stood beside it need copies as well, or the copy would displace
// them.
class Split {
public:
    // `place`: at that leaf place alone.
    Split(Draft& draft, const Territory& ground, const Grant& grant, std::optional<PlaceId> place)
        : m_draft(draft), m_ground(ground), m_grant(grant), m_place(place) {
        if (!draft.model().rightKinds().at(grant.right).sole)
            return;
        for (const Grant& each : draft.model().grants())
            if (each.scenario == grant.scenario && each.right == grant.right && each.id != grant.id &&
                isAtOrUnder(draft.model(), each.area, grant.area))
                m_others.push_back(each);
    }

    Result<> copyOnto(PolicyAreaId area) {
        PlaceSet displaced(m_ground.places().size());
        for (const Grant& each : m_others)
            if (each.area != m_grant.area && isAtOrUnder(m_draft.model(), area, each.area))
                displaced |= heldAt(each);
        if ((heldAt(m_grant) - displaced).none())
            return {};
        if (Result<> done = copy(m_grant, area, displaced); !done)
            return done;
        for (const Grant& each : m_others)
            if (each.area == m_grant.area)
                if (Result<> done = copy(each, area, displaced); !done)
                    return done;
        return {};
    }

private:
    [[nodiscard]] PlaceSet heldAt(const Grant& grant) const {
        PlaceSet out(m_ground.places().size());
        const PlaceSet scope = m_ground.scope(m_place ? std::vector{*m_place} : std::vector<PlaceId>());
        const PlaceSet within = scope & m_ground.scope(grant.places);
        for (std::size_t i = within.find_first(); i != PlaceSet::npos; i = within.find_next(i))
            out[i] = !m_ground.resolve(grant.subject, static_cast<int>(i), !grant.lapses).holders->empty();
        return out;
    }

    Result<> copy(const Grant& grant, PolicyAreaId area, const PlaceSet& displaced) {
        const PlaceSet held = heldAt(grant);
        const PlaceSet left = held - displaced;
        if (left.none())
            return {};
        Grant made = grant;
        made.area = area;
        if (m_place) {
            made.places = {*m_place};
        } else if (left != held) {
            if (m_ground.isFramework())
                return Error{Error::Code::Refused,
                             "Other rights stand between, in some kinds of place alone, and a framework cannot say "
                             "that: change the right where it was given.",
                             {}};
            made.places.clear();
            for (std::size_t i = left.find_first(); i != PlaceSet::npos; i = left.find_next(i))
                made.places.emplace_back(m_ground.places()[i]);
        }
        addCopy(m_draft, std::move(made));
        return {};
    }

    Draft& m_draft;
    const Territory& m_ground;
    Grant m_grant;
    std::optional<PlaceId> m_place;
    std::vector<Grant> m_others;  // of its sole kind, on its policy area or under it
};

}  // namespace

SeenFrom seenFrom(const Model& model, const Territory& ground, const SeenRight& seen) {
    const Grant& grant = model.grants().at(seen.grant);
    using enum SeenFrom::Exception;
    SeenFrom out;
    out.inherited = grant.area != seen.area;
    if (seen.place.empty()) {
        out.further = out.inherited;
        out.exception = out.inherited ? Area : None;
        return out;
    }
    const auto& places = ground.places();
    const auto found = std::find(places.begin(), places.end(), seen.place);
    const int place = found == places.end() ? 0 : static_cast<int>(found - places.begin());
    if (comesTo(ground, grant.subject, seen, place, !grant.lapses)) {
        out.adopted = ground.resolve(grant.subject, place, !grant.lapses).adopted;
    } else {
        const auto partner = std::find_if(grant.with.begin(), grant.with.end(), [&](const Subject& each) {
            return comesTo(ground, each, seen, place, true);
        });
        if (partner != grant.with.end())
            out.partner = *partner;
    }
    out.ofAnother = out.adopted || !out.partner.empty() || grant.subject != seen.subject;
    const bool elsewhere = !ground.isFramework() && countPlaces(ground, grant, 2) > 1;
    out.further = elsewhere || out.inherited || out.ofAnother;
    if (elsewhere)
        out.exception = Place;
    else if (ground.isFramework() && out.adopted)
        out.exception = Lapse;
    else if (out.inherited && out.partner.empty())
        out.exception = Area;
    return out;
}

int placesReached(const Model& model, const Territory& ground, const GrantKey& grant) {
    return countPlaces(ground, model.grants().at(grant), ground.placeCount());
}

Result<> takeAtSource(Draft& draft, const SeenRight& seen, const SeenFrom& from) {
    const Grant* row = draft.model().grants().find(seen.grant);
    if (!row || from.partner.empty())
        return revokeGrant(draft, seen.grant);
    Grant grant = *row;
    std::erase(grant.with, from.partner);
    draft.put(std::move(grant));
    return {};
}

Result<> makeException(Draft& draft, const Territory& ground, const SeenRight& seen, const SeenFrom& from,
                       std::span<const PolicyAreaId> also) {
    const Grant* row = draft.model().grants().find(seen.grant);
    if (!row)
        return revokeGrant(draft, seen.grant);  // says that it is not there
    const Grant before = *row;
    std::vector<PolicyAreaId> left{seen.area};
    left.insert(left.end(), also.begin(), also.end());
    std::vector<PolicyAreaId> beside;
    if (std::find(left.begin(), left.end(), before.area) == left.end())
        addBeside(draft.model(), before.area, left, beside);
    Grant kept = before;
    switch (from.exception) {
        case SeenFrom::Exception::None:
            return Error{
                Error::Code::Refused, "Nothing less than the right itself can be changed: change it there.", {}};
        case SeenFrom::Exception::Lapse:
            kept.lapses = true;
            draft.put(std::move(kept));
            return {};
        case SeenFrom::Exception::Area:
            for (Split split(draft, ground, before, {}); PolicyAreaId each : beside)
                if (Result<> done = split.copyOnto(each); !done)
                    return done;
            return revokeGrant(draft, seen.grant);
        case SeenFrom::Exception::Place:
            break;
    }
    const PlaceId place(seen.place);
    kept.places = scopeWithout(draft.model(), before, place);
    const bool nothingLeft = kept.places.empty();  // an empty scope would mean everywhere
    if (!nothingLeft)
        draft.put(std::move(kept));
    if (!from.partner.empty()) {
        Grant here = before;
        here.places = {place};
        std::erase(here.with, from.partner);
        addCopy(draft, std::move(here));
    } else {
        for (Split split(draft, ground, before, place); PolicyAreaId each : beside)
            if (Result<> done = split.copyOnto(each); !done)
                return done;
    }
    return nothingLeft ? revokeGrant(draft, seen.grant) : Result<>();
}

}  // namespace remit
